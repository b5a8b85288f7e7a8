// Why a file does not open, in a sentence for its reader, and what to do about it.
import type { Language } from '../../engine/types.ts';
import type { Words } from '../words/index.ts';
import type { CheckedFile } from './check-file.ts';

export function fileProblem(checked: CheckedFile, language: Language, words: Words): string {
  const { files } = words.saves;
  if (checked.ok) return files.failed;
  switch (checked.reason) {
    case 'too-large':
    case 'failed':
    case 'nobody':
      return files[checked.reason];
    case 'unreadable':
    case 'no-record': {
      const { code, pointer, line, column } = checked.problem;
      if (code === 'too-large' || code === 'empty') return files[code];
      const place = line === undefined ? '' : files.place(line, column ?? 1);
      if (checked.reason === 'unreadable') return files['not-json'](place);
      return files['no-record'](pointer === '' ? place : files.pointer(pointer, place));
    }
    case 'fault':
      return faultProblem(checked, language, words);
  }
}

type Faulty = Extract<CheckedFile, { reason: 'fault' }>;

function faultProblem({ fault, region, stock }: Faulty, language: Language, words: Words): string {
  const { files } = words.saves;
  switch (fault.reason) {
    case 'other-rules':
      return files['other-rules'](fault.recorded, fault.ours);
    case 'unknown-scenario':
      return files['unknown-scenario'](fault.scenario);
    case 'other-scenario':
      return fault.embedded ? files.changed('') : files['other-scenario'](fault.scenario);
    case 'unknown-seat':
      return files['unknown-seat'](fault.region);
    case 'start-differs':
      return files.changed(files.atStart);
    case 'checksum-differs':
      return files.changed('');
    default: {
      const where = [region?.[language], stock?.[language]].filter((each) => each !== undefined);
      const half = fault.turn === 0 ? files.atStart : files.atHalfYear(fault.turn);
      return files.changed(words.saves.parts([half, ...where]));
    }
  }
}
