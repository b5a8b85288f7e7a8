// The start page: the situation, a region, a seed.
import { useId, useState } from 'react';
import { HIGHEST_SEED } from '../../scenario/limits.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type AddressProblem, parseSeed, type Wish } from '../address.ts';
import { GuideButton } from '../guide/door.tsx';
import { useScreen } from '../screen.ts';
import { Preferences } from '../settings/door.tsx';
import { Briefing } from './briefing.tsx';
import { FirstGame } from './first-game.tsx';
import { HubSketch } from './hub-sketch.tsx';
import { Problems } from './problems.tsx';
import { RegionChooser } from './region-chooser.tsx';
import { Saved } from './saved.tsx';
import { ScenarioChooser } from './scenario-chooser.tsx';

type Props = {
  scenarios: readonly Scenario[];
  problems: readonly AddressProblem[];
  wish: Wish;
};

export function Menu({ scenarios, problems, wish }: Props) {
  const { live, language, words } = useScreen();
  const [scenarioId, setScenarioId] = useState(wish.scenario ?? scenarios[0]?.id ?? '');
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  const [chosen, setChosen] = useState(wish.regions?.[0] ?? 'hangzhou');
  const [seedText, setSeedText] = useState(() => String(wish.seed ?? drawSeed()));
  const parsedSeed = parseSeed(seedText.trim());
  const chosenRegion = scenario?.regions.find(({ id }) => id === chosen) ?? scenario?.regions[0];
  const seedId = useId();
  if (scenario === undefined || chosenRegion === undefined) throw new Error('no scenario to play');
  return (
    <div className="menu">
      <header className="plain-bar">
        <div className="tools">
          <GuideButton scenario={scenario} />
          <Preferences />
        </div>
      </header>
      <main>
        <div className="hero">
          <div className="title">
            <h1>{words.name}</h1>
            <p>{words.tagline}</p>
          </div>
          <Problems problems={problems} />
          <Saved scenarios={scenarios} />
          <FirstGame scenarios={scenarios} />
          <ScenarioChooser scenarios={scenarios} chosen={scenario.id} onChoose={setScenarioId} />
          <Briefing scenario={scenario} />
          <HubSketch scenario={scenario} chosen={chosenRegion.id} />
        </div>
        <RegionChooser scenario={scenario} chosen={chosenRegion.id} onChoose={setChosen} />
        <form
          className="launch"
          onSubmit={(event) => {
            event.preventDefault();
            if (parsedSeed !== null) live.start(scenario, parsedSeed, chosenRegion.id);
          }}
        >
          <div className="field">
            <label htmlFor={seedId}>{words.seed}</label>
            <input
              id={seedId}
              inputMode="numeric"
              autoComplete="off"
              maxLength={12}
              value={seedText}
              aria-invalid={parsedSeed === null}
              aria-describedby={`${seedId}-hint`}
              onChange={(event) => setSeedText(event.target.value)}
            />
            <button
              type="button"
              className="button"
              aria-description={words.drawSeedHint}
              onClick={() => setSeedText(String(drawSeed()))}
            >
              {words.drawSeed}
            </button>
            <p className={parsedSeed === null ? 'hint limited' : 'hint'} id={`${seedId}-hint`}>
              {parsedSeed === null ? words.problems.seed(seedText) : words.seedHint}
            </p>
          </div>
          <button
            type="submit"
            className="button dark"
            disabled={parsedSeed === null}
            aria-description={words.playNamed(chosenRegion.name[language])}
          >
            {words.play}
            <span aria-hidden="true"> · {chosenRegion.name[language]} →</span>
          </button>
        </form>
      </main>
    </div>
  );
}

function drawSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (HIGHEST_SEED + 1);
}
