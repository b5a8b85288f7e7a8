// Why a file does not open, in a sentence for its reader, and what to do about it.
import type { Language } from '../../engine/types.ts';
import type { Problem } from '../../scenario/json.ts';
import type { Words } from '../words/index.ts';
import type { CheckedFile } from './check-file.ts';

export function fileProblem(checked: CheckedFile, language: Language, words: Words): string {
  const { files } = words.saves;
  if (checked.ok) return files.failed;
  switch (checked.reason) {
    case 'too-large':
    case 'failed':
    case 'empty':
      return files[checked.reason];
    case 'unreadable':
      return files['not-json'](placeOf(checked.problem, words));
    case 'cut':
    case 'bomb':
      return files['not-json']('');
    case 'no-record':
      return files['no-record']('');
    case 'other-format':
    case 'other-rules':
      return files['other-rules'](checked.recorded, checked.ours);
    case 'unknown-scenario':
    case 'other-scenario':
      return files[checked.reason](checked.scenario);
    case 'reordered':
      return files.changed(files.atHalfYear(checked.turn));
    default:
      return faultProblem(checked, language, words);
  }
}

function placeOf({ pointer, line, column }: Problem, words: Words): string {
  const { files } = words.saves;
  const place = line === undefined ? '' : files.place(line, column ?? 1);
  return pointer === '' ? place : files.pointer(pointer, place);
}

type Faulty = Extract<CheckedFile, { problem: unknown; fault: unknown }>;

function faultProblem(faulty: Faulty, language: Language, words: Words): string {
  const { files } = words.saves;
  const { fault, problem, region, stock } = faulty;
  if (problem !== null) return files['no-record'](placeOf(problem, words));
  if (fault?.reason === 'unknown-seat') return files['unknown-seat'](fault.region);
  if (fault === null || !('turn' in fault)) return files.changed('');
  const where = [region?.[language], stock?.[language]].filter((each) => each !== undefined);
  const half = fault.turn === 0 ? files.atStart : files.atHalfYear(fault.turn);
  return files.changed(words.saves.parts([half, ...where]));
}
