// An equation cut into what a reader sees apart: names, functions, and the signs between them.
import type { Language } from '../../engine/types.ts';
import { equationAsDeclared, NAMES } from '../../views/equation.ts';
import { inLanguage } from '../words/units.ts';

export type Token = { kind: 'name' | 'function' | 'sign'; text: string };

const PIECES = /([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)/;

/** The equation with its names in words. */
export function tokensOf(equation: string, language: Language): Token[] {
  const pieces = equationAsDeclared(equation).split(PIECES);
  return pieces.flatMap((piece, at): Token[] => {
    if (piece === '') return [];
    if (at % 2 === 0) return [{ kind: 'sign', text: piece }];
    const isThere = piece.startsWith('to.');
    const row = NAMES[isThere ? piece.slice(3) : piece];
    if (row === undefined) return [{ kind: 'function', text: piece }];
    const label = inLanguage(row.label, language);
    const there = { zh: `${label}（目的地）`, en: `${label} (there)` }[language];
    return [{ kind: 'name', text: isThere ? there : label }];
  });
}

/** The functions of an equation, each once. */
export function functionsOf(equation: string): string[] {
  const names = tokensOf(equation, 'en').filter(({ kind }) => kind === 'function');
  return [...new Set(names.map(({ text }) => text))];
}
