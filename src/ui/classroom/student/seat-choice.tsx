// Which of the open seats the team takes, each with what it starts from.
import { useId, useMemo } from 'react';
import type { Exercise } from '../../../classroom/exercise.ts';
import type { RegionId } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { createWorld, fixedOf } from '../../../scenario/start.ts';
import { profilesOf } from '../../../views/profiles.ts';
import { useScreen } from '../../screen.ts';
import { ProfileCard } from '../../start/profile-card.tsx';
import { useClassWords } from '../words.ts';

type Props = {
  exercise: Exercise;
  scenario: Scenario;
  region: RegionId;
  onChoose(region: RegionId): void;
};

export function SeatChoice({ exercise, scenario, region, onChoose }: Props) {
  const { language } = useScreen();
  const { student } = useClassWords();
  const group = useId();
  const profiles = useMemo(
    () => profilesOf(createWorld(scenario, 0), fixedOf(scenario).parameters),
    [scenario],
  );
  const nameOf = (id: string): string =>
    scenario.regions.find((each) => each.id === id)?.name[language] ?? id;
  const shown = profiles.find(({ id }) => id === region);
  const { seats } = exercise;
  return (
    <fieldset className="panel seat-choice">
      <legend>{student.seatTitle}</legend>
      <p className="hint">
        {seats.length === 1 ? student.seatOnly(nameOf(region)) : student.seatChoose}
      </p>
      {seats.length > 1 && (
        <div className="chips">
          {seats.map((seat) => (
            <label key={seat} className={seat === region ? 'seat-chip chosen' : 'seat-chip'}>
              <input
                type="radio"
                name={group}
                value={seat}
                checked={seat === region}
                onChange={() => onChoose(seat)}
              />
              {nameOf(seat)}
            </label>
          ))}
        </div>
      )}
      {shown !== undefined && (
        <ProfileCard profile={shown} name={nameOf(region)} all={profiles.length} />
      )}
    </fieldset>
  );
}
