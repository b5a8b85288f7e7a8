// What the other regions made of it: those that fare most otherwise in the other game.
import { useId, useMemo } from 'react';
import { answersOf, splitOf } from '../../lab/compare.ts';
import { Arrow } from '../debrief/arrow.tsx';
import { useSpeech } from '../debrief/speech.ts';
import { useScreen, useTable } from '../screen.ts';
import { COMPARISON_WORDS } from '../words/comparison.ts';
import { type Branch, LETTERS } from './branches.ts';
import type { Choice } from './compare.tsx';
import { DeedTold } from './parting.tsx';

const MOST_ANSWERS = 5;

export function AnswersPart({ list, turn, other }: Choice) {
  const { language } = useScreen();
  const { nameOf } = useTable();
  const told = COMPARISON_WORDS[language];
  const { finePoints, money, part, period } = useSpeech();
  const heading = useId();
  const [one, two] = [list[0], list[other]] as [Branch, Branch];
  const letters = [LETTERS[0], LETTERS[other] ?? ''] as const;
  const common = Math.min(one.game.chapters.length, two.game.chapters.length) - 1;
  const at = Math.min(turn, common);
  const answers = useMemo(() => {
    const deciders = splitOf(one.game, two.game)?.deeds.map(({ region }) => region) ?? [];
    return answersOf(one.game, two.game, at, deciders, MOST_ANSWERS);
  }, [one, two, at]);
  return (
    <section className="answers" aria-labelledby={heading}>
      <h3 id={heading}>{told.answers}</h3>
      {answers.length === 0 ? (
        <p>{told.noAnswers}</p>
      ) : (
        <>
          <ul>
            {answers.map((answer) => {
              const { deed, points } = answer;
              return (
                <li key={answer.region}>
                  <b>{nameOf(answer.region)}</b>{' '}
                  <span>
                    <Arrow of={finePoints(points)} />
                    {told.points(finePoints(points))}
                  </span>{' '}
                  <span className="hint">
                    {[
                      told.mostly(part(answer.part.id)),
                      told.output(money(answer.outputApartYi)),
                      told.ranked(answer.rank, answer.otherRank),
                      deed === null ? told.keptPlan : told.since(period(deed.turn)),
                    ].join(' · ')}
                  </span>
                  {deed !== null && <DeedTold deed={deed} letters={letters} />}
                </li>
              );
            })}
          </ul>
          <p className="hint">{told.answersHow}</p>
        </>
      )}
    </section>
  );
}
