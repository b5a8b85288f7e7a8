// The terms of an exercise: scenario and seed, half-years and time, what is closed and what is given.
import type { Exercise, Preset } from '../../../classroom/exercise.ts';
import type { RegionId } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { LEVER_SPECS, LEVERS, PROGRAMME_SPECS, PROGRAMMES } from '../../../views/vocabulary.ts';
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
  const { words } = useScreen();
  const { student } = useClassWords();
  const named = <Id extends string>(
    all: readonly Id[],
    closed: readonly Id[],
    nameOf: (id: Id) => string,
    told: { all: string; but(open: string): string },
  ): string[] => {
    const open = all.filter((id) => !closed.includes(id));
    if (open.length === 0) return [told.all];
    // What is left open is the shorter list, and what a team needs to know.
    if (open.length < closed.length) return [told.but(words.list(open.map(nameOf)))];
    return closed.map(nameOf);
  };
  return [
    ...named(LEVERS, locks.levers, (id) => LEVER_SPECS[id].label[language], student.levers),
    ...named(
      PROGRAMMES,
      locks.programmes,
      (id) => PROGRAMME_SPECS[id].label[language],
      student.programmes,
    ),
    ...(['surplus', 'target', 'priority'] as const)
      .filter((each) => locks[each])
      .map((each) => student[each]),
  ];
}
