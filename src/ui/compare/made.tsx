// What made the difference between two games: flows of a stock, parts of the index, regions that
// were passed.
import { type ReactNode, useId, useMemo } from 'react';
import { type FlowMade, type Made, madeOf } from '../../lab/compare.ts';
import { Arrow } from '../debrief/arrow.tsx';
import { useSpeech } from '../debrief/speech.ts';
import { useScreen, useTable } from '../screen.ts';
import { BarLine } from '../why/bars.tsx';
import { createScale } from '../why/measure.ts';
import { COMPARISON_WORDS } from '../words/comparison.ts';
import { type Branch, LETTERS } from './branches.ts';
import type { Choice } from './compare.tsx';
import { Apart } from './differences.tsx';

export function MadePart({ list, region, variable, turn, other }: Choice) {
  const { language, words, numbers } = useScreen();
  const { nameOf } = useTable();
  const told = COMPARISON_WORDS[language];
  const { period } = useSpeech();
  const heading = useId();
  const [one, two] = [list[0], list[other]] as [Branch, Branch];
  const letters = [LETTERS[0], LETTERS[other] ?? ''] as const;
  const shorter = one.game.chapters.length < two.game.chapters.length ? 0 : 1;
  const common = Math.min(one.game.chapters.length, two.game.chapters.length) - 1;
  const made = useMemo(
    () => (turn > common ? null : madeOf(one.game, two.game, region, variable, turn)),
    [one, two, region, variable, turn, common],
  );
  const label = variable.label[language];
  return (
    <section className="made" aria-labelledby={heading}>
      <h3 id={heading}>
        {told.made(label)}
        <small>{words.aside(nameOf(region))}</small>
      </h3>
      {made === null ? (
        <p>{told.tooFar(letters[shorter], period(common))}</p>
      ) : (
        <>
          <p>
            {told.total(letters[1], letters[0], period(turn))}
            {words.colon}
            <b>
              {variable.id === 'leadershipIndex' ? (
                <Points of={made.other - made.one} />
              ) : (
                <Apart one={made.one} other={made.other} variable={variable} />
              )}
            </b>{' '}
            <span className="hint">
              {told.flowBoth(
                letters[0],
                numbers.text(made.one, variable.unit),
                letters[1],
                numbers.text(made.other, variable.unit),
              )}
            </span>
          </p>
          {made.one === made.other && made.kind !== 'stock' ? (
            <p>{told.none}</p>
          ) : (
            <Parts made={made} unit={variable.unit} letters={letters} />
          )}
        </>
      )}
    </section>
  );
}

function Points({ of }: { of: number }) {
  const { language } = useScreen();
  const { finePoints } = useSpeech();
  return (
    <>
      <Arrow of={finePoints(of)} />
      {COMPARISON_WORDS[language].points(finePoints(of))}
    </>
  );
}

type Letters = readonly [string, string];
type PartsProps = { made: Made; unit: string; letters: Letters };

function Parts({ made, unit, letters }: PartsProps) {
  const { language } = useScreen();
  const told = COMPARISON_WORDS[language];
  const { part, finePoints } = useSpeech();
  switch (made.kind) {
    case 'stock':
      return <Flows made={made} unit={unit} letters={letters} />;
    case 'index':
      return (
        <>
          <BarList
            bars={made.parts.map(({ id, points }) => ({
              id,
              pillar: id,
              name: part(id),
              amount: points,
              told: finePoints(points),
            }))}
          />
          <p className="hint">{told.partsHow(...letters)}</p>
        </>
      );
    case 'rank':
      return (
        <ul className="passed">
          {made.rivals.map(({ id, name, way, leadBefore, leadAfter, parts }) => (
            <li key={id}>
              {told[way === 'passed' ? 'ahead' : 'behind'](name[language], letters[1], letters[0])}{' '}
              <span className="hint">
                {told.lead(finePoints(leadBefore), finePoints(leadAfter))}
                {parts[0] !== undefined && ` · ${told.mostly(part(parts[0].id))}`}
              </span>
            </li>
          ))}
        </ul>
      );
    case 'unexplained':
      return <p>{told.unexplained}</p>;
  }
}

type FlowsProps = { made: Extract<Made, { kind: 'stock' }>; unit: string; letters: Letters };

function Flows({ made: { flows, rest }, unit, letters }: FlowsProps) {
  const { language, words, numbers } = useScreen();
  const told = COMPARISON_WORDS[language];
  if (flows.length === 0) return <p>{told.none}</p>;
  const scale = createScale(
    unit,
    flows.map(({ one, other }) => other - one),
    language,
    numbers,
  );
  const nameOf = ({ label, leg, isBetweenPlaces }: FlowMade): string => {
    const name = label[language];
    if (!isBetweenPlaces) return name;
    return leg === 'in' ? words.flowIn(name) : words.flowOut(name);
  };
  const bars = flows.map((flow): ListBar => {
    const { id, pillar, one, other } = flow;
    return {
      id,
      pillar,
      name: nameOf(flow),
      aside: told.flowBoth(letters[0], scale.change(one), letters[1], scale.change(other)),
      amount: other - one,
      told: scale.change(other - one),
    };
  });
  if (rest.flows > 0) {
    bars.push({
      ...{ id: 'rest', pillar: 'outcome', name: told.rest(rest.flows) },
      amount: rest.amount,
      told: scale.change(rest.amount),
    });
  }
  return (
    <>
      <BarList bars={bars} />
      <p className="hint">{told.flowsHow(...letters)}</p>
    </>
  );
}

type ListBar = {
  id: string;
  pillar: string;
  name: string;
  aside?: ReactNode;
  amount: number;
  told: string;
};

/** Signed amounts as bars from a middle line; sign, arrow and side say the same. */
function BarList({ bars }: { bars: readonly ListBar[] }) {
  const largest = bars.reduce((high, { amount }) => Math.max(high, Math.abs(amount)), 0);
  return (
    <ul className="bars">
      {bars.map(({ id, pillar, name, aside, amount, told }) => (
        <li key={id} className={`bar flat ${pillar}`}>
          <span className="bar-label">
            {name} {aside !== undefined && <small>{aside}</small>}
          </span>
          <b className="bar-amount">
            <Arrow of={told} />
            {told}
          </b>
          <BarLine share={largest === 0 ? 0 : amount / largest} />
        </li>
      ))}
    </ul>
  );
}
