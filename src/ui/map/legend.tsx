// What the map's colours and marks mean, with the scale's two ends in their unit.
import { type CSSProperties, useMemo } from 'react';
import { PILLARS, type Pillar } from '../../engine/types.ts';
import type { Overlay } from '../../views/map-frame.ts';
import { type MapScale, scaleOf } from '../../views/map-scale.ts';
import { presentOf } from '../../views/moment.ts';
import { type Totals, totalsOf } from '../../views/movement.ts';
import { rampColour } from '../../views/ramp.ts';
import { useScreen, useTable } from '../screen.ts';
import { type Shape, ShapeMark } from './shapes.tsx';

const STOPS = [0, 0.25, 0.5, 0.75, 1];

export function Legend({ overlay }: { overlay: Overlay }) {
  const { words, numbers } = useScreen();
  const { game } = useTable();
  const { chapters, fixed } = game;
  const past = useMemo(() => ({ chapters, fixed }), [chapters, fixed]);
  const scale = useMemo(() => scaleOf(past, past.chapters.length - 1, overlay), [past, overlay]);
  const totals = useMemo(() => totalsOf(presentOf(past)), [past]);
  const { onMap } = words;
  return (
    <section className="legend" aria-label={onMap.legend}>
      {scale === null ? (
        <p>⬡ {onMap.colourOf.pull}</p>
      ) : (
        <Ramp scale={scale} hasRings={overlay === 'index'} />
      )}
      {totals !== null && (
        <ul>
          {streamsShown(scale).map((shape) => (
            <li key={shape}>
              <ShapeMark shape={shape} />
              {told(shape, totals)}
            </li>
          ))}
          {scale?.tint !== 'capital' && scale?.tint !== 'policy' && (
            <li>
              <b>±</b> {onMap.signs}
            </li>
          )}
        </ul>
      )}
      <p className="marks">
        {PILLARS.map((pillar) => (
          <ShapeMark key={pillar} shape={pillar} />
        ))}
        {onMap.works} <ShapeMark shape="platform" />
        {onMap.platforms}
      </p>
      <p>{words.schematic}</p>
    </section>
  );

  function told(shape: Shape, { people, firms, raisedYi, investedYi }: Totals): string {
    if (shape === 'talent') {
      const { number, unit } = numbers.quantity(people, 'persons');
      return onMap.people(unit.startsWith('k') ? number + unit : numbers.text(people, 'persons'));
    }
    if (shape === 'ecosystem') return onMap.firms(numbers.text(firms, 'firms'));
    return onMap.money(numbers.money(raisedYi), numbers.money(investedYi));
  }
}

/** The same streams as the map's frame holds. */
function streamsShown(scale: MapScale | null): Pillar[] {
  if (scale === null || scale.tint === 'outcome') return ['talent', 'ecosystem', 'capital'];
  return scale.tint === 'policy' ? [] : [scale.tint];
}

function Ramp({ scale, hasRings }: { scale: MapScale; hasRings: boolean }) {
  const { words, language, numbers, theme } = useScreen();
  const { tint, variable, unit, pale, middle, deep } = scale;
  const name = variable?.label[language] ?? words.onMap.colourOf.score(pillarName(tint));
  const end = (value: number): string => numbers.text(value, unit);
  const best = unit === 'rank' ? `${end(deep)} ${words.onMap.best}` : end(deep);
  const stops = STOPS.map((part) => rampColour(theme, tint, part)).join(', ');
  const style: CSSProperties = { backgroundImage: `linear-gradient(to right, ${stops})` };
  return (
    <div className="scale">
      <span>
        <b>{name}</b>
        {hasRings && ` · ${words.onMap.glyphs}`}
      </span>
      <span className="sr-only">{words.onMap.scale(end(pale), best)}</span>
      <i style={style} />
      <span className="ends" aria-hidden="true">
        <span>{end(pale)}</span>
        <span>{end(middle)}</span>
        <span>{best}</span>
      </span>
    </div>
  );

  function pillarName(of: MapScale['tint']): string {
    return of === 'outcome' ? words.outcome : words.pillars[of];
  }
}
