// The teacher's board. Which exercise it is for is named in the address, or chosen here, or told by
// the work of the team in whose link the address was.
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import { commonExercise, exerciseOfHandIn } from '../../../classroom/board/whose.ts';
import { exerciseDigest } from '../../../classroom/exercise.ts';
import { useScreen } from '../../screen.ts';
import { placeOf } from '../address.ts';
import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { CodeField } from '../home/code-field.tsx';
import { PickExercise } from '../together/pick-exercise.tsx';
import { whyLost } from '../unread.ts';
import { useClassWords } from '../words.ts';
import { Desk } from './desk.tsx';
import { sourcesDropped } from './files.ts';
import { entriesIn, keep } from './gathering.ts';
import '../../style/home.css';
import '../../style/student.css';
import '../../style/table.css';
import '../../style/together.css';
import '../../style/chart.css';
import '../../style/board.css';

export function Board({ found, place, scenarios }: PageProps) {
  const { places } = useScreen();
  const said = useClassWords();
  const { fragment } = place;
  const exercise =
    found.kind === 'exercise' ? found.exercise : exerciseOfHandIn(fragment, exercises);
  if (exercise !== null) {
    return (
      <Desk
        key={exerciseDigest(exercise)}
        exercise={exercise}
        scenarios={scenarios}
        fragment={fragment}
      />
    );
  }
  /** Hand-ins say themselves which shipped exercise they belong to. */
  const receive = async (data: DataTransfer): Promise<boolean> => {
    const entries = await entriesIn(await sourcesDropped(data));
    const texts = entries.map(({ text }) => text);
    const common = commonExercise(texts, exercises);
    if (common === null) return false;
    keep(entries);
    places.go(placeOf('board', common.exercise));
    return true;
  };
  return (
    <Frame name="board" title={said.board.title} lead={said.board.lead}>
      {found.kind !== 'none' && found.kind !== 'exercise' && (
        <p className="problems" role="alert">
          {whyLost(found, said)}
        </p>
      )}
      <CodeField
        title={said.board.choose}
        scenarios={scenarios}
        onExercise={(chosen) => places.go(placeOf('board', chosen))}
        onDrop={(data, otherwise) => void receive(data).then((known) => known || otherwise())}
      />
      <p className="hint">{said.board.chooseHint}</p>
      <PickExercise onExercise={(chosen) => places.go(placeOf('board', chosen))} />
    </Frame>
  );
}
