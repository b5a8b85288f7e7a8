// The start page: play at once, go on with a game, or set one up.
import { useEffect, useMemo, useState } from 'react';
import { seatsFor } from '../../live/index.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { createWorld, fixedOf } from '../../scenario/start.ts';
import { profilesOf } from '../../views/profiles.ts';
import { type AddressProblem, parseSeed, type Wish } from '../address.ts';
import { GuideButton } from '../guide/door.tsx';
import { whenIdle } from '../idle.ts';
import { BrokenLink } from '../opening/told.tsx';
import { useOpening, useScreen } from '../screen.ts';
import { Preferences } from '../settings/door.tsx';
import { Briefing } from './briefing.tsx';
import { ContinueGame } from './continue-game.tsx';
import { FirstGame } from './first-game.tsx';
import { Problems } from './problems.tsx';
import { RegionChooser } from './region-chooser.tsx';
import { RivalsChooser } from './rivals-chooser.tsx';
import { Saved } from './saved.tsx';
import { ScenarioChooser } from './scenario-chooser.tsx';
import { SeatChooser } from './seat-chooser.tsx';
import { SeedField } from './seed-field.tsx';
import { setupOf, withoutPerson, withPerson, withRegion, withScenario } from './setup.ts';

type Props = {
  scenarios: readonly Scenario[];
  problems: readonly AddressProblem[];
  wish: Wish;
};

export function Menu({ scenarios, problems, wish }: Props) {
  const { live, opener, places, language, words } = useScreen();
  const opening = useOpening(opener);
  const [setup, setSetup] = useState(() => setupOf(wish, scenarios));
  const { regions, seat, rivals, seedText } = setup;
  const scenario = scenarios.find(({ id }) => id === setup.scenario);
  if (scenario === undefined) throw new Error(`no scenario ${setup.scenario} to play`);
  const profiles = useMemo(
    () => profilesOf(createWorld(scenario, 0), fixedOf(scenario).parameters),
    [scenario],
  );
  const seed = parseSeed(seedText.trim());
  const nameOf = (id: string): string =>
    scenario.regions.find((region) => region.id === id)?.name[language] ?? id;
  const who =
    regions.length === 1 ? nameOf(regions[0] ?? '') : words.startPage.people(regions.length);
  const summary = [
    scenario.title[language],
    words.startPage.halfYears(scenario.turns),
    ...(rivals === 'default' ? [] : [words.startPage.players[rivals].name]),
    words.startPage.seedOf(seedText.trim()),
  ];
  const play = (): void => {
    if (seed === null) return;
    const seats = seatsFor(scenario, regions, rivals);
    live.start(scenario, seed, regions[0] ?? '', { seats });
  };
  const toClass = (): void => places.go({ page: 'home', exercise: null, fragment: '' });
  const toLab = (): void => places.go({ page: 'lab', exercise: null, fragment: '' });
  useEffect(() => whenIdle(opener.warm), [opener]);
  return (
    <div className="menu">
      <header className="plain-bar">
        <div className="tools">
          <button type="button" className="button to-class" onClick={toClass}>
            {words.startPage.classroom}
          </button>
          <button type="button" className="button to-lab" onClick={toLab}>
            {words.startPage.lab}
          </button>
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
          <BrokenLink step={opening} />
          <div className="play">
            <button
              type="button"
              className="button dark"
              disabled={seed === null}
              aria-describedby="play-summary"
              onClick={play}
            >
              {words.startPage.playNow}
              <span> · {who}</span>
              <span aria-hidden="true"> →</span>
            </button>
            <ContinueGame />
            <p className="hint" id="play-summary">
              {seed === null ? words.problems.seed(seedText) : summary.join(' · ')}
            </p>
            <FirstGame scenarios={scenarios} />
            <button type="button" className="button quiet" onClick={toClass}>
              {words.startPage.haveCode}
            </button>
          </div>
          <Saved />
        </div>
        <div className="set-up">
          <h2 className="part">{words.startPage.setUp}</h2>
          <ScenarioChooser
            scenarios={scenarios}
            chosen={scenario.id}
            onChoose={(id) => {
              const next = scenarios.find((each) => each.id === id);
              if (next !== undefined) setSetup(withScenario(setup, next));
            }}
          />
          <Briefing scenario={scenario} />
        </div>
        <div className="choices">
          <RegionChooser
            scenario={scenario}
            profiles={profiles}
            regions={regions}
            seat={seat}
            onChoose={(id) => setSetup(withRegion(setup, id))}
          >
            <SeatChooser
              regions={regions}
              seat={seat}
              nameOf={nameOf}
              onSeat={(at) => setSetup({ ...setup, seat: at })}
              onAdd={() => setSetup(withPerson(setup, profiles))}
              onRemove={(at) => setSetup(withoutPerson(setup, at))}
            />
          </RegionChooser>
          <RivalsChooser
            chosen={rivals}
            onChoose={(player) => setSetup({ ...setup, rivals: player })}
          />
          <div className="launch">
            <SeedField
              text={seedText}
              onChange={(text) => setSetup({ ...setup, seedText: text })}
            />
            <button type="button" className="button" disabled={seed === null} onClick={play}>
              {words.startPage.startThis}
              <span> · {who}</span>
              <span aria-hidden="true"> →</span>
            </button>
          </div>
        </div>
      </main>
    </div>
  );
}
