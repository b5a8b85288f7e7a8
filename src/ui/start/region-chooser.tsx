// The regions as buttons: rank, output, and what each is strong in at the start.
import { useMemo } from 'react';
import type { Scenario } from '../../scenario/schema.ts';
import { createWorld, fixedOf } from '../../scenario/start.ts';
import { regionOf } from '../../views/moment.ts';
import { regionColour } from '../../views/palette.ts';
import { standingsOf } from '../../views/ranking.ts';
import { strengthsOf } from '../../views/strengths.ts';
import { useScreen } from '../screen.ts';

type ChooserProps = { scenario: Scenario; chosen: string; onChoose(id: string): void };

export function RegionChooser({ scenario, chosen, onChoose }: ChooserProps) {
  const { language, words, numbers, theme } = useScreen();
  const { ranked, strengths, world } = useMemo(() => {
    const start = createWorld(scenario, 0);
    const { parameters } = fixedOf(scenario);
    return {
      world: start,
      ranked: standingsOf(start, parameters),
      strengths: strengthsOf(start, parameters),
    };
  }, [scenario]);
  return (
    <section aria-labelledby="choose-title">
      <h2 id="choose-title">{words.chooseRegion}</h2>
      <ul className="regions">
        {ranked.map(({ id, rank }) => {
          const given = scenario.regions.find((region) => region.id === id);
          const name = given?.name[language] ?? id;
          const output = numbers.money(regionOf(world, id).stocks.coreOutputYi);
          const strong = strengths[id] ?? [];
          return (
            <li key={id}>
              <button
                type="button"
                className="region-button"
                aria-pressed={id === chosen}
                onClick={() => onChoose(id)}
              >
                <span className="title-row">
                  <b>
                    <i className="swatch" style={{ background: regionColour(theme, id) }} />
                    {name}
                  </b>
                  <span className="rank">
                    <span className="sr-only">{words.rank} </span>
                    {rank}
                  </span>
                </span>
                <span className="output">{output}</span>
                <span className="strengths">
                  {strong.length === 0 ? (
                    <span>{words.evenRegion}</span>
                  ) : (
                    <>
                      <span className="sr-only">{words.strengths} </span>
                      {strong.map((pillar) => (
                        <span key={pillar} className={`tag ${pillar}`}>
                          {words.pillars[pillar]}
                        </span>
                      ))}
                    </>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
