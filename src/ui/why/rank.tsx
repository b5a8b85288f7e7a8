// Why a rank moved: whom the region passed, who passed it, and by what.
import { Fragment } from 'react';
import type { RankExplained, RivalPassed } from '../../record/explain.ts';
import { useScreen } from '../screen.ts';
import { arrowOf, BarLine } from './bars.tsx';
import { useTrail } from './trail.ts';

export function RankAnswer({ told }: { told: RankExplained }) {
  const { language, words, numbers } = useScreen();
  const { why } = words;
  const { region, rivals, ahead, behind } = told;
  const gap = (points: number): string => numbers.plain(points, 2);
  const next = [
    ...(ahead === null ? [] : [why.ahead(ahead.name[language], gap(ahead.gap))]),
    ...(behind === null ? [] : [why.behind(behind.name[language], gap(behind.gap))]),
  ];
  return (
    <>
      {rivals.length === 0 && <p>{why.nobody}</p>}
      {rivals.map((rival) => (
        <Fragment key={rival.id}>
          <Passing rival={rival} region={region.name[language]} />
        </Fragment>
      ))}
      <ul className="next-ranks">
        {next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="actions">
        {[region, ...rivals].map(({ id, name }) => (
          <IndexButton key={id} id={id} name={name[language]} />
        ))}
      </p>
    </>
  );
}

function IndexButton({ id, name }: { id: string; name: string }) {
  const { words } = useScreen();
  const { question, follow } = useTrail();
  const { turn } = question;
  return (
    <button
      type="button"
      className="button small"
      onClick={() => follow({ turn, region: id, what: 'leadershipIndex' })}
    >
      {words.why.whyIndex(name)}
    </button>
  );
}

function Passing({ rival, region }: { rival: RivalPassed; region: string }) {
  const { language, words, numbers } = useScreen();
  const { why } = words;
  const name = rival.name[language];
  const { way, leadBefore, leadAfter, parts } = rival;
  const lead = (points: number): string => numbers.plain(points, 2, true);
  const largest = parts.reduce((high, part) => Math.max(high, Math.abs(part.difference)), 0);
  return (
    <section className="passing">
      <h3>{way === 'passed' ? why.passed(name) : why.passedBy(name)}</h3>
      <p>{why.lead(lead(leadBefore), lead(leadAfter))}</p>
      <p className="hint">{why.leadParts(region, name)}</p>
      <ul className="bars" aria-label={why.leadParts(region, name)}>
        {parts.map(({ id, label, own, rival: theirs, difference }) => (
          <li key={id} className={`bar flat ${id}`}>
            <span className="bar-label">
              {label[language]}{' '}
              <small>
                {region} {lead(own)}
                {words.comma}
                {name} {lead(theirs)}
              </small>
            </span>
            <b className="bar-amount">
              <span aria-hidden="true">{arrowOf(difference)}</span> {lead(difference)}
            </b>
            <BarLine share={largest === 0 ? 0 : difference / largest} />
          </li>
        ))}
      </ul>
    </section>
  );
}
