// The experiment: which seat, who plays it, on how many seeds.
import { useId } from 'react';
import { runsOf } from '../../../lab/sweep.ts';
import { PLAYERS } from '../../../live/index.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import {
  askedBy,
  type Choice,
  LIMITS,
  type NumberField,
  numberIn,
  withScenario,
} from './choice.ts';

type Props = {
  choice: Choice;
  scenarios: readonly Scenario[];
  isRunning: boolean;
  onChange(choice: Choice): void;
  onRun(): void;
  onStop(): void;
};

export function Form({ choice, scenarios, isRunning, onChange, onRun, onStop }: Props) {
  const { language, numbers } = useScreen();
  const { lab } = useClassWords();
  const id = useId();
  const { scenario, region, players } = choice;
  const asked = askedBy(choice);
  const fieldOf = (field: NumberField, label: string) => (
    <NumberInput choice={choice} field={field} label={label} onChange={onChange} />
  );
  return (
    <form
      className="lab-form panel"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (asked !== null && !isRunning) onRun();
      }}
    >
      <h2 id={`${id}-title`}>{lab.setUp}</h2>
      <label>
        <span>{lab.scenario}</span>
        <select
          value={scenario.id}
          onChange={({ target }) => {
            const next = scenarios.find((each) => each.id === target.value);
            if (next !== undefined) onChange(withScenario(choice, next));
          }}
        >
          {scenarios.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{lab.region}</span>
        <select
          value={region}
          onChange={({ target }) => onChange({ ...choice, region: target.value })}
        >
          {scenario.regions.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name[language]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{lab.players}</legend>
        {PLAYERS.map((player) => (
          <label key={player} className="lab-player">
            <input
              type="checkbox"
              checked={players.includes(player)}
              aria-describedby={`${id}-${player}`}
              onChange={({ target }) =>
                onChange({
                  ...choice,
                  players: PLAYERS.filter((each) =>
                    each === player ? target.checked : players.includes(each),
                  ),
                })
              }
            />
            <span>
              <b>{lab.playerNames[player].name}</b>
              <small id={`${id}-${player}`}>{lab.playerNames[player].line}</small>
            </span>
          </label>
        ))}
        {players.length === 0 && <p className="hint limited">{lab.noPlayer}</p>}
      </fieldset>
      <div className="lab-numbers">
        {fieldOf('seeds', lab.seeds)}
        {fieldOf('firstSeed', lab.firstSeed)}
        {fieldOf('halfYears', lab.halfYears)}
      </div>
      <p className="hint">{lab.seedsHint}</p>
      <div className="lab-buttons">
        <button type="submit" className="button dark" aria-disabled={asked === null || isRunning}>
          {asked === null ? lab.runNone : lab.run(numbers.plain(runsOf(asked), 0))}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!isRunning}
          onClick={() => {
            if (isRunning) onStop();
          }}
        >
          {lab.stop}
        </button>
      </div>
    </form>
  );
}

type NumberProps = {
  choice: Choice;
  field: NumberField;
  label: string;
  onChange(choice: Choice): void;
};

function NumberInput({ choice, field, label, onChange }: NumberProps) {
  const { numbers } = useScreen();
  const { lab } = useClassWords();
  const id = useId();
  const [least, most] = LIMITS[field];
  const isWrong = numberIn(choice, field) === null;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        value={choice[field]}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={({ target }) => onChange({ ...choice, [field]: target.value })}
      />
      {isWrong && (
        <p className="hint limited" id={`${id}-problem`}>
          {lab.whole(numbers.plain(least, 0), numbers.plain(most, 0))}
        </p>
      )}
    </div>
  );
}
