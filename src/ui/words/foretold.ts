// The words of what the desk's controls are expected to change, in both languages.
import type { Surety } from '../../lab/effects.ts';

const sureties: Record<Exclude<Surety, 'little'>, string> = {
  sure: 'sure',
  likely: 'likely',
  uncertain: 'uncertain',
};
const suretiesZh: Record<Exclude<Surety, 'little'>, string> = {
  sure: '把握大',
  likely: '多半',
  uncertain: '难说',
};

export const foretoldEn = {
  /** How far ahead an effect is told: 1 to 12 half-years. */
  within: (halfYears: number) =>
    halfYears === 1
      ? 'in half a year'
      : halfYears === 2
        ? 'in a year'
        : halfYears % 2 === 0
          ? `in ${halfYears / 2} years`
          : `in ${(halfYears - 1) / 2}½ years`,
  sureties,
  /** One variable and what becomes of it. */
  change: (variable: string, change: string) => `${variable} ${change}`,
  changeBetween: (variable: string, change: string, low: string, high: string) =>
    `${variable} ${change} (${low} to ${high})`,
  changeLittle: (variable: string) => `${variable}: little or nothing`,
  and: (parts: readonly string[]) => parts.join(', '),
  points: (number: string) => `${number} points`,
  surely: (told: string, surety: string) => `${told} · ${surety}`,
  leversNote: 'Below each: what it should bring in two years, and how surely.',
  criticalMass: (money: string) => `thin so far: half its effect takes ${money}`,
};

export const foretoldZh: typeof foretoldEn = {
  within: (halfYears) =>
    halfYears === 1
      ? '半年后'
      : halfYears % 2 === 0
        ? `${['', '一', '两', '三', '四', '五', '六'][halfYears / 2] ?? halfYears / 2}年后`
        : `${['', '一', '两', '三', '四', '五'][(halfYears - 1) / 2] ?? (halfYears - 1) / 2}年半后`,
  sureties: suretiesZh,
  change: (variable, change) => `${variable} ${change}`,
  changeBetween: (variable, change, low, high) => `${variable} ${change}（${low} 至 ${high}）`,
  changeLittle: (variable) => `${variable}几乎无变化`,
  and: (parts) => parts.join('，'),
  points: (number) => `${number} 分`,
  surely: (told, surety) => `${told} · ${surety}`,
  leversNote: '各项下方：投入两年后预计带来的变化及把握。',
  criticalMass: (money) => `偏薄：${money} 才有一半成效`,
};
