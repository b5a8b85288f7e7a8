// A hub in short: what the mouse or the keyboard points at, in words and numbers.
import { useId, useMemo } from 'react';
import { presentOf, regionOf } from '../../views/moment.ts';
import { movementOf } from '../../views/movement.ts';
import { regionColour } from '../../views/palette.ts';
import { ranking } from '../../views/ranking.ts';
import { PROGRAMME_SPECS } from '../../views/vocabulary.ts';
import { useScreen, useTable } from '../screen.ts';
import { ShapeMark } from './shapes.tsx';

type Props = {
  id: string;
  /** Read out with the button that has the focus. */
  cardId: string;
  /** Where on the pane it is out of the hub's way. */
  side: 'at-left' | 'at-right';
  /** Stays when the mouse goes: then it has buttons. */
  isPinned: boolean;
  onCloser: (() => void) | null;
  onClose(): void;
};

export function HubCard({ id, cardId, side, isPinned, onCloser, onClose }: Props) {
  const { words, language, numbers, theme } = useScreen();
  const { game, nameOf } = useTable();
  const title = useId();
  const { chapters, fixed } = game;
  const past = useMemo(() => ({ chapters, fixed }), [chapters, fixed]);
  const row = useMemo(() => ranking(past).find((each) => each.id === id), [past, id]);
  if (row === undefined) return null;
  const { onMap } = words;
  const moment = presentOf(past);
  const { stocks, programmes } = regionOf(moment.world, id);
  const movement = movementOf(moment, id);
  const change = (value: number, digits: number): string =>
    movement === null ? '' : numbers.plain(value, digits, true);
  return (
    <aside className={`hub-card ${side}`} id={cardId} aria-labelledby={title}>
      <h2 id={title}>
        <i className="swatch" style={{ background: regionColour(theme, id) }} />
        {nameOf(id)} <span>{onMap.rank(row.rank)}</span>
        {row.climbed !== 0 && <span>{climb(row.climbed)}</span>}
      </h2>
      <dl>
        <div>
          <dt>{onMap.index}</dt>
          <dd>
            {numbers.text(row.leadershipIndex, 'index 0–100')}{' '}
            <small>{change(row.indexChange, 1)}</small>
          </dd>
        </div>
        <div>
          <dt>{onMap.output}</dt>
          <dd>
            {numbers.text(row.outputYi, '亿元 a year')}{' '}
            {movement !== null && (
              <small>{numbers.quantity(row.outputChangeYi, '亿元 a year', true).number}</small>
            )}
          </dd>
        </div>
        <div>
          <dt>{onMap.platformCount}</dt>
          <dd>
            <ShapeMark shape="platform" />
            {numbers.text(stocks.platforms, 'platforms')}
          </dd>
        </div>
      </dl>
      <h3>{onMap.programmes}</h3>
      {programmes.length === 0 && <p>{onMap.noProgrammes}</p>}
      <ul>
        {programmes.map(({ programme }) => (
          <li key={programme}>
            <ShapeMark shape={PROGRAMME_SPECS[programme].pillar} />
            {PROGRAMME_SPECS[programme].label[language]}
          </li>
        ))}
      </ul>
      {movement !== null && (
        <>
          <h3>{onMap.moved}</h3>
          <ul>
            <li>
              <ShapeMark shape="talent" />
              {onMap.peopleInOut(
                numbers.text(movement.peopleIn, 'persons'),
                numbers.text(movement.peopleOut, 'persons'),
              )}
            </li>
            <li>
              <ShapeMark shape="ecosystem" />
              {onMap.firmsInOut(
                numbers.text(movement.firmsIn, 'firms'),
                numbers.text(movement.firmsOut, 'firms'),
              )}
            </li>
            <li>
              <ShapeMark shape="capital" />
              {onMap.raisedInvested(
                numbers.money(movement.raisedYi),
                numbers.money(movement.investedYi),
              )}
            </li>
          </ul>
        </>
      )}
      {isPinned && (
        <p className="card-tools">
          {onCloser !== null && (
            <button type="button" className="button small" onClick={onCloser}>
              {onMap.closer}
            </button>
          )}
          <button type="button" className="button small quiet" onClick={onClose}>
            {onMap.close}
          </button>
        </p>
      )}
    </aside>
  );

  function climb(ranks: number): string {
    return `${ranks > 0 ? '▲' : '▼'}${Math.abs(ranks)}`;
  }
}
