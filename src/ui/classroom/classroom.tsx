// The classroom's pages. Which exercise is meant is worked out once, here, from a code, an id or a
// link; whoever is given one holds a checked exercise.
import { lazy, Suspense, useMemo } from 'react';
import { exercises } from '../../../scenarios/exercises/shipped.ts';
import { readCode } from '../../classroom/code.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import { type ExerciseRead, readExercise } from '../../classroom/read.ts';
import { exerciseNamed } from '../../classroom/shelf.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Place } from '../place.ts';
import { useScreen } from '../screen.ts';

/** `unknown`: no exercise bears that name; `none`: none was named. */
export type Found =
  | { kind: 'none' }
  | { kind: 'exercise'; exercise: Exercise }
  | { kind: 'unknown'; given: string }
  | { kind: 'slip'; given: string }
  | { kind: 'unread'; read: Extract<ExerciseRead, { ok: false }> };

export type PageProps = { found: Found; place: Place; scenarios: readonly Scenario[] };

const PAGES = {
  home: lazy(async () => ({ default: (await import('./home.tsx')).Home })),
  exercise: lazy(async () => ({ default: (await import('./student/intro.tsx')).Intro })),
  builder: lazy(async () => ({ default: (await import('./builder/builder.tsx')).Builder })),
  board: lazy(async () => ({ default: (await import('./board/board.tsx')).Board })),
  guide: lazy(async () => ({ default: (await import('./print/guide.tsx')).TeachersGuide })),
  sheet: lazy(async () => ({ default: (await import('./print/sheet.tsx')).StudentSheet })),
  together: lazy(async () => ({ default: (await import('./together/set-up.tsx')).SetUp })),
  lab: lazy(async () => ({ default: (await import('./lab/lab.tsx')).Lab })),
};

type Props = { place: Place; scenarios: readonly Scenario[] };

export function Classroom({ place, scenarios }: Props) {
  const { words } = useScreen();
  const found = useMemo(() => exerciseAt(place, scenarios), [place, scenarios]);
  const Page = PAGES[place.page];
  return (
    <Suspense fallback={<p className="coming">{words.page.coming}</p>}>
      <Page found={found} place={place} scenarios={scenarios} />
    </Suspense>
  );
}

/** What a place names, or why it names nothing that can be shown. */
export function exerciseAt({ exercise, fragment }: Place, scenarios: readonly Scenario[]): Found {
  if (fragment.startsWith('#exercise=')) {
    const read = readExercise(fragment, scenarios);
    return read.ok ? { kind: 'exercise', exercise: read.exercise } : { kind: 'unread', read };
  }
  if (exercise === null) return { kind: 'none' };
  const byId = exercises.find(({ id }) => id === exercise);
  if (byId !== undefined) return { kind: 'exercise', exercise: byId };
  const code = readCode(exercise);
  if (!code.ok) return { kind: code.reason === 'slip' ? 'slip' : 'unknown', given: exercise };
  const named = code.kind === 'shipped' ? exerciseNamed(code, exercises) : undefined;
  return named === undefined
    ? { kind: 'unknown', given: exercise }
    : { kind: 'exercise', exercise: named };
}
