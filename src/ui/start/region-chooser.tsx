// A region for the seat that is being chosen for: on the map, or in the list that says the same.
import { type ReactNode, useId, useState } from 'react';
import type { Scenario } from '../../scenario/schema.ts';
import { regionColour } from '../../views/palette.ts';
import type { Profile } from '../../views/profiles.ts';
import { strengthsOf } from '../../views/strengths.ts';
import { useScreen } from '../screen.ts';
import { ProfileCard } from './profile-card.tsx';
import { RegionMap } from './region-map.tsx';

type Props = {
  scenario: Scenario;
  profiles: readonly Profile[];
  regions: readonly string[];
  seat: number;
  onChoose(id: string): void;
  /** Stands over the map. */
  children: ReactNode;
};

export function RegionChooser({ scenario, profiles, regions, seat, onChoose, children }: Props) {
  const { language, words } = useScreen();
  const [pointed, setPointed] = useState<string | null>(null);
  const id = useId();
  const nameOf = (region: string): string =>
    scenario.regions.find((each) => each.id === region)?.name[language] ?? region;
  const chosen = regions[seat] ?? '';
  const shown = profiles.find((profile) => profile.id === (pointed ?? chosen));
  return (
    <section className="choose-region" aria-labelledby={id}>
      <h2 id={id}>
        {regions.length > 1
          ? words.startPage.seat(seat + 1, nameOf(chosen))
          : words.startPage.chooseRegion(nameOf(chosen))}
      </h2>
      <p className="hint">{words.startPage.regionsHint}</p>
      {children}
      <div className="region-board">
        <RegionMap
          scenario={scenario}
          profiles={profiles}
          regions={regions}
          seat={seat}
          pointed={pointed}
          onPoint={setPointed}
          onChoose={onChoose}
        />
        {shown !== undefined && (
          <ProfileCard profile={shown} name={nameOf(shown.id)} all={profiles.length} />
        )}
        <p className="hint schematic">{words.schematic}</p>
      </div>
      <fieldset className="regions">
        <legend className="sr-only">{words.startPage.allRegions}</legend>
        {profiles.map((profile) => (
          <RegionRadio
            key={profile.id}
            profile={profile}
            name={nameOf(profile.id)}
            group={id}
            person={regions.indexOf(profile.id)}
            seat={seat}
            onChoose={onChoose}
            onPoint={setPointed}
          />
        ))}
      </fieldset>
    </section>
  );
}

type RadioProps = {
  profile: Profile;
  name: string;
  group: string;
  /** Who has it; −1 for nobody. */
  person: number;
  seat: number;
  onChoose(id: string): void;
  onPoint(id: string | null): void;
};

function RegionRadio({ profile, name, group, person, seat, onChoose, onPoint }: RadioProps) {
  const { words, numbers, theme } = useScreen();
  const { id, rank, outputYi } = profile;
  const strong = strengthsOf(profile);
  const label = `${group}-${id}`;
  const isChosen = person === seat;
  return (
    <label className={isChosen ? 'region-button chosen' : 'region-button'}>
      <input
        type="radio"
        className="sr-only"
        name={group}
        value={id}
        checked={isChosen}
        aria-labelledby={label}
        aria-describedby={`${label}-facts ${label}-strong`}
        onChange={() => onChoose(id)}
        onFocus={() => onPoint(null)}
      />
      <b id={label}>
        <i className="swatch" style={{ background: regionColour(theme, id) }} />
        {name}
      </b>
      <span className="facts-line" id={`${label}-facts`}>
        <span className="rank">
          <span className="sr-only">{words.rank} </span>
          {rank}
        </span>
        <span className="output">{numbers.money(outputYi)}</span>
        {person >= 0 && !isChosen && (
          <span className="taken-by">{words.startPage.takenBy(person + 1)}</span>
        )}
      </span>
      <span className="strengths" id={`${label}-strong`}>
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
    </label>
  );
}
