// The classroom's dictionary. It comes with the classroom's pages, so that a game without them does
// without it.
import type { Language } from '../../engine/types.ts';
import { useScreen } from '../screen.ts';
import { boardEn, boardZh } from './words/board.ts';
import { builderEn, builderZh } from './words/builder.ts';
import { classroomEn, classroomZh } from './words/classroom.ts';
import { homeEn, homeZh } from './words/home.ts';
import { labEn, labZh } from './words/lab.ts';
import { reportsEn, reportsZh } from './words/reports.ts';
import { studentEn, studentZh } from './words/student.ts';
import { togetherEn, togetherZh } from './words/together.ts';

const en = {
  ...classroomEn,
  homePage: homeEn,
  student: studentEn,
  builder: builderEn,
  board: boardEn,
  together: togetherEn,
  lab: labEn,
  reports: reportsEn,
};
export type ClassWords = typeof en;

const zh: ClassWords = {
  ...classroomZh,
  homePage: homeZh,
  student: studentZh,
  builder: builderZh,
  board: boardZh,
  together: togetherZh,
  lab: labZh,
  reports: reportsZh,
};

export const CLASS_WORDS: Readonly<Record<Language, ClassWords>> = { zh, en };

export function useClassWords(): ClassWords {
  return CLASS_WORDS[useScreen().language];
}
