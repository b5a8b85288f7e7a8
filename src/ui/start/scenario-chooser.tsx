// The scenarios as radio buttons: title, length, and what one tries or learns in each.
import { useId } from 'react';
import { periodAfter } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { useScreen } from '../screen.ts';

type Props = { scenarios: readonly Scenario[]; chosen: string; onChoose(id: string): void };

export function ScenarioChooser({ scenarios, chosen, onChoose }: Props) {
  const { language, words } = useScreen();
  const group = useId();
  return (
    <fieldset className="scenarios">
      <legend>
        <h2>{words.chooseScenario}</h2>
      </legend>
      <div className="options">
        {scenarios.map(({ id, title, aim, turns, start }) => (
          <label key={id} className={id === chosen ? 'option-card chosen' : 'option-card'}>
            <input
              type="radio"
              className="sr-only"
              name={group}
              value={id}
              checked={id === chosen}
              aria-labelledby={`${group}-${id}`}
              aria-describedby={`${group}-${id}-length ${group}-${id}-aim`}
              onChange={() => onChoose(id)}
            />
            <b id={`${group}-${id}`}>{title[language]}</b>
            <span className="length" id={`${group}-${id}-length`}>
              {words.years(periodAfter(start, 1).year, periodAfter(start, turns).year)}
            </span>
            <span className="aim" id={`${group}-${id}-aim`}>
              {aim[language]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
