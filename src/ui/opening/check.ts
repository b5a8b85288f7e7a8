// Has what is opened checked in a thread of its own, so that the page never waits for it.
import type { Read } from '../../record/read.ts';
import { LARGEST_FILE_CHARS } from '../../scenario/limits.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RecordAnswer, RecordAsked } from '../../workers/record.ts';
import { openThread } from '../thread.ts';

/** `failed`: the file, or the thread, cannot be had. */
export type Checked = Read | { ok: false; reason: 'failed' };
export type Refused = Exclude<Checked, { ok: true }>;

export const FAILED: Refused = { ok: false, reason: 'failed' };

/** Far beyond what the page makes, and what is pasted around a link. */
const LONGEST_TEXT_CHARS = 100_000;

export type Told = (turn: number, turns: number) => void;

/** One check at a time: what is still being checked is given up for the next. */
export type Checks = {
  /** Starts the thread, so that the first answer comes as fast as the others. */
  warm(): void;
  file(file: File, onHalfYear: Told): Promise<Checked>;
  link(text: string, onHalfYear: Told): Promise<Checked>;
  end(): void;
};

export function createChecks(scenarios: readonly Scenario[]): Checks {
  let idle: Worker | null = null;
  let busy: Worker | null = null;

  async function check(kind: RecordAsked['kind'], text: string, onHalfYear: Told): Promise<Read> {
    busy?.terminate();
    const thread = idle ?? openThread('record');
    idle = null;
    busy = thread;
    const read = await new Promise<Read>((resolve, reject) => {
      thread.onmessage = ({ data }: MessageEvent<RecordAnswer>) => {
        if (data.kind === 'done') resolve(data.read);
        else onHalfYear(data.turn, data.turns);
      };
      thread.onerror = (event) => {
        event.preventDefault();
        // A thread that broke is not asked again.
        busy = null;
        reject(new Error(event.message));
      };
      thread.postMessage({ kind, text, scenarios } satisfies RecordAsked);
    });
    busy = null;
    idle = thread;
    return read;
  }

  return {
    warm() {
      if (idle === null && busy === null) idle = openThread('record');
    },

    async file(file, onHalfYear) {
      if (file.size > LARGEST_FILE_CHARS) return { ok: false, reason: 'too-large' };
      try {
        return await check('file', await file.text(), onHalfYear);
      } catch {
        return FAILED;
      }
    },

    async link(text, onHalfYear) {
      if (text.length > LONGEST_TEXT_CHARS) return { ok: false, reason: 'too-large' };
      try {
        return await check('link', text, onHalfYear);
      } catch {
        return FAILED;
      }
    },

    end() {
      idle?.terminate();
      busy?.terminate();
    },
  };
}

/** For a file or a link that is not to be opened, but is wanted for what is in it. */
export async function checkOnce(
  shared: File | string,
  scenarios: readonly Scenario[],
): Promise<Checked> {
  const checks = createChecks(scenarios);
  const checked = await (typeof shared === 'string'
    ? checks.link(shared, () => {})
    : checks.file(shared, () => {}));
  checks.end();
  return checked;
}
