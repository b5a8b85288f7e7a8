// What can be laid along the two axes of plan against result, and how it is called and written.
import type { Plan, Result } from '../../../classroom/board/plan-result.ts';
import { type Exercise, questionsOf } from '../../../classroom/exercise.ts';
import { PILLARS } from '../../../engine/types.ts';
import { LEVER_SPECS, LEVERS } from '../../../views/vocabulary.ts';
import { useScreen } from '../../screen.ts';
import { measureText } from '../measures.ts';
import { useClassWords } from '../words.ts';

export type Choice<T> = { id: string; name: string; of: T; text(value: number): string };

export function usePlans(exercise: Exercise): Choice<Plan>[] {
  const { language, words, numbers } = useScreen();
  const { scatter } = useClassWords().board;
  const text = (share: number): string => numbers.percent(share);
  return [
    ...LEVERS.map((lever): Choice<Plan> => {
      const name = scatter.share(LEVER_SPECS[lever].label[language]);
      return { id: `lever ${lever}`, name, of: { kind: 'lever', lever }, text };
    }),
    ...PILLARS.map((pillar): Choice<Plan> => {
      const name = scatter.share(words.pillars[pillar]);
      return { id: `pillar ${pillar}`, name, of: { kind: 'pillar', pillar }, text };
    }),
    ...questionsOf(exercise).flatMap((question): Choice<Plan>[] => {
      if (question.kind !== 'number') return [];
      const { id } = question;
      return [
        {
          id: `foretold ${id}`,
          name: scatter.expected(question.text[language]),
          of: { kind: 'foretold', question: id },
          text: (value) => `${numbers.plain(value, 0)} ${question.unit[language]}`.trim(),
        },
      ];
    }),
  ];
}

export function useResults(exercise: Exercise): Choice<Result>[] {
  const { language, numbers } = useScreen();
  const said = useClassWords();
  const { scatter } = said.board;
  return [
    {
      id: 'score',
      name: said.score,
      of: { kind: 'score' },
      text: (value) => numbers.plain(value, 0),
    },
    {
      id: 'rank',
      name: scatter.finalRank,
      of: { kind: 'rank' },
      text: (value) => numbers.plain(value, 0),
    },
    ...exercise.goals.map(
      ({ id, title, measure }): Choice<Result> => ({
        id: `goal ${id}`,
        name: title[language],
        of: { kind: 'goal', goal: id },
        text: (value) => measureText(measure, value, language, numbers),
      }),
    ),
    ...questionsOf(exercise).flatMap((question): Choice<Result>[] => {
      if (question.kind !== 'number' || question.foretells === undefined) return [];
      const { id, foretells } = question;
      return [
        {
          id: `came ${id}`,
          name: scatter.came(question.text[language]),
          of: { kind: 'came', question: id },
          text: (value) => measureText(foretells, value, language, numbers),
        },
      ];
    }),
  ];
}
