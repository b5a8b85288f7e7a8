// Where two games part: the half-year, whose moves differ in it, and why luck is no part of it.
import { useId } from 'react';
import { type Deed, deedsOf, type Move, splitOf } from '../../lab/compare.ts';
import { useSpeech } from '../debrief/speech.ts';
import { useScreen, useTable } from '../screen.ts';
import { COMPARISON_WORDS } from '../words/comparison.ts';
import { type Branch, LETTERS } from './branches.ts';
import type { Choice } from './compare.tsx';

export function PartingPart({ list, other }: Choice) {
  const { language } = useScreen();
  const told = COMPARISON_WORDS[language];
  const { period } = useSpeech();
  const heading = useId();
  const [one, two] = [list[0], list[other]] as [Branch, Branch];
  const [here, there] = [LETTERS[0], LETTERS[other] ?? ''];
  const split = splitOf(one.game, two.game);
  const common = Math.min(one.game.chapters.length, two.game.chapters.length) - 1;
  const sentence = (): string => {
    if (split === null) return told.neverPart(here, there, period(common));
    return split.turn === 1
      ? told.partAtOnce(here, there, period(1))
      : told.partIn(here, there, period(split.turn - 1), period(split.turn));
  };
  const later = (split?.deeds ?? []).flatMap(({ region }) =>
    deedsOf(one.game, two.game, region).slice(1),
  );
  return (
    <section className="parting" aria-labelledby={heading}>
      <h3 id={heading}>{told.parts}</h3>
      <p>{sentence()}</p>
      {split?.deeds.map((deed) => (
        <DeedTold key={deed.region} deed={deed} letters={[here, there]} />
      ))}
      {later.length > 0 && (
        <details>
          <summary>{told.later(new Set(later.map(({ turn }) => turn)).size)}</summary>
          {later.map((deed) => (
            <DeedTold
              key={`${deed.turn} ${deed.region}`}
              deed={deed}
              letters={[here, there]}
              when={period(deed.turn)}
            />
          ))}
        </details>
      )}
      {split !== null && <p className="hint">{told.luck}</p>}
    </section>
  );
}

type DeedProps = { deed: Deed; letters: readonly [string, string]; when?: string };

/** What a seat did in the one game, and in the other. */
export function DeedTold({ deed: { region, one, other }, letters, when }: DeedProps) {
  const { language } = useScreen();
  const { nameOf } = useTable();
  const told = COMPARISON_WORDS[language];
  const { move } = useSpeech();
  const movesTold = (moves: readonly Move[]): string =>
    moves.length === 0 ? told.nothing : told.moves(moves.map(move));
  const name = nameOf(region);
  return (
    <div className="deed">
      <h4>{when === undefined ? name : `${when} · ${name}`}</h4>
      <dl>
        {[one, other].map((moves, side) => (
          <div key={letters[side]}>
            <dt>{letters[side]}</dt>
            <dd className={moves.length === 0 ? 'none' : undefined}>{movesTold(moves)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
