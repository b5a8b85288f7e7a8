// What the desk's parts ask about the plan, and what they are told.
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Situation } from '../../lab/futures.ts';
import type { Answers, Question } from '../../lab/outlook.ts';
import { presentOf } from '../../views/moment.ts';
import { useLive, useScreen, useTable } from '../screen.ts';
import { isSameQuestion, type Oracle, openOracle } from './oracle.ts';

/** A slider on its way sets off no forecast of the whole plan, ms. */
const PATIENCE_MS = 120;

export type Foresight = { oracle: Oracle | null; situation: Situation };

export const ForesightContext = createContext<Foresight | null>(null);

/** Opens the thread for as long as the desk is there, and keeps it to the plan as it stands. */
export function useForesight(): Foresight {
  const { live } = useScreen();
  const { game, own } = useTable();
  const isPlaying = useLive(live, (state) => state.phase === 'playing');
  const { scenario, pending, turns } = game;
  const { world } = presentOf(game);
  const situation = useMemo(
    (): Situation => ({
      scenario,
      world,
      region: own,
      pending: pending.filter(({ region }) => region === own),
      turns,
    }),
    [scenario, world, own, pending, turns],
  );
  const [oracle, setOracle] = useState<Oracle | null>(null);
  useEffect(() => {
    const opened = openOracle();
    setOracle(opened);
    return () => opened.close();
  }, []);
  useEffect(() => {
    // While a half-year is shown the machine has other things to do.
    if (oracle === null || isPlaying) return;
    const timer = setTimeout(() => oracle.face(situation), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [oracle, situation, isPlaying]);
  return useMemo(() => ({ oracle, situation }), [oracle, situation]);
}

export type Foretold<T> = {
  /** The last answer about this half-year and seat; of an older plan while a new one waits. */
  answer: T | null;
  isCurrent: boolean;
  isBlocked: boolean;
};

/** Asks under a name for as long as the part is there; a null question asks nothing. */
export function useForetold<Q extends Question>(
  name: string,
  question: Q | null,
  urgency: number,
): Foretold<Answers[Q['ask']]> {
  const foresight = useContext(ForesightContext);
  if (foresight === null) throw new Error('asked outside the desk');
  const { oracle, situation } = foresight;
  const key = question === null ? null : JSON.stringify(question);
  useEffect(() => {
    if (oracle === null || key === null) return;
    oracle.ask(name, JSON.parse(key) as Question, urgency);
  }, [oracle, name, key, urgency]);
  useEffect(() => () => oracle?.drop(name), [oracle, name]);
  const told = useSyncExternalStore(oracle?.subscribe ?? never, () => oracle?.told(name) ?? null);
  const isBlocked = useSyncExternalStore(
    oracle?.subscribe ?? never,
    () => oracle?.isBlocked() ?? false,
  );
  // An answer about another half-year or seat says nothing here, not even while one waits.
  const isOurs =
    told?.situation.world === situation.world && told.situation.region === situation.region;
  return {
    answer: isOurs ? (told.answer as Answers[Q['ask']]) : null,
    isCurrent:
      isOurs &&
      told.situation === situation &&
      question !== null &&
      isSameQuestion(told.question, question),
    isBlocked,
  };
}

const never = () => () => undefined;
