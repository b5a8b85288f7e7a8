// What is to be shared: as a link, as a QR code, as a file. What does not fit says how far it goes.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { GameRecord } from '../../game/replay.ts';
import { isFromDisk } from '../address.ts';
import { Box } from '../box.tsx';
import { saveRecord } from '../files.ts';
import { useScreen } from '../screen.ts';
import { copyText } from './copy.ts';
import type { ShareProps } from './door.tsx';
import { LONGEST_LINK_CHARS, linkTo } from './link.ts';
import { DENSE_CODE_CHARS, LONGEST_CODE_CHARS, Qr } from './qr.tsx';

export function ShareBox({ name, recordOf, onClose }: ShareProps) {
  const { words } = useScreen();
  const [record, setRecord] = useState<GameRecord | null | 'coming'>('coming');
  const [isLarge, setLarge] = useState(false);
  // The game as it stood when the box was opened.
  const [begun] = useState(() => Promise.resolve(recordOf()));
  useEffect(() => {
    let isHere = true;
    void begun.then((found) => {
      if (isHere) setRecord(found);
    });
    return () => {
      isHere = false;
    };
  }, [begun]);
  return (
    <Box title={words.share.title} className={isLarge ? 'share large' : 'share'} onClose={onClose}>
      <p className="share-name">{name}</p>
      {record === 'coming' && <p role="status">{words.share.making}</p>}
      {record === null && <p className="notice">{words.share.gone}</p>}
      {record !== null && record !== 'coming' && (
        <Ways name={name} record={record} isLarge={isLarge} onLarge={setLarge} />
      )}
    </Box>
  );
}

type WaysProps = {
  name: string;
  record: GameRecord;
  isLarge: boolean;
  onLarge(isLarge: boolean): void;
};

function Ways({ name, record, isLarge, onLarge }: WaysProps) {
  const { words, numbers } = useScreen();
  const { share } = words;
  const link = useMemo(() => linkTo(record), [record]);
  const count = (characters: number): string => numbers.plain(characters, 0);
  return (
    <>
      <p className="share-lead">{share.lead}</p>
      {link === null ? (
        <p className="notice">{share.tooLong(count(LONGEST_LINK_CHARS))}</p>
      ) : (
        <>
          {isFromDisk() && <p className="notice">{share.fromDisk}</p>}
          <LinkWay name={name} link={link} length={share.length(count(link.length))} />
          <section className="share-code">
            <h3>{share.code.title}</h3>
            {link.length > LONGEST_CODE_CHARS ? (
              <p className="hint">
                {share.code.tooLong(count(link.length), count(LONGEST_CODE_CHARS))}
              </p>
            ) : (
              <CodeWay name={name} link={link} isLarge={isLarge} onLarge={onLarge} />
            )}
          </section>
        </>
      )}
      <section className="share-file">
        <h3>{share.file.title}</h3>
        <button
          type="button"
          className={link === null ? 'button dark' : 'button'}
          onClick={() => saveRecord(record)}
        >
          {share.file.save}
        </button>
        <p className="hint">{share.file.hint}</p>
      </section>
    </>
  );
}

type CodeProps = { name: string; link: string; isLarge: boolean; onLarge(isLarge: boolean): void };

function CodeWay({ name, link, isLarge, onLarge }: CodeProps) {
  const { code } = useScreen().words.share;
  return (
    <>
      <Qr link={link} label={code.label(name)} />
      <p className="hint">{link.length > DENSE_CODE_CHARS ? code.scanDense : code.scan}</p>
      <div className="share-buttons">
        <button type="button" className="button small" onClick={() => onLarge(!isLarge)}>
          {isLarge ? code.reduce : code.enlarge}
        </button>
        <button type="button" className="button small" onClick={() => print()}>
          {code.print}
        </button>
      </div>
    </>
  );
}

type LinkProps = { name: string; link: string; length: string };

function LinkWay({ name, link, length }: LinkProps) {
  const { share } = useScreen().words;
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    setTold('');
    setTold((await copyText(link, field)) ? share.copied : share.notCopied);
  };
  // Whoever closes the device's own sheet has changed their mind: nothing is to be told.
  const send = (): void => void navigator.share({ title: name, url: link }).catch(() => undefined);
  return (
    <section className="share-link">
      <input
        ref={field}
        readOnly
        aria-label={share.link}
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <div className="share-buttons">
        <button type="button" className="button dark" onClick={() => void copy()}>
          {share.copy}
        </button>
        {'share' in navigator && (
          <button type="button" className="button" onClick={send}>
            {share.send}
          </button>
        )}
        <span className="hint">{length}</span>
        <span role="status">{told}</span>
      </div>
    </section>
  );
}
