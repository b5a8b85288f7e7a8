// Forecasts in a thread of their own, so that the page never waits for them.
import { type Forecast, type ForecastTask, forecastOf } from '../lab/forecast.ts';
import type { Scenario } from '../scenario/schema.ts';

export type ForecastAsked = ForecastTask & { readonly id: number };
export type ForecastAnswer = { readonly id: number; readonly forecast: Forecast };

// Each message brings a copy of the scenario; what follows from it is worked out once for the
// first copy.
let known: { digest: string; scenario: Scenario } | null = null;

self.onmessage = ({ data }: MessageEvent<ForecastAsked>) => {
  const digest = data.world.scenario;
  if (known?.digest !== digest) known = { digest, scenario: data.scenario };
  const forecast = forecastOf({ ...data, scenario: known.scenario });
  const answer: ForecastAnswer = { id: data.id, forecast };
  self.postMessage(answer);
};
