// Who plays the regions that no person plays; as many choices as there are players.
import { useId } from 'react';
import { PLAYERS, type Player } from '../../live/index.ts';
import { useScreen } from '../screen.ts';

type Props = { chosen: Player; onChoose(player: Player): void };

export function RivalsChooser({ chosen, onChoose }: Props) {
  const { words } = useScreen();
  const group = useId();
  return (
    <fieldset className="rivals">
      <legend>
        <h2>{words.startPage.rivalsTitle}</h2>
      </legend>
      <div className="options">
        {PLAYERS.map((player) => {
          const { name, line } = words.startPage.players[player];
          return (
            <label
              key={player}
              className={player === chosen ? 'option-card chosen' : 'option-card'}
            >
              <input
                type="radio"
                className="sr-only"
                name={group}
                value={player}
                checked={player === chosen}
                aria-labelledby={`${group}-${player}`}
                aria-describedby={`${group}-${player}-line`}
                onChange={() => onChoose(player)}
              />
              <b id={`${group}-${player}`}>{name}</b>
              <span className="aim" id={`${group}-${player}-line`}>
                {line}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
