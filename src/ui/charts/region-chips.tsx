// Which regions a chart shows: chips to press, one stop for the keyboard, and four quick choices.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { regionColour } from '../../views/palette.ts';
import { useScreen, useTable } from '../screen.ts';
import { topFive } from './choice.ts';

type Props = { chosen: ReadonlySet<string>; onChange(chosen: ReadonlySet<string>): void };

export function RegionChips({ chosen, onChange }: Props) {
  const { language, words, theme } = useScreen();
  const { game, own } = useTable();
  const { regions } = game.scenario;
  const { charts } = words;
  const sets: [name: string, ids: () => string[]][] = [
    [charts.all, () => regions.map(({ id }) => id)],
    [charts.topFive, () => topFive(game)],
    [charts.mine, () => [own]],
    [charts.none, () => []],
  ];
  return (
    <div className="region-choice">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own */}
      <div className="quick" role="group" aria-label={charts.sets}>
        {sets.map(([name, ids]) => (
          <button
            key={name}
            type="button"
            className="button small"
            onClick={() => onChange(new Set(ids()))}
          >
            {name}
          </button>
        ))}
        <span className="hint" role="status">
          {charts.chosen(chosen.size, regions.length)}
        </span>
      </div>
      <ToggleButtonGroup
        className="region-chips"
        aria-label={charts.regions}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(new Set([...keys].map(String)))}
      >
        {regions.map(({ id, name }) => (
          <ToggleButton key={id} id={id} className="region-chip">
            <span className="swatch" style={{ background: regionColour(theme, id) }} />
            {name[language]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
