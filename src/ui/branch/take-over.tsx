// Which seat to take over from here: every region, as it stands at the moment that is looked at.
import { type FormEvent, useMemo, useState } from 'react';
import { periodAfter } from '../../engine/types.ts';
import { personsOf } from '../../live/index.ts';
import { presentOf } from '../../views/moment.ts';
import { regionColour } from '../../views/palette.ts';
import { type RankingRow, ranking } from '../../views/ranking.ts';
import { Box } from '../box.tsx';
import { focusPart } from '../focus.ts';
import { useScreen, useTable } from '../screen.ts';
import type { TakeOverProps } from './door.tsx';

export function TakeOver({ onClose }: TakeOverProps) {
  const { live, words } = useScreen();
  // As it stands at the moment that is looked at.
  const { game, own, nameOf } = useTable();
  const rows = useMemo(() => ranking(game), [game]);
  const [picked, setPicked] = useState<string>(own);
  const { year, half } = periodAfter(presentOf(game).world.period, 1);
  const period = words.period(year, half);
  const others = personsOf(game.seats).filter((id) => id !== picked);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await live.branch(picked)) requestAnimationFrame(() => focusPart('desk'));
  };
  return (
    <Box title={words.branch.title(period)} className="take-over" onClose={onClose}>
      <form onSubmit={(event) => void onSubmit(event)}>
        <p>{words.branch.lead}</p>
        {others.length > 0 && <p>{words.branch.others(words.list(others.map(nameOf)))}</p>}
        <fieldset>
          <legend>{words.branch.which}</legend>
          <p className="take-over-head" aria-hidden="true">
            <span className="num">#</span>
            <span>{words.region}</span>
            <span className="num">{words.index}</span>
            <span>{words.branch.sitter}</span>
          </p>
          {rows.map((row) => (
            <SeatOption
              key={row.id}
              row={row}
              name={nameOf(row.id)}
              sitter={words.viewer.sitters[game.seats[row.id] ?? 'default']}
              isPicked={row.id === picked}
              onPick={() => setPicked(row.id)}
            />
          ))}
        </fieldset>
        <footer>
          <button type="submit" className="button dark">
            {words.branch.take(nameOf(picked))}
          </button>
        </footer>
      </form>
    </Box>
  );
}

type OptionProps = {
  row: RankingRow;
  name: string;
  sitter: string;
  isPicked: boolean;
  onPick(): void;
};

function SeatOption({ row, name, sitter, isPicked, onPick }: OptionProps) {
  const { words, numbers, theme } = useScreen();
  const { id, rank, leadershipIndex } = row;
  const index = numbers.plain(leadershipIndex, 1);
  return (
    <label className={isPicked ? 'take-over-seat picked' : 'take-over-seat'}>
      <input
        type="radio"
        name="seat"
        value={id}
        checked={isPicked}
        aria-label={words.branch.option(name, rank, index, sitter)}
        onChange={onPick}
      />
      <span className="num">{rank}</span>
      <span>
        <i className="swatch" style={{ background: regionColour(theme, id) }} />
        {name}
      </span>
      <span className="num">{index}</span>
      <span className="hint">{sitter}</span>
    </label>
  );
}
