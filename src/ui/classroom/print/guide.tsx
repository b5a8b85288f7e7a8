import type { PageProps } from '../classroom.tsx';

export function TeachersGuide({ found, place }: PageProps) {
  return (
    <main>
      <h1>{place.page}</h1>
      <p>{found.kind === 'exercise' ? found.exercise.title.zh : found.kind}</p>
    </main>
  );
}
