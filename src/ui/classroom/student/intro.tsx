import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { useClassWords } from '../words.ts';

export function Intro({ found, place }: PageProps) {
  const said = useClassWords();
  return (
    <Frame name="intro" title={said.title}>
      <p>{found.kind === 'exercise' ? found.exercise.title.zh : place.page}</p>
    </Frame>
  );
}
