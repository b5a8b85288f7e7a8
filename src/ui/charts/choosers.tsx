// The lists from which a chart's variable and region are chosen.
import type { Language } from '../../engine/types.ts';
import type { Variable } from '../../views/variables.ts';
import { useScreen, useTable } from '../screen.ts';

const GROUPS = ['outcome', 'talent', 'capital', 'policy', 'ecosystem'] as const;

type VariableProps = {
  label: string;
  variables: readonly Variable[];
  value: string;
  onChange(id: string): void;
};

export function VariableChooser({ label, variables, value, onChange }: VariableProps) {
  const { language, words } = useScreen();
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {GROUPS.map((group) => (
          <optgroup key={group} label={group === 'outcome' ? words.outcome : words.pillars[group]}>
            {variables
              .filter(({ pillar }) => pillar === group)
              .map((variable) => (
                <option key={variable.id} value={variable.id}>
                  {variable.label[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

type RegionProps = { value: string; onChange(id: string): void };

export function RegionChooser({ value, onChange }: RegionProps) {
  const { language, words } = useScreen();
  const { game, own } = useTable();
  const nameIn = (id: string, name: Readonly<Record<Language, string>>): string =>
    id === own ? words.charts.withUnit(name[language], words.you) : name[language];
  return (
    <label className="field">
      <span>{words.charts.region}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {game.scenario.regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {nameIn(id, name)}
          </option>
        ))}
      </select>
    </label>
  );
}
