// The one sentence that says what moved, by how much, and to what.
import type { Language } from '../../engine/types.ts';
import type { Numbers, Words } from '../words/index.ts';
import type { Answer } from './answer.ts';
import { createScale, quantityOf, type Scale, text } from './measure.ts';

/** All amounts of an answer in one unit, to the decimals that the largest needs. */
export function scaleOf(told: Answer, language: Language, numbers: Numbers): Scale {
  return createScale(told.unit, amountsOf(told), language, numbers);
}

function amountsOf(told: Answer): number[] {
  const amounts = (): number[] => {
    switch (told.kind) {
      case 'stock':
        return told.flows.map(({ amount }) => amount);
      case 'index':
        return told.parts.map(({ contribution }) => contribution);
      case 'sum':
        return told.parts.map(({ change }) => change);
      default:
        return [];
    }
  };
  if (told.kind === 'start') return [told.value];
  const found = amounts();
  return found.some((each) => each !== 0) ? found : [told.after];
}

export function headlineOf(
  told: Answer,
  language: Language,
  words: Words,
  numbers: Numbers,
): string {
  const { why } = words;
  const region = told.region.id === 'rest' ? why.country : told.region.name[language];
  const subject = why.subject(told.label[language], region);
  if (told.kind === 'start') {
    if (told.what === 'rank') return why.rankStarted(region, told.value);
    const value = quantityOf(told.value, told.unit, language, numbers);
    return why.started(subject, text(value, language));
  }
  const { period: when, before, after, change } = told;
  const period = words.period(when.year, when.half);
  if (told.kind === 'rank') {
    if (change === 0) return why.rankStill(region, after, period);
    // Down the numbers is up the table.
    return change < 0
      ? why.rankRose(region, -change, after, period)
      : why.rankFell(region, change, after, period);
  }
  const scale = scaleOf(told, language, numbers);
  if (before === after) return why.still(subject, scale.value(after), period);
  const say = change > 0 ? why.rose : why.fell;
  return say(subject, scale.size(change), scale.value(after), period);
}
