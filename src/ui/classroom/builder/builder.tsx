import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { useClassWords } from '../words.ts';

export function Builder({ found, place }: PageProps) {
  const said = useClassWords();
  return (
    <Frame name="builder" title={said.title}>
      <p>{found.kind === 'exercise' ? found.exercise.title.zh : place.page}</p>
    </Frame>
  );
}
