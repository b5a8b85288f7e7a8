// A printed page that was asked for without an exercise that can be read: why, and where to go on.
import { useScreen } from '../../screen.ts';
import type { Found } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { PlaceLink } from '../place-link.tsx';
import { whyLost } from '../unread.ts';
import { useClassWords } from '../words.ts';

export function Lost({ title, found }: { title: string; found: Found }) {
  const said = useClassWords();
  const { words } = useScreen();
  const isNamed = found.kind !== 'none' && found.kind !== 'exercise';
  return (
    <Frame name="paper" title={title}>
      {isNamed && (
        <p className="problems" role="alert">
          {whyLost(found, said)}
        </p>
      )}
      <p>
        <PlaceLink className="button" to={{ page: 'home', exercise: null, fragment: '' }}>
          {said.homePage.shelf}
          <span aria-hidden="true"> →</span>
        </PlaceLink>
      </p>
      <p className="hint">{words.tagline}</p>
    </Frame>
  );
}
