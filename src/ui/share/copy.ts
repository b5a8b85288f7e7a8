// Copying a text: by the clipboard, or where a page has none, by the older way to it.
import type { RefObject } from 'react';

/** `field` shows the text: where nothing else works it is selected there. */
export async function copyText(
  text: string,
  field: RefObject<HTMLInputElement | null>,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page that a school serves without encryption has no clipboard.
    field.current?.select();
    return document.execCommand('copy');
  }
}
