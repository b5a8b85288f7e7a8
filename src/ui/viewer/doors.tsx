// What else can be done with the game that is viewed: each part of the page brings its own way in,
// a button that fetches the rest when it is pressed.
import { TakeOverButton } from '../branch/door.tsx';
import { CompareButton } from '../compare/door.tsx';
import { ShareGame } from '../share/door.tsx';

export function Doors() {
  return (
    <>
      <TakeOverButton />
      <CompareButton />
      <ShareGame />
    </>
  );
}
