// The situation of the chosen scenario, and what is to be achieved in it.
import { useId } from 'react';
import { periodAfter } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { useScreen } from '../screen.ts';

export function Briefing({ scenario }: { scenario: Scenario }) {
  const { language, words } = useScreen();
  const id = useId();
  const { start, turns, objectives } = scenario;
  const from = periodAfter(start, 1);
  const to = periodAfter(start, turns);
  return (
    <section className="briefing" aria-labelledby={id}>
      <h2 id={id}>{scenario.title[language]}</h2>
      <p className="story">{scenario.briefing[language]}</p>
      <h3 id={`${id}-objectives`}>{words.objectives}</h3>
      <ul className="objectives" aria-labelledby={`${id}-objectives`}>
        {objectives.map((objective) => (
          <li key={objective.id}>{objective.title[language]}</li>
        ))}
      </ul>
      <p className="hint">
        {words.lengthOf(turns, words.period(from.year, from.half), words.period(to.year, to.half))}{' '}
        · {words.teaching}
      </p>
    </section>
  );
}
