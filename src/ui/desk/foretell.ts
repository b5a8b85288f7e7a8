// Asks the forecast's thread, one question at a time: what is asked meanwhile waits, and only the
// newest is asked next.
import { useEffect, useState } from 'react';
import type { Forecast, ForecastTask } from '../../lab/forecast.ts';
import type { ForecastAnswer, ForecastAsked } from '../../workers/forecast.ts';

/** A slider on its way sets off no forecast of its own, ms. */
const PATIENCE_MS = 150;

export type Foretold = {
  /** The last answer, of an older plan while a new one is worked out. */
  forecast: Forecast | null;
  isCurrent: boolean;
  isBlocked: boolean;
};

type Oracle = { ask(task: ForecastTask): void; close(): void };

export function useForecast(task: ForecastTask): Foretold {
  const [oracle, setOracle] = useState<Oracle | null>(null);
  const [answered, setAnswered] = useState<{ task: ForecastTask; forecast: Forecast } | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    const opened = openOracle(
      (of, forecast) => setAnswered({ task: of, forecast }),
      () => setBlocked(true),
    );
    setOracle(opened);
    return () => opened?.close();
  }, []);
  useEffect(() => {
    if (oracle === null) return;
    const timer = setTimeout(() => oracle.ask(task), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [oracle, task]);
  return { forecast: answered?.forecast ?? null, isCurrent: answered?.task === task, isBlocked };
}

/** Null where the browser allows no such thread. */
function openOracle(
  onAnswer: (task: ForecastTask, forecast: Forecast) => void,
  onBlocked: () => void,
): Oracle | null {
  let worker: Worker;
  try {
    worker = new Worker(new URL('../../workers/forecast.ts', import.meta.url), { type: 'module' });
  } catch {
    onBlocked();
    return null;
  }
  let id = 0;
  let asked: ForecastTask | null = null;
  let next: ForecastTask | null = null;
  const send = (task: ForecastTask): void => {
    asked = task;
    id += 1;
    worker.postMessage({ ...task, id } satisfies ForecastAsked);
  };
  worker.onmessage = ({ data }: MessageEvent<ForecastAnswer>) => {
    if (asked === null || data.id !== id) return;
    const of = asked;
    asked = null;
    if (next === null) onAnswer(of, data.forecast);
    else {
      const newer = next;
      next = null;
      send(newer);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    onBlocked();
  };
  return {
    ask(task) {
      if (asked === null) send(task);
      else next = task;
    },
    close: () => worker.terminate(),
  };
}
