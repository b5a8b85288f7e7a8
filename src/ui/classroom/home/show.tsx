// What the projector shows: where to go, the code in letters for the last row, and a QR code.
import { type CSSProperties, useRef, useState } from 'react';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import { codeOf, numberOf } from '../../../classroom/shelf.ts';
import { isFromDisk } from '../../address.ts';
import { Box } from '../../box.tsx';
import { useScreen } from '../../screen.ts';
import { copyText } from '../../share/copy.ts';
import { LONGEST_LINK_CHARS } from '../../share/link.ts';
import { DENSE_CODE_CHARS, LONGEST_CODE_CHARS, Qr } from '../../share/qr.tsx';
import { linkOf, pageAddress, placeOf } from '../address.ts';
import { useClassWords } from '../words.ts';

export function ShowButton({ exercise }: { exercise: Exercise }) {
  const { homePage } = useClassWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={(event) => {
          event.currentTarget.focus();
          setOpen(true);
        }}
      >
        {homePage.show}
      </button>
      {isOpen && <Shown exercise={exercise} onClose={() => setOpen(false)} />}
    </>
  );
}

function Shown({ exercise, onClose }: { exercise: Exercise; onClose(): void }) {
  const { language } = useScreen();
  const { shown } = useClassWords().homePage;
  const title = exercise.title[language];
  const link = linkOf(placeOf('exercise', exercise));
  const code = codeOf(exercise, exercises);
  const isShipped = numberOf(exercise, exercises) !== null;
  return (
    <Box title={title} className="class-show" onClose={onClose}>
      <div className="class-show-body">
        <div>
          {isFromDisk() ? (
            <p>{isShipped ? shown.fromDisk : shown.fromDiskOwn}</p>
          ) : (
            isShipped && (
              <p>
                {shown.address} <b className="address">{pageAddress()}</b> {shown.thenCode}
              </p>
            )
          )}
          <p className="code-label">{isShipped ? shown.code : shown.confirms}</p>
          <p className="huge-code" style={{ '--chars': code.length } as CSSProperties}>
            {code}
          </p>
          {!isFromDisk() && link.length <= LONGEST_LINK_CHARS && <CopyLink link={link} />}
        </div>
        {!isFromDisk() &&
          (link.length > LONGEST_CODE_CHARS ? (
            <p className="notice">{shown.tooLong}</p>
          ) : (
            <div className="show-qr">
              <Qr link={link} label={shown.qr(title)} />
              {link.length > DENSE_CODE_CHARS && <p className="hint">{shown.dense}</p>}
            </div>
          ))}
      </div>
    </Box>
  );
}

export function CopyLink({ link }: { link: string }) {
  const { share } = useScreen().words;
  const { shown } = useClassWords().homePage;
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    setTold((await copyText(link, field)) ? share.copied : share.notCopied);
  };
  return (
    <div className="copy-link">
      <input
        ref={field}
        readOnly
        aria-label={share.link}
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className="button" onClick={() => void copy()}>
        {shown.copy}
      </button>
      <span role="status">{told}</span>
    </div>
  );
}
