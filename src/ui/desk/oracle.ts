// Keeps the questions that the desk has about the plan, and asks the forecast's thread one at a
// time: the most urgent first, and of each only its newest form.
import type { Situation } from '../../lab/futures.ts';
import type { Answers, Ask, Question } from '../../lab/outlook.ts';
import type { ForecastAnswer, ForecastAsked } from '../../workers/forecast.ts';
import { openThread } from '../thread.ts';

export type Told = {
  readonly situation: Situation;
  readonly question: Question;
  readonly answer: Answers[Ask];
};

export type Oracle = {
  /** From now on the questions are about this. */
  face(situation: Situation): void;
  /** Asks under a name, in place of what was asked under it before; less is more urgent. */
  ask(name: string, question: Question, urgency: number): void;
  drop(name: string): void;
  /** The last answer under a name, of an older question while a newer one waits. */
  told(name: string): Told | null;
  isBlocked(): boolean;
  subscribe(listener: () => void): () => void;
  close(): void;
};

type Wish = { question: Question; urgency: number };

/** Two questions that have the same answer. */
export function isSameQuestion(a: Question, b: Question): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export function openOracle(): Oracle {
  const wishes = new Map<string, Wish>();
  const answers = new Map<string, Told>();
  const listeners = new Set<() => void>();
  const worker = openWorker();
  let isBlocked = worker === null;
  let situation: Situation | null = null;
  let asked: { id: number; name: string; situation: Situation; question: Question } | null = null;
  let id = 0;

  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const block = (): void => {
    worker?.terminate();
    isBlocked = true;
    tell();
  };
  const isAnswered = (name: string, { question }: Wish): boolean => {
    const told = answers.get(name);
    return told?.situation === situation && isSameQuestion(told.question, question);
  };
  const post = (message: ForecastAsked): void => worker?.postMessage(message);

  /** Sends the most urgent question that has no answer yet, unless one is under way. */
  function next(): void {
    if (asked !== null || situation === null || isBlocked) return;
    let first: [string, Wish] | null = null;
    for (const each of wishes) {
      if (isAnswered(...each)) continue;
      if (first === null || each[1].urgency < first[1].urgency) first = each;
    }
    if (first === null) return;
    const [name, { question }] = first;
    id += 1;
    asked = { id, name, situation, question };
    post({ id, question });
  }

  if (worker !== null) {
    worker.onmessage = ({ data }: MessageEvent<ForecastAnswer>) => {
      if (asked?.id !== data.id) return;
      const { name, situation: of, question } = asked;
      asked = null;
      if (wishes.has(name)) answers.set(name, { situation: of, question, answer: data.answer });
      next();
      tell();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      block();
    };
  }

  return {
    face(present) {
      if (situation === present) return;
      situation = present;
      post({ situation });
      next();
    },
    ask(name, question, urgency) {
      wishes.set(name, { question, urgency });
      next();
    },
    drop(name) {
      wishes.delete(name);
      answers.delete(name);
    },
    told: (name) => answers.get(name) ?? null,
    isBlocked: () => isBlocked,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => worker?.terminate(),
  };
}

/** Null where the browser allows no such thread. */
function openWorker(): Worker | null {
  try {
    return openThread('forecast');
  } catch {
    return null;
  }
}
