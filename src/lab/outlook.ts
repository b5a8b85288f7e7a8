// What a seat stands before, question by question. Each answer compares futures on the same luck;
// courses that several questions need are run once.
import type { Pillar } from '../engine/types.ts';
import { type Command, withCommands } from '../model/commands.ts';
import type { Field, Lever, Programme } from '../model/plan.ts';
import { leverAims, programmeAims } from '../views/aims.ts';
import { type Effect, effectOf, programmeHorizon } from './effects.ts';
import { FORECAST_FUTURES, FORECAST_HALF_YEARS, type Forecast, forecastFrom } from './forecast.ts';
import { type Course, coursesOf, pendingOf, type Situation } from './futures.ts';

export type Question =
  | { readonly ask: 'plan' }
  /** A lever at this share of the purse against the same lever at nothing. */
  | { readonly ask: 'lever'; readonly lever: Lever; readonly share: number }
  /** A programme that runs, against ending it; one that does not, started against left alone. */
  | { readonly ask: 'programme'; readonly programme: Programme; readonly field: Field | null }
  /** A priority against the one that stood before. */
  | { readonly ask: 'priority'; readonly pillar: Pillar }
  /** Output at the end of the target's year, future by future, 亿元 a year, the least first. */
  | { readonly ask: 'yearEnd' };

export type Answers = {
  plan: Forecast;
  lever: Effect;
  programme: Effect;
  priority: Effect;
  yearEnd: readonly number[];
};
export type Ask = Question['ask'];

const EFFECT_HALF_YEARS = 4;

/** Answers whatever is asked about one situation. */
export function createOutlook(
  situation: Situation,
  futures = FORECAST_FUTURES,
): (question: Question) => Answers[Ask] {
  const { world, region, turns } = situation;
  const pending = pendingOf(situation);
  const left = turns - world.turn;
  const known = new Map<string, readonly Course[]>();
  /** Longer courses begin with the shorter ones. */
  const runs = (
    name: string,
    commands: readonly Command[],
    halfYears: number,
  ): readonly Course[] => {
    const before = known.get(name);
    if (before?.[0] !== undefined && before[0].length >= halfYears) return before;
    const fresh = coursesOf(situation, commands, futures, halfYears);
    known.set(name, fresh);
    return fresh;
  };
  const planned = (halfYears: number): readonly Course[] => runs('plan', pending, halfYears);
  const changed = (more: Command, halfYears: number): readonly Course[] =>
    coursesOf(situation, [...pending, more], futures, halfYears);

  function plan(): Forecast {
    const halfYears = Math.min(FORECAST_HALF_YEARS, left);
    const old = pending.length === 0 ? null : runs('old', [], halfYears);
    return forecastFrom(situation, planned(halfYears), old, halfYears);
  }

  function lever(of: Lever, share: number): Effect {
    const halfYears = Math.min(EFFECT_HALF_YEARS, left);
    const at = (part: number): Command => ({ region, type: 'plan', shares: { [of]: part } });
    const without = runs(`without ${of}`, [...pending, at(0)], halfYears);
    return effectOf(changed(at(share), halfYears), without, halfYears, leverAims(of));
  }

  function programme(of: Programme, field: Field | null): Effect {
    const halfYears = Math.min(programmeHorizon(of), left);
    const own = withCommands(world, pending).world.regions.find(({ id }) => id === region);
    const isRunning = own?.programmes.some((run) => run.programme === of) === true;
    const aims = programmeAims(of);
    if (isRunning) {
      const ended = changed({ region, type: 'endProgramme', programme: of }, halfYears);
      return effectOf(planned(halfYears), ended, halfYears, aims);
    }
    const start: Command = { region, type: 'startProgramme', programme: of };
    const started = changed(field === null ? start : { ...start, field }, halfYears);
    return effectOf(started, planned(halfYears), halfYears, aims);
  }

  function priority(pillar: Pillar): Effect {
    const halfYears = Math.min(EFFECT_HALF_YEARS, left);
    const before = world.regions.find(({ id }) => id === region)?.plan.priority ?? pillar;
    const at = (of: Pillar): Command => ({ region, type: 'meeting', priority: of });
    return effectOf(changed(at(pillar), halfYears), changed(at(before), halfYears), halfYears, []);
  }

  function yearEnd(): readonly number[] {
    const halfYears = world.period.half === 2 ? 2 : 1;
    if (halfYears > left) return [];
    return planned(halfYears)
      .map((course) => course[halfYears - 1]?.stocks.coreOutputYi ?? 0)
      .sort((a, b) => a - b);
  }

  return (question) => {
    switch (question.ask) {
      case 'plan':
        return plan();
      case 'lever':
        return lever(question.lever, question.share);
      case 'programme':
        return programme(question.programme, question.field);
      case 'priority':
        return priority(question.pillar);
      case 'yearEnd':
        return yearEnd();
    }
  };
}
