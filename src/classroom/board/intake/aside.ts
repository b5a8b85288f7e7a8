// Entries that are set aside before anybody looks into them.
import { damaged } from '../../../record/unread.ts';
import type { Entry, OtherFile, Row } from '../row.ts';

type Aside = Entry & { aside: Pick<Row, 'mark' | 'reason'> };

const asideWith = (source: string, aside: Aside['aside']): Aside => ({ source, text: '', aside });

export function otherFile(source: string, what: OtherFile): Aside {
  return asideWith(source, { mark: 'no-hand-in', reason: { kind: 'other-file', what } });
}

export function tooLarge(source: string): Aside {
  const unread = { ok: false, reason: 'too-large' } as const;
  return asideWith(source, { mark: 'too-large', reason: { kind: 'unread', unread } });
}

/** A file that cannot be opened, or an archive that is damaged. */
export function unreadable(source: string): Aside {
  const unread = damaged(null);
  return asideWith(source, { mark: 'unreadable', reason: { kind: 'unread', unread } });
}

/** The row of what brought a thread down: it is set aside, and the rest go on. */
export function failedRow(source: string): Row {
  return { source, ...unreadable(source).aside, work: null };
}
