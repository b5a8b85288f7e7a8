// The marks above the slider, each over its half-year. Where there is room a half-year's marks are
// one button, with their words beside it while it is pointed at or has the focus; the arrow keys go
// from one to the next.
import { type KeyboardEvent, useRef, useState } from 'react';
import { useScreen } from '../screen.ts';
import { MarkShape } from './mark-shape.tsx';
import { byTurn, MARK_KINDS, type ToldMark, useMoments } from './marks.ts';

/** More would hide the page. */
const MOST_TOLD = 6;

type Props = {
  marks: readonly ToldMark[];
  turn: number;
  last: number;
  onGo(turn: number): void;
};

export function MarkStrip({ marks, turn, last, onGo }: Props) {
  const { words } = useScreen();
  const { period } = useMoments();
  const [pointed, setPointed] = useState<{ at: number; isFocus: boolean } | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const groups = byTurn(marks);
  const place = (at: number): { left: string } => ({ left: `${(at / Math.max(1, last)) * 100}%` });
  // One of them takes the Tab key: the last that lies behind.
  const stop = groups.findLast(([at]) => at <= turn)?.[0] ?? groups[0]?.[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') setPointed(null);
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(strip.current?.querySelectorAll('button') ?? [])];
    buttons[buttons.indexOf(event.target as HTMLButtonElement) + by]?.focus();
  };

  return (
    <div className="mark-strip">
      <div className="mark-lanes" aria-hidden="true">
        {groups.flatMap(([at, found]) =>
          MARK_KINDS.map((kind, lane) => {
            const [first] = found.filter((mark) => mark.kind === kind);
            if (first === undefined) return null;
            return (
              <span key={`${at}-${kind}`} style={{ ...place(at), top: `${lane * 25}%` }}>
                <MarkShape kind={kind} isFall={first.isFall} pillar={first.pillar} />
              </span>
            );
          }),
        )}
      </div>
      <div
        className="mark-buttons"
        role="toolbar"
        aria-label={words.viewer.list}
        ref={strip}
        onKeyDown={onKeyDown}
      >
        {groups.map(([at, found]) => (
          <div
            key={at}
            className="mark-column"
            style={{ ...place(at), width: `${100 / Math.max(1, last)}%` }}
            onPointerEnter={() => setPointed({ at, isFocus: false })}
            onPointerLeave={() => setPointed(null)}
          >
            <button
              type="button"
              tabIndex={at === stop ? 0 : -1}
              aria-label={words.viewer.marksAt(
                period(at),
                found.map(({ text }) => text),
              )}
              onClick={() => onGo(at)}
              onFocus={() => setPointed({ at, isFocus: true })}
              onBlur={() => setPointed(null)}
            />
            {pointed?.at === at && (
              <Told
                period={period(at)}
                marks={found}
                isEarly={at < last / 2}
                isFocus={pointed.isFocus}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

type ToldProps = {
  period: string;
  marks: readonly ToldMark[];
  isEarly: boolean;
  /** It shows because of the focus, and must not take a click from what lies under it. */
  isFocus: boolean;
};

function Told({ period, marks, isEarly, isFocus }: ToldProps) {
  const { words } = useScreen();
  const more = marks.length - MOST_TOLD;
  return (
    <div
      className={`mark-told ${isEarly ? 'at-left' : 'at-right'}${isFocus ? ' by-focus' : ''}`}
      aria-hidden="true"
    >
      <b>{period}</b>
      <ul>
        {marks.slice(0, MOST_TOLD).map((mark) => (
          <li key={mark.text}>
            <MarkShape {...mark} /> {mark.text}
          </li>
        ))}
        {more > 0 && <li>{words.viewer.moreMarks(more)}</li>}
      </ul>
    </div>
  );
}
