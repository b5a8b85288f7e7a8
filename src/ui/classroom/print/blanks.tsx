// Lines to be filled in by hand: they are on paper only, and no field stands behind them.
import { useClassWords } from '../words.ts';

type Blank = 'name' | 'number' | 'class' | 'date' | 'mark';

export function Blanks({ of }: { of: readonly Blank[] }) {
  const { blank } = useClassWords().reports;
  return (
    <dl className="blanks">
      {of.map((each) => (
        <div key={each}>
          <dt>{blank[each]}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}

/** Ruled lines to write on. */
export function Ruled({ lines }: { lines: number }) {
  return (
    <div className="ruled" aria-hidden="true">
      {Array.from({ length: lines }, (_, k) => (
        <i key={String(k)} />
      ))}
    </div>
  );
}
