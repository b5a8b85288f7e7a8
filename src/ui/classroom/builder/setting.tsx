// Where and when it is played: scenario, luck, seats, half-years, rivals.
import type { RegionId } from '../../../engine/types.ts';
import { PLAYERS } from '../../../live/index.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { type Draft, drawShortSeed } from './draft.ts';
import { ChoiceField, fieldId, NumberField, ProblemLines } from './fields.tsx';
import { Part, type PartProps } from './part.tsx';

type Props = PartProps & { scenarios: readonly Scenario[] };

export function Setting(props: Props) {
  const { draft, scenarios, problems, onChange } = props;
  const { language, words } = useScreen();
  const { builder } = useClassWords();
  const number = (value: number | null): number => value ?? Number.NaN;
  const { byHand, turns, minutes } = draft;
  return (
    <Part name="setting" title={builder.parts.setting}>
      <ChoiceField
        at="/scenario"
        label={builder.scenario}
        value={draft.scenario}
        options={scenarios.map(({ id, title }) => [id, title[language]] as const)}
        onChange={(id) => {
          const next = scenarios.find((each) => each.id === id);
          if (next !== undefined) onChange(withScenario(draft, next));
        }}
      />
      <Seats {...props} />
      <div className="row">
        <NumberField
          at="/seed"
          label={words.seed}
          value={draft.seed}
          problems={problems}
          onChange={(seed) => onChange({ ...draft, seed: number(seed) })}
        />
        <button
          type="button"
          className="button"
          onClick={() => onChange({ ...draft, seed: drawShortSeed() })}
        >
          {builder.draw}
        </button>
      </div>
      <div className="row">
        <NumberField
          at="/byHand"
          label={builder.byHand}
          value={byHand}
          problems={problems}
          onChange={(value) => onChange({ ...draft, byHand: number(value) })}
        />
        <NumberField
          at="/turns"
          label={builder.turns}
          value={turns}
          problems={problems}
          onChange={(value) => onChange({ ...draft, turns: number(value) })}
        />
      </div>
      {byHand > 0 && minutes.play > 0 && (
        <p className="hint">{builder.pace((minutes.play / byHand).toFixed(1))}</p>
      )}
      <ChoiceField
        at="/rivals"
        label={builder.rivals}
        value={draft.rivals}
        options={PLAYERS.map((player) => [player, words.startPage.players[player].name] as const)}
        onChange={(rivals) => onChange({ ...draft, rivals })}
      />
      <p className="hint">{words.startPage.players[draft.rivals].line}</p>
    </Part>
  );
}

function Seats({ draft, scenario, problems, onChange }: PartProps) {
  const { language } = useScreen();
  const { builder } = useClassWords();
  const { seats } = draft;
  return (
    <fieldset
      className="seat-picker"
      id={fieldId('/seats')}
      tabIndex={-1}
      aria-describedby={`${fieldId('/seats')}.why`}
    >
      <legend>{builder.seats}</legend>
      <div className="chips">
        {scenario.regions.map(({ id: given, name }) => {
          const id = given as RegionId;
          const isOpen = seats.includes(id);
          return (
            <label key={id} className={isOpen ? 'chip chosen' : 'chip'}>
              <input
                type="checkbox"
                checked={isOpen}
                onChange={() =>
                  onChange({
                    ...draft,
                    seats: isOpen ? seats.filter((seat) => seat !== id) : [...seats, id],
                  })
                }
              />
              {name[language]}
            </label>
          );
        })}
      </div>
      <span className="hint">{builder.seatsHint}</span>
      <ProblemLines at="/seats" problems={problems} />
    </fieldset>
  );
}

/** Seats that the other scenario has not are closed; one is always open. */
function withScenario(draft: Draft, { id, regions }: Scenario): Draft {
  const left = draft.seats.filter((seat) => regions.some((region) => region.id === seat));
  const seats = left.length > 0 ? left : regions.slice(0, 1).map((region) => region.id as RegionId);
  return { ...draft, scenario: id, seats };
}
