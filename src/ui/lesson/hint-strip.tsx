// One hint at a time, in a strip of the page's own flow: what may have been overlooked, where it is,
// and where to read more. A half-year brings one kind of hint at most.
import { useMemo, useState, useSyncExternalStore } from 'react';
import { HINT_PLACES, type Hint, type HintKind, hintsOf } from '../../views/hints.ts';
import { presentOf } from '../../views/moment.ts';
import { FIELD_LABELS, PROGRAMME_SPECS } from '../../views/vocabulary.ts';
import { leavesFocus } from '../focus.ts';
import { GuideButton } from '../guide/door.tsx';
import { useLive, useScreen, useTable } from '../screen.ts';
import { hintsEn, hintsZh } from '../words/hints.ts';
import type { AdviserProps } from './door.tsx';
import { knowHint, knownHints } from './known-hints.ts';
import { showPart, useOutline } from './point.ts';
import '../style/lesson.css';

export function HintStrip({ onTab }: AdviserProps) {
  const { live, language, wish } = useScreen();
  const { game, planned, own } = useTable();
  const words = language === 'zh' ? hintsZh : hintsEn;
  const known = useSyncExternalStore(knownHints.subscribe, knownHints.get);
  const hints = useMemo(
    () => hintsOf({ course: game, planned, own }).filter(({ kind }) => !known.includes(kind)),
    [game, planned, own, known],
  );
  const told = useTold();
  // The first kind that a half-year brings is the only one that it brings.
  const { turn } = presentOf(game);
  const first = hints[0]?.kind ?? null;
  const [given, setGiven] = useState({ turn, kind: first });
  if (given.turn !== turn || (given.kind === null && first !== null)) {
    setGiven({ turn, kind: first });
  }
  // A plan that runs on is not to be talked into.
  const isPlanning = useLive(live, ({ phase }) => phase === 'plan');
  const hint = isPlanning ? hints.find(({ kind }) => kind === given.kind) : undefined;
  // What was asked for stays outlined for as long as its hint is there: a touch leaves no ring.
  const [shown, setShown] = useState<HintKind | null>(null);
  useOutline(hint !== undefined && hint.kind === shown ? HINT_PLACES[hint.kind].part : null);
  // The place stays, so that what comes into it is announced.
  const strip = hint !== undefined && {
    className: 'coach hint-strip',
    role: 'complementary',
    'aria-label': words.name,
  };
  return (
    <div {...strip}>
      <p className="coach-text" aria-live="polite">
        {hint !== undefined && (
          <>
            <b>{words.name}</b> {told(hint)}
          </>
        )}
      </p>
      {hint !== undefined && (
        <div className="coach-buttons" ref={leavesFocus}>
          <button
            type="button"
            className="button small"
            onClick={() => {
              setShown(hint.kind);
              showPart(HINT_PLACES[hint.kind].part, onTab);
            }}
          >
            {words.show}
          </button>
          <GuideButton
            scenario={game.scenario}
            label={words.guide}
            first={HINT_PLACES[hint.kind].entry}
          />
          <button type="button" className="button small" onClick={() => knowHint(hint.kind)}>
            {words.known}
          </button>
          <button
            type="button"
            className="button small quiet"
            onClick={() => wish({ hints: 'off' })}
          >
            {words.off}
          </button>
        </div>
      )}
    </div>
  );
}

function useTold(): (hint: Hint) => string {
  const { language, numbers } = useScreen();
  const { told } = language === 'zh' ? hintsZh : hintsEn;
  return (hint) => {
    switch (hint.kind) {
      case 'programmesShort':
        return told.programmesShort(numbers.percent(hint.paidShare));
      case 'programmeEnding':
        return told.programmeEnding(PROGRAMME_SPECS[hint.programme].label[language]);
      case 'targetFar':
        return told.targetFar(
          numbers.percent(hint.risenShare, 0, true),
          numbers.percent(hint.bestShare),
        );
      case 'fieldFavoured':
        return told.fieldFavoured(FIELD_LABELS[hint.field][language]);
      case 'purseIdle':
        return told.purseIdle(numbers.percent(hint.freeShare));
      case 'attentionFree':
        return told.attentionFree(hint.free);
      case 'leversThin':
        return told.leversThin(hint.levers.length);
      case 'samePlan':
        return told.samePlan(hint.halfYears);
      default:
        return told[hint.kind];
    }
  };
}
