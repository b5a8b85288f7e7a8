// What a measure is called, and its values with their units, in the reader's language.
import type { Measure } from '../../classroom/goals.ts';
import type { Language } from '../../engine/types.ts';
import { REGION_STOCKS } from '../../views/vocabulary.ts';
import type { Numbers } from '../words/index.ts';
import { CLASS_WORDS } from './words.ts';

export function measureName(measure: Measure, language: Language, numbers: Numbers): string {
  const { measures } = CLASS_WORDS[language];
  switch (measure.kind) {
    case 'stock':
    case 'stockRatio':
      return measures[measure.kind](REGION_STOCKS[measure.stock].label[language]);
    case 'moved':
      return measures.moved(measures.movedOf[measure.flow]);
    case 'halfYearsBeyond': {
      const { label, unit } = REGION_STOCKS[measure.stock];
      const limit = numbers.text(measure.limit, unit);
      return measures.halfYearsBeyond(label[language], measure.side === 'above', limit);
    }
    default:
      return measures[measure.kind];
  }
}

/** A value of the measure with its unit. */
export function measureText(
  measure: Measure,
  value: number,
  language: Language,
  numbers: Numbers,
): string {
  const { values } = CLASS_WORDS[language];
  switch (measure.kind) {
    case 'rank':
      return values.rank(Math.round(value));
    case 'indexGain':
      return values.indexPoints(numbers.plain(value, 1, true));
    case 'stock':
      return numbers.text(value, REGION_STOCKS[measure.stock].unit);
    case 'stockRatio':
      return values.ratio(numbers.plain(value, 2));
    case 'targetsMet':
      return values.targets(Math.round(value));
    case 'trained':
      return numbers.people(value);
    case 'spent':
      return numbers.money(value);
    case 'moved':
      return measure.flow === 'startupsMoved'
        ? values.firms(numbers.plain(value, 0, true))
        : numbers.text(value, 'persons', true);
    case 'halfYearsBeyond':
      return values.halfYears(Math.round(value));
  }
}
