// The map as a table: each hub with the figure that colours it, and what came and went.
import { useMemo } from 'react';
import type { Overlay } from '../../views/map-frame.ts';
import { scaleOf } from '../../views/map-scale.ts';
import { presentOf, regionOf } from '../../views/moment.ts';
import { movementOf } from '../../views/movement.ts';
import { standingsOf } from '../../views/ranking.ts';
import { PROGRAMME_SPECS } from '../../views/vocabulary.ts';
import { useScreen, useTable } from '../screen.ts';

export function MapTable({ overlay }: { overlay: Overlay }) {
  const { words, language, numbers } = useScreen();
  const { game, nameOf } = useTable();
  const { chapters, fixed } = game;
  const past = useMemo(() => ({ chapters, fixed }), [chapters, fixed]);
  const { columns, colourOf, tableCaption } = words.onMap;
  const moment = presentOf(past);
  const own = scaleOf(past, chapters.length - 1, overlay);
  // The rank has its column already.
  const scale = own?.unit === 'rank' ? null : own;
  const shaded =
    scale !== null &&
    (scale.variable?.label[language] ??
      colourOf.score(scale.tint === 'outcome' ? words.outcome : words.pillars[scale.tint]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
    <section className="map-table" tabIndex={0} aria-label={words.onMap.table}>
      <table>
        <caption>{tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.region}</th>
            <th scope="col">{columns.rank}</th>
            {shaded !== false && <th scope="col">{shaded}</th>}
            <th scope="col">{columns.people}</th>
            <th scope="col">{columns.firms}</th>
            <th scope="col">{columns.raised}</th>
            <th scope="col">{columns.invested}</th>
            <th scope="col">{columns.programmes}</th>
            <th scope="col">{columns.platforms}</th>
          </tr>
        </thead>
        <tbody>
          {standingsOf(moment.world, fixed.parameters).map(({ id, rank }) => {
            const { stocks, programmes } = regionOf(moment.world, id);
            const moved = movementOf(moment, id);
            const net = (came = 0, left = 0, unit: 'persons' | 'firms'): string =>
              moved === null ? '–' : numbers.text(came - left, unit, true);
            return (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                <td>{rank}</td>
                {scale !== null && <td>{numbers.text(scale.figureOf(id), scale.unit)}</td>}
                <td>{net(moved?.peopleIn, moved?.peopleOut, 'persons')}</td>
                <td>{net(moved?.firmsIn, moved?.firmsOut, 'firms')}</td>
                <td>{moved === null ? '–' : numbers.money(moved.raisedYi)}</td>
                <td>{moved === null ? '–' : numbers.money(moved.investedYi)}</td>
                <td className="words">
                  {programmes
                    .map(({ programme }) => PROGRAMME_SPECS[programme].label[language])
                    .join(language === 'zh' ? '、' : ', ') || '–'}
                </td>
                <td>{numbers.text(stocks.platforms, 'platforms')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
