// Forecasts in a thread of their own, so that the page never waits for them. A situation comes
// once; the questions about it follow, each answered in turn.
import type { Situation } from '../lab/futures.ts';
import { type Answers, type Ask, createOutlook, type Question } from '../lab/outlook.ts';

export type ForecastAsked =
  | { readonly situation: Situation }
  | { readonly id: number; readonly question: Question };
export type ForecastAnswer = { readonly id: number; readonly answer: Answers[Ask] };

// Each situation brings a copy of the scenario; what follows from it is worked out once for the
// first copy.
let known: { digest: string; scenario: Situation['scenario'] } | null = null;
let outlook: ReturnType<typeof createOutlook> | null = null;

self.onmessage = ({ data }: MessageEvent<ForecastAsked>) => {
  if ('situation' in data) {
    const { situation } = data;
    const digest = situation.world.scenario;
    if (known?.digest !== digest) known = { digest, scenario: situation.scenario };
    outlook = createOutlook({ ...situation, scenario: known.scenario });
  } else if (outlook !== null) {
    const answer: ForecastAnswer = { id: data.id, answer: outlook(data.question) };
    self.postMessage(answer);
  }
};
