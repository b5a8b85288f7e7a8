// Games of one start beside each other: their courses with the half-year marked in which they part,
// a table of what differs, and what made it.
import { useMemo, useState } from 'react';
import type { RegionId } from '../../engine/types.ts';
import { MOST_BRANCHES, splitOf } from '../../lab/compare.ts';
import { presentOf } from '../../views/moment.ts';
import { ALL_VARIABLES, type Variable } from '../../views/variables.ts';
import { Box } from '../box.tsx';
import { RegionChooser, VariableChooser } from '../charts/choosers.tsx';
import { namesOf, type Table, TableContext, useLive, useScreen } from '../screen.ts';
import { COMPARISON_WORDS } from '../words/comparison.ts';
import '../style/compare.css';
import { AnswersPart } from './answers.tsx';
import { AddGame, BranchList } from './branch-list.tsx';
import { type Branch, LETTERS, useBranches } from './branches.ts';
import { CourseChart } from './course-chart.tsx';
import { Differences } from './differences.tsx';
import type { CompareProps } from './door.tsx';
import { MadePart } from './made.tsx';
import { PartingPart } from './parting.tsx';

export function Compare({ save, onClose }: CompareProps) {
  const { language } = useScreen();
  const told = COMPARISON_WORDS[language];
  const branches = useBranches(save);
  const { list } = branches;
  return (
    <Box title={told.title} className="compare" onClose={onClose}>
      <BranchList branches={branches} />
      <AddGame branches={branches} />
      {branches.isReady && list.length > 1 ? (
        <Beside key={list[0]?.key} list={list} />
      ) : (
        <Alone isLoading={branches.isLoading || !branches.isReady} />
      )}
    </Box>
  );
}

/** How a second game is made. */
function Alone({ isLoading }: { isLoading: boolean }) {
  const { language } = useScreen();
  const told = COMPARISON_WORDS[language];
  if (isLoading) return <p className="compare-alone">{told.loading}</p>;
  return (
    <section className="compare-alone">
      <h3>{told.alone}</h3>
      <ul>
        {told.aloneHow.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p>{told.aloneThen}</p>
    </section>
  );
}

export type Choice = {
  readonly list: readonly Branch[];
  readonly region: RegionId;
  readonly variable: Variable;
  readonly turn: number;
  /** Places in the list: the first, and the one that is explained against it. */
  readonly other: number;
};

function Beside({ list }: { list: readonly Branch[] }) {
  const { live, language, words } = useScreen();
  const told = COMPARISON_WORDS[language];
  // On the start page nobody sits anywhere.
  const own = useLive(live, (state) => state.region) ?? ('' as RegionId);
  const [region, setRegion] = useState<RegionId>(() => decider(list));
  const [variableId, setVariableId] = useState('leadershipIndex');
  const [picked, setPicked] = useState<number | null>(null);
  const [wanted, setWanted] = useState(1);
  const variable = ALL_VARIABLES.find(({ id }) => id === variableId) as Variable;
  const longest = list.reduce((best, each) =>
    each.game.chapters.length > best.game.chapters.length ? each : best,
  );
  const { chapters } = longest.game;
  const common = Math.min(...list.map(({ game }) => game.chapters.length)) - 1;
  const turn = Math.min(picked ?? common, chapters.length - 1);
  const choice: Choice = {
    list,
    region,
    variable,
    turn,
    other: Math.min(wanted, list.length - 1),
  };
  const table = useMemo(
    (): Table => ({
      game: longest.game,
      planned: presentOf(longest.game).world,
      own,
      selected: region,
      select: () => {},
      nameOf: namesOf(longest.game, language),
    }),
    [longest, own, region, language],
  );
  return (
    <TableContext value={table}>
      <div className="chart-controls">
        <RegionChooser value={region} onChange={(id) => setRegion(id as RegionId)} />
        <VariableChooser
          label={words.variable}
          variables={ALL_VARIABLES}
          value={variableId}
          onChange={setVariableId}
        />
        <label className="field">
          <span>{told.at}</span>
          <select value={turn} onChange={(event) => setPicked(Number(event.target.value))}>
            {chapters.map(({ turn: each, world: { period } }) => {
              const name = words.period(period.year, period.half);
              return (
                <option key={each} value={each}>
                  {each === 0 ? told.start(name) : name}
                </option>
              );
            })}
          </select>
        </label>
        {list.length > 2 && (
          <label className="field">
            <span>{told.pair}</span>
            <select
              value={choice.other}
              onChange={(event) => setWanted(Number(event.target.value))}
            >
              {list.slice(1, MOST_BRANCHES).map(({ key }, at) => (
                <option key={key} value={at + 1}>
                  {told.against(LETTERS[at + 1] ?? '', LETTERS[0])}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className={list.length > 2 ? 'compare-parts many' : 'compare-parts'}>
        <div>
          <CourseChart {...choice} onPick={setPicked} />
          <PartingPart {...choice} />
          <MadePart {...choice} />
        </div>
        <div>
          <Differences {...choice} onChoose={setVariableId} />
          <AnswersPart {...choice} />
        </div>
      </div>
    </TableContext>
  );
}

/** The seat that chose otherwise; else that of the first person. */
function decider(list: readonly Branch[]): RegionId {
  const [one, other] = list.map(({ game }) => game);
  const [deed] = (one && other && splitOf(one, other)?.deeds) ?? [];
  if (deed !== undefined) return deed.region;
  const { seats, scenario } = (one ?? other) as Branch['game'];
  const person = Object.keys(seats).find((id) => seats[id] === 'person');
  return (person ?? scenario.regions[0]?.id) as RegionId;
}
