// The terms of an exercise: scenario and seed, half-years and time, what is closed and what is given.
import type { Exercise, Preset } from '../../../classroom/exercise.ts';
import type { RegionId } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { LEVER_SPECS, PROGRAMME_SPECS } from '../../../views/vocabulary.ts';
import { changeTold } from '../../keys/change-told.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';

type Props = { exercise: Exercise; scenario: Scenario };

export function Terms({ exercise, scenario }: Props) {
  const screen = useScreen();
  const { language, words, numbers } = screen;
  const said = useClassWords();
  const { student } = said;
  const { byHand, turns, minutes, preset, rivals, seed } = exercise;
  const closed = useClosed(exercise);
  const each = numbers.plain(minutes.play / byHand, minutes.play % byHand === 0 ? 0 : 1);
  const given = preset.map((command: Preset) =>
    changeTold({ ...command, region: '' as RegionId }, screen),
  );
  const rows: [name: string, value: string][] = [
    [student.scenario, `${scenario.title[language]} · ${said.seed(seed)}`],
    [words.halfYear, said.byHand(byHand, turns)],
    [student.time, student.timeValue(minutes.predict, minutes.play, minutes.debrief, each)],
    [said.rivals, words.startPage.players[rivals].name],
    [student.closed, closed.length === 0 ? student.closedNone : words.list(closed)],
    ...(given.length === 0 ? [] : [[student.given, words.list(given)] as [string, string]]),
  ];
  return (
    <section className="panel terms">
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{student.sameForAll}</p>
    </section>
  );
}

/** What the locks close, by name. */
export function useClosed({ locks }: Exercise): string[] {
  const { language } = useScreen();
  const { student } = useClassWords();
  return [
    ...locks.levers.map((lever) => LEVER_SPECS[lever].label[language]),
    ...locks.programmes.map((programme) => PROGRAMME_SPECS[programme].label[language]),
    ...(['surplus', 'target', 'priority'] as const)
      .filter((each) => locks[each])
      .map((each) => student[each]),
  ];
}
