// A game as a link: the whole record, small, behind the # that browsers never send anywhere.
import type { GameRecord } from '../../game/replay.ts';
import { packRecord } from '../../record/forms/compact.ts';
import { LONGEST_LINK_CHARS, linkText } from '../../record/forms/link.ts';
import { linkWith } from '../address.ts';

export { LONGEST_LINK_CHARS };

/** Null where it would be longer than every program takes. */
export function linkTo(record: GameRecord): string | null {
  const [page] = location.href.split(/[?#]/);
  const link = page + linkWith(linkText(packRecord(record)));
  return link.length > LONGEST_LINK_CHARS ? null : link;
}
