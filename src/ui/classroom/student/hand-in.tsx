// Three ways to give the work to the teacher: a file, a link, a QR code where it fits one.
import { useMemo, useRef, useState } from 'react';
import type { Attempt } from '../../../classroom/hand-in.ts';
import { LONGEST_LINK_CHARS, wordOf } from '../../../record/forms/word.ts';
import { presentOf } from '../../../views/moment.ts';
import { isFromDisk } from '../../address.ts';
import { fileName, saveFile } from '../../files.ts';
import { useLive, useScreen, useTable } from '../../screen.ts';
import { copyText } from '../../share/copy.ts';
import { LONGEST_CODE_CHARS, Qr } from '../../share/qr.tsx';
import { pageAddress } from '../address.ts';
import { useClassWords } from '../words.ts';

export function HandIn({ attempt }: { attempt: Attempt }) {
  const { live } = useScreen();
  const { game } = useTable();
  const said = useClassWords().student.handIn;
  const storage = useLive(live, (state) => state.storage);
  const { exercise, team } = attempt;
  const { turn } = presentOf(game);
  const work = useMemo(() => live.handIn(), [live, game, attempt]);
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  if (work === null) return null;
  const link = `${pageAddress()}#hand-in=${wordOf(work)}`;
  const isLinkable = link.length <= LONGEST_LINK_CHARS;
  const save = (): void => {
    const name = fileName([exercise.id, team], 'json');
    saveFile(name, new Blob([JSON.stringify(work)], { type: 'application/json' }));
    setTold(said.saved(name));
  };
  const copy = async (): Promise<void> => {
    setTold((await copyText(link, field)) ? said.copied : said.notCopied);
  };
  return (
    <div className="hand-in">
      <p>{said.lead}</p>
      {turn < exercise.byHand && <p className="notice">{said.unfinished(turn, exercise.byHand)}</p>}
      {storage !== 'ok' && <p className="notice">{said.blocked}</p>}
      <div className="hand-in-ways">
        <p>
          <button type="button" className="button dark" onClick={save}>
            {said.file}
          </button>
          <span className="hint">{said.fileHint}</span>
        </p>
        {isLinkable ? (
          <p>
            <button type="button" className="button" onClick={() => void copy()}>
              {said.copy}
            </button>
            <input
              ref={field}
              readOnly
              aria-label={said.link}
              value={link}
              onFocus={({ target }) => target.select()}
            />
          </p>
        ) : (
          <p className="hint">{said.tooLong}</p>
        )}
        {isFromDisk() && isLinkable && <p className="hint">{said.fromDisk}</p>}
        {link.length <= LONGEST_CODE_CHARS ? (
          <Qr link={link} label={said.qr(team)} />
        ) : (
          <p className="hint">{said.qrTooLong}</p>
        )}
      </div>
      <p role="status" className="hand-in-told">
        {told}
      </p>
    </div>
  );
}
