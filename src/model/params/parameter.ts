import type { Text } from '../../engine/types.ts';

/** A measured in China · B literature elsewhere · C judgement · D game balance. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

export type ParameterSpec = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly grade: EvidenceGrade;
  readonly source: string;
  readonly meaning: Text;
};

/** One row of the tables beside this file. */
export function parameter(
  value: number,
  [low, high]: readonly [number, number],
  unit: string,
  grade: EvidenceGrade,
  source: string,
  zh: string,
  en: string,
): ParameterSpec {
  return { value, low, high, unit, grade, source, meaning: { zh, en } };
}
