// The plan of a region as it stood at the end of a half-year: shares, programmes, aims.
import {
  FIELD_LABELS,
  LEVER_SPECS,
  LEVERS,
  PROGRAMME_SPECS,
  type Region,
} from '../../views/vocabulary.ts';
import { useScreen } from '../screen.ts';

export function PlanThen({ region: { plan, programmes, target } }: { region: Region }) {
  const { language, words, numbers } = useScreen();
  const { viewer } = words;
  const rest = 1 - LEVERS.reduce((sum, lever) => sum + plan.shares[lever], 0);
  return (
    <div className="plan-then">
      <dl className="shares" aria-label={viewer.shares}>
        {LEVERS.map((lever) => (
          <div key={lever} className={LEVER_SPECS[lever].pillar}>
            <dt>{LEVER_SPECS[lever].label[language]}</dt>
            <dd>
              {numbers.percent(plan.shares[lever])}
              <i className="bar" style={{ width: `${plan.shares[lever] * 100}%` }} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{viewer.unallocated}</dt>
          <dd>{numbers.percent(Math.max(0, rest))}</dd>
        </div>
      </dl>
      <p className="hint">
        {viewer.surplus(words.surplus[plan.surplus])} ·{' '}
        {words.priorityNow(words.pillars[plan.priority])} ·{' '}
        {viewer.target(target.year, numbers.money(target.outputYi))}
      </p>
      <ul className="programmes-then" aria-label={viewer.running}>
        {programmes.length === 0 && <li className="hint">{words.noneRunning}</li>}
        {programmes.map(({ programme, field, turnsLeft }) => (
          <li key={programme} className={PROGRAMME_SPECS[programme].pillar}>
            {PROGRAMME_SPECS[programme].label[language]}
            {field !== null && words.aside(FIELD_LABELS[field][language])}{' '}
            <small>{viewer.left(turnsLeft)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
