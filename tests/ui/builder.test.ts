import { describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import type { Preset, Question } from '../../src/classroom/exercise.ts';
import { tallyOf } from '../../src/classroom/goals.ts';
import { lazyGame } from '../../src/classroom/lazy.ts';
import { LANGUAGES, type RegionId } from '../../src/engine/types.ts';
import {
  checkDraft,
  type Draft,
  finished,
  newDraft,
} from '../../src/ui/classroom/builder/draft.ts';
import { planSums, presetOf, settingsOf } from '../../src/ui/classroom/builder/presets.ts';
import { problemsAt, tellProblems } from '../../src/ui/classroom/builder/problems.ts';
import { CLASS_WORDS } from '../../src/ui/classroom/words.ts';
import { WORDS } from '../../src/ui/words/index.ts';

const [scenario] = shipped;
if (scenario === undefined) throw new Error('no scenario');
const empty = newDraft(scenario);
const sound: Draft = { ...empty, title: { zh: '题', en: '' }, aim: { zh: '', en: 'Aim' } };
const ask = (question: Partial<Question>): Question =>
  ({ id: 'q1', text: { zh: '问', en: '' }, kind: 'text', ...question }) as Question;
const before = (question: Partial<Question>): Partial<Draft> => ({
  questions: { before: [ask(question)], during: [], after: [] },
});
const firstGoal = (goal: object): Partial<Draft> => ({
  goals: [{ ...(sound.goals[0] as Draft['goals'][number]), ...goal }],
});

describe('a draft', () => {
  it('is an exercise as soon as it has a title and an aim in one language', () => {
    const checked = checkDraft(sound, shipped);
    expect(checked).toMatchObject({ ok: true, value: { title: { zh: '题', en: '题' } } });
    expect(checkDraft(empty, shipped).ok).toBe(false);
  });

  it('that changes nothing of a shipped exercise is that one, and any other has an id of its own', () => {
    for (const exercise of exercises) {
      expect(finished(exercise)).toEqual(exercise);
      const other = finished({ ...exercise, byHand: exercise.byHand - 1 });
      expect(other.id).toMatch(/^own-[0-9a-f]{12}$/);
      expect(finished(other)).toEqual(other);
    }
  });

  it.each<[string, Partial<Draft>, string]>([
    ['no title', { title: { zh: ' ', en: '' } }, '/title'],
    ['a long title', { title: { zh: '长'.repeat(81), en: '' } }, '/title'],
    ['no aim', { aim: { zh: '', en: '' } }, '/aim'],
    ['no seed', { seed: Number.NaN }, '/seed'],
    ['half a seed', { seed: 1.5 }, '/seed'],
    ['no seat', { seats: [] }, '/seats'],
    ['a seat of another scenario', { seats: ['atlantis' as RegionId] }, '/seats/0'],
    ['no half-years', { turns: Number.NaN }, '/turns'],
    ['more by hand than in all', { byHand: 13 }, '/byHand'],
    ['no goal', { goals: [] }, '/goals'],
    ['no weight', firstGoal({ weight: 0 }), '/goals/0/weight'],
    ['no value', firstGoal({ from: Number.NaN }), '/goals/0/from'],
    ['the same value', firstGoal({ from: 1, to: 1 }), '/goals/0/to'],
    [
      'no limit',
      firstGoal({
        measure: { kind: 'halfYearsBeyond', stock: 'purseYi', side: 'below', limit: Number.NaN },
      }),
      '/goals/0/measure/limit',
    ],
    ['a share of 300%', { preset: [{ type: 'plan', shares: { compute: 3 } }] }, '/preset/0'],
    ['shares over one', { preset: [{ type: 'plan', shares: { compute: 1 } }] }, '/preset/0'],
    [
      'an end of nothing',
      { preset: [{ type: 'endProgramme', programme: 'sandbox' }] },
      '/preset/0',
    ],
    ['no target', { preset: [{ type: 'meeting', targetYi: Number.NaN }] }, '/preset/0'],
    ['a far target', { preset: [{ type: 'meeting', targetYi: 1e6 }] }, '/preset/0'],
    ['no question', before({ text: { zh: '', en: '' } }), '/questions/before/0/text'],
    [
      'an empty choice',
      before({
        kind: 'choice',
        choices: [
          { zh: '', en: '' },
          { zh: '乙', en: '' },
        ],
      }),
      '/questions/before/0/choices/0',
    ],
    [
      'numbers from more to less',
      before({ kind: 'number', unit: { zh: '', en: '' }, least: 5, most: 5 }),
      '/questions/before/0/most',
    ],
    [
      'a question after the last half-year by hand',
      { questions: { before: [], during: [{ ...ask({}), turn: 7 }], after: [] } },
      '/questions/during/0/turn',
    ],
    ['no minutes', { minutes: { predict: 5, play: 0, debrief: 5 } }, '/minutes/play'],
  ])('with %s says so at its field, in both languages', (_, change, pointer) => {
    const draft = { ...sound, ...change };
    const checked = checkDraft(draft, shipped);
    if (checked.ok) throw new Error('it was taken for sound');
    for (const language of LANGUAGES) {
      const said = CLASS_WORDS[language].builder;
      const reader = { language, words: WORDS[language], said };
      const told = tellProblems(checked.problems, draft, scenario, reader);
      const here = problemsAt(told, pointer);
      expect(here.length).toBeGreaterThan(0);
      expect(told).toHaveLength(here.length);
      for (const sentence of here) {
        expect(sentence).not.toBe(said.why.other(pointer));
        expect(sentence).not.toMatch(/undefined|NaN|\bnull\b/);
      }
      expect(said.placeName(pointer)).not.toContain('/');
    }
  });
});

describe('a draft that lacks its title', () => {
  it('is told what else is wrong with it all the same', () => {
    const checked = checkDraft({ ...empty, byHand: 20 }, shipped);
    if (checked.ok) throw new Error('it was taken for sound');
    const pointers = checked.problems.map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/title/zh', '/aim/zh', '/byHand']));
  });
});

describe('a preset that no seat can begin with', () => {
  it('is told once, with the names of all of them', () => {
    const seats = ['hangzhou', 'wuhan'] as RegionId[];
    const draft: Draft = { ...sound, seats, preset: [{ type: 'plan', shares: { compute: 1 } }] };
    const checked = checkDraft(draft, shipped);
    if (checked.ok) throw new Error('it was taken for sound');
    const said = CLASS_WORDS.en.builder;
    const reader = { language: 'en' as const, words: WORDS.en, said };
    const told = tellProblems(checked.problems, draft, scenario, reader);
    expect(told.map(({ sentence }) => sentence)).toEqual([
      said.why.preset('Hangzhou and Wuhan', WORDS.en.refusals['shares-over-one']),
    ]);
  });
});

describe('presets', () => {
  it('come back as they were set, ends before starts', () => {
    const preset: Preset[] = [
      { type: 'plan', shares: { compute: 0.1, training: 0 }, surplus: 'save' },
      { type: 'endProgramme', programme: 'sandbox' },
      { type: 'startProgramme', programme: 'talentLadder' },
      { type: 'startProgramme', programme: 'direction', field: 'health' },
      { type: 'meeting', targetYi: 100, priority: 'talent' },
    ];
    expect(presetOf(settingsOf(preset))).toEqual(preset);
    expect(presetOf(settingsOf([...preset].reverse()))).toEqual(preset);
    expect(presetOf(settingsOf([]))).toEqual([]);
  });

  it('tell what the levers come to with what the regions have by themselves', () => {
    const [first, second] = scenario.regions;
    if (first === undefined || second === undefined) throw new Error('no regions');
    const seats = [first.id, second.id];
    const settings = settingsOf([{ type: 'plan', shares: { compute: 0.5 } }]);
    const sums = seats.map((seat) =>
      Object.values({
        ...scenario.regions.find(({ id }) => id === seat)?.plan.shares,
        compute: 0.5,
      }).reduce((sum, share) => sum + share, 0),
    );
    const told = planSums(seats, scenario, settings);
    expect(told?.least).toBeCloseTo(Math.min(...sums), 12);
    expect(told?.most).toBeCloseTo(Math.max(...sums), 12);
    expect(planSums(seats, scenario, settingsOf([]))).toBeNull();
  });
});

describe('a lazy team', () => {
  it('comes to the end with no command but what is preset', async () => {
    const draft: Draft = { ...sound, preset: [{ type: 'meeting', priority: 'policy' }] };
    const [seat] = draft.seats;
    if (seat === undefined) throw new Error('no seat');
    const game = await lazyGame(finished(draft), scenario, seat);
    expect(game.chapters).toHaveLength(draft.turns + 1);
    const own = game.chapters.flatMap(({ commands }) => commands.filter((c) => c.region === seat));
    expect(own).toEqual([{ type: 'meeting', priority: 'policy', region: seat }]);
    expect(tallyOf(game, seat, []).measured({ kind: 'rank' })).toBeGreaterThanOrEqual(1);
  });
});
