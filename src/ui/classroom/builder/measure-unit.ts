// In what a measure is counted where its values are typed: a factor from the model's unit, and words.
import type { Measure } from '../../../classroom/goals.ts';
import type { Language } from '../../../engine/types.ts';
import { unitInWords } from '../../../views/equation.ts';
import { REGION_STOCKS, type RegionStock } from '../../../views/vocabulary.ts';
import { countOf, plainEnglish } from '../../words/units.ts';
import { CLASS_WORDS } from '../words.ts';

export type InputUnit = { factor: number; unit: string };

export function stockUnit(stock: RegionStock, language: Language): InputUnit {
  const { units } = CLASS_WORDS[language].builder;
  const own = REGION_STOCKS[stock].unit;
  // Beside a field a unit is named that a sentence does without.
  if (own === 'persons') return { factor: 1, unit: units.people };
  if (own === 'firms') return { factor: 1, unit: units.firms };
  const { factor, before, unit } = countOf(own, language);
  return { factor, unit: `${before}${unit}` };
}

export function measureUnit(measure: Measure, language: Language): InputUnit {
  const { units } = CLASS_WORDS[language].builder;
  switch (measure.kind) {
    case 'stock':
      return stockUnit(measure.stock, language);
    case 'spent': {
      const { factor, before, unit } = countOf('亿元', language);
      return { factor, unit: `${before}${unit}` };
    }
    case 'moved':
      return { factor: 1, unit: measure.flow === 'startupsMoved' ? units.firms : units.people };
    case 'trained':
      return { factor: 1, unit: units.people };
    default:
      return { factor: 1, unit: units[measure.kind] };
  }
}

/** For a question that foretells the measure: its answers are in the model's unit. */
export function answerUnit(measure: Measure, language: Language): string {
  const { factor, unit } = measureUnit(measure, language);
  if (factor === 1) return unit;
  const own = measure.kind === 'stock' ? REGION_STOCKS[measure.stock].unit : '亿元';
  return language === 'zh' ? unitInWords(own, language) : plainEnglish(own);
}
