// Has a file checked in a thread of its own.
import type { Read } from '../../record/read.ts';
import { LARGEST_FILE_CHARS } from '../../scenario/limits.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RecordAnswer, RecordAsked } from '../../workers/record.ts';

/** `too-large` is refused unread; `failed`: the file, or the thread, cannot be had. */
export type CheckedFile = Read | { ok: false; reason: 'too-large' | 'failed' };

export async function checkFile(
  file: File,
  scenarios: readonly Scenario[],
  onHalfYear: (turn: number, turns: number) => void,
): Promise<CheckedFile> {
  if (file.size > LARGEST_FILE_CHARS) return { ok: false, reason: 'too-large' };
  let worker: Worker | null = null;
  try {
    const source = await file.text();
    const thread = new Worker(new URL('../../workers/record.ts', import.meta.url), {
      type: 'module',
    });
    worker = thread;
    return await new Promise((resolve, reject) => {
      thread.onmessage = ({ data }: MessageEvent<RecordAnswer>) => {
        if (data.kind === 'done') resolve(data.read);
        else onHalfYear(data.turn, data.turns);
      };
      thread.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
      thread.postMessage({ kind: 'file', text: source, scenarios } satisfies RecordAsked);
    });
  } catch {
    return { ok: false, reason: 'failed' };
  } finally {
    worker?.terminate();
  }
}
