// What else can be done with the game that is viewed: each part of the page brings its own way in,
// a button that fetches the rest when it is pressed. The comparison comes here with ui/compare.
import { TakeOverButton } from '../branch/door.tsx';
import { ShareGame } from '../share/door.tsx';

export function Doors() {
  return (
    <>
      <TakeOverButton />
      <ShareGame />
    </>
  );
}
