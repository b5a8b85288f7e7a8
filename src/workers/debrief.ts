// A debrief in a thread of its own: the parts are told as they come, the progress now and then.
import { type DebriefNews, type DebriefTask, debriefing } from '../lab/debrief.ts';

/** Games between two reports of progress. */
const REPORT_EVERY = 4;

self.onmessage = ({ data }: MessageEvent<DebriefTask>) => {
  let games = 0;
  for (const news of debriefing(data)) {
    const isReport = news.kind === 'progress';
    if (isReport) games += 1;
    if (isReport && news.done < news.all && games % REPORT_EVERY > 0) continue;
    self.postMessage(news satisfies DebriefNews);
  }
};
