// What comes of a sound draft: the code, the link, the QR code, the file, and where to go from here.
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import { codeOf, numberOf } from '../../../classroom/shelf.ts';
import { isFromDisk } from '../../address.ts';
import { fileName, saveFile } from '../../files.ts';
import type { ClassPage } from '../../place.ts';
import { useScreen } from '../../screen.ts';
import { LONGEST_LINK_CHARS } from '../../share/link.ts';
import { DENSE_CODE_CHARS, LONGEST_CODE_CHARS, Qr } from '../../share/qr.tsx';
import { linkOf, placeOf } from '../address.ts';
import { CopyLink, ShowButton } from '../home/show.tsx';
import { PlaceLink } from '../place-link.tsx';
import { useClassWords } from '../words.ts';

/** Where students will be, to be looked at beside the builder. */
const LOOKS = ['exercise', 'sheet'] as const satisfies readonly ClassPage[];
const WAYS = ['board', 'together', 'home'] as const satisfies readonly ClassPage[];

/** `exercise` is null while there is something to mend. */
export function Results({ exercise }: { exercise: Exercise | null }) {
  const { builder } = useClassWords();
  return (
    <section className="panel builder-results" aria-labelledby="results">
      <h2 id="results">{builder.results}</h2>
      {exercise === null ? <p className="hint">{builder.notYet}</p> : <Made exercise={exercise} />}
    </section>
  );
}

function Made({ exercise }: { exercise: Exercise }) {
  const { language, numbers } = useScreen();
  const { builder, homePage } = useClassWords();
  const isShipped = numberOf(exercise, exercises) !== null;
  const link = linkOf(placeOf('exercise', exercise));
  return (
    <>
      <p>
        {isShipped ? builder.shortCode : builder.confirmingCode}{' '}
        <output className="class-code">{codeOf(exercise, exercises)}</output>
      </p>
      <p className="hint">{isShipped ? builder.shortCodeHint : builder.confirmingHint}</p>
      {isFromDisk() ? (
        <p className="notice">{isShipped ? homePage.shown.fromDisk : builder.fromDisk}</p>
      ) : link.length > LONGEST_LINK_CHARS ? (
        <p className="notice">{builder.tooLong(numbers.plain(LONGEST_LINK_CHARS, 0))}</p>
      ) : (
        <>
          <CopyLink link={link} />
          {link.length > LONGEST_CODE_CHARS ? (
            <p className="hint">{builder.noQr(numbers.plain(link.length, 0))}</p>
          ) : link.length > DENSE_CODE_CHARS ? (
            <p className="hint">{builder.denseQr(homePage.show)}</p>
          ) : (
            <Qr link={link} label={homePage.shown.qr(exercise.title[language])} />
          )}
        </>
      )}
      <p className="ways">
        <ShowButton exercise={exercise} />
        <button type="button" className="button" onClick={() => saveExercise(exercise)}>
          {builder.save}
        </button>
      </p>
      <h3>{builder.preview}</h3>
      <p className="ways">
        {LOOKS.map((page) => (
          <PlaceLink key={page} to={placeOf(page, exercise)} target="_blank" rel="noopener">
            {builder.looks[page]}
          </PlaceLink>
        ))}
      </p>
      <h3>{builder.goOn}</h3>
      <p className="ways">
        {WAYS.map((page) => (
          <PlaceLink key={page} to={placeOf(page, exercise)}>
            {builder.ways[page]}
          </PlaceLink>
        ))}
      </p>
    </>
  );
}

/** Names of files are cut well before any disk minds. */
const LONGEST_TITLE_CHARS = 40;

function saveExercise(exercise: Exercise): void {
  const title = exercise.title.zh.slice(0, LONGEST_TITLE_CHARS);
  const content = new Blob([`${JSON.stringify(exercise, null, 2)}\n`], {
    type: 'application/json',
  });
  saveFile(fileName(['exercise', title], 'json'), content);
}
