import type { Command } from 'commander';
import { VARIABLES } from '../record/rows.ts';
import { print } from './exits.ts';
import { addFormat, toCsv } from './options.ts';

export function addVariables(program: Command): void {
  const variables = program
    .command('variables')
    .summary('list every variable of the model')
    .description(
      'Lists every variable of the model: id, kind, unit, range, pillar, both labels, and\nwho has it (the regions, or the two accounts outside them).',
    );
  addFormat(variables).action(({ format }: { format: 'json' | 'csv' }) => {
    print(format === 'csv' ? csv() : `${JSON.stringify(VARIABLES, null, 2)}\n`);
  });
}

function csv(): string {
  const fields = ['id', 'kind', 'unit', 'low', 'high', 'pillar', 'zh', 'en', 'of'];
  const data = VARIABLES.map(({ id, kind, unit, range, pillar, label, of }) => {
    return [id, kind, unit, ...range, pillar, label.zh, label.en, of.join(' ')];
  });
  return toCsv(fields, data);
}
