// Signed amounts as bars from a middle line, largest first. Sign, arrow and side say the same.
import { type ReactNode, useId } from 'react';

export type Bar = {
  id: string;
  /** The pillar whose colour it takes; that of the panel where none is named. */
  pillar?: string;
  label: ReactNode;
  amount: number;
  /** The amount with its sign and unit. */
  told: string;
  /** What opens under the bar. */
  body: () => ReactNode;
};

type Props = {
  bars: readonly Bar[];
  label: string;
  opened: ReadonlySet<string>;
  onToggle(id: string): void;
  /** The bars are levels, 0–100, and no changes: no arrows, all from the left. */
  areLevels?: boolean;
};

export function Bars({ bars, label, opened, onToggle, areLevels = false }: Props) {
  const largest = bars.reduce(
    (high, { amount }) => Math.max(high, Math.abs(amount)),
    areLevels ? 100 : 0,
  );
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((bar) => (
        <BarRow
          key={bar.id}
          bar={bar}
          share={largest === 0 ? 0 : bar.amount / largest}
          isLevel={areLevels}
          isOpen={opened.has(bar.id)}
          onToggle={() => onToggle(bar.id)}
        />
      ))}
    </ul>
  );
}

type RowProps = { bar: Bar; share: number; isLevel: boolean; isOpen: boolean; onToggle(): void };

function BarRow({ bar, share, isLevel, isOpen, onToggle }: RowProps) {
  const body = useId();
  const { label, told, amount } = bar;
  return (
    <li className={bar.pillar === undefined ? 'bar' : `bar ${bar.pillar}`}>
      <button
        type="button"
        className="bar-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onToggle}
      >
        <span className="caret" aria-hidden="true" />
        <span className="bar-label">{label}</span>
        <b className="bar-amount">
          {!isLevel && <span aria-hidden="true">{arrowOf(amount)} </span>}
          {told}
        </b>
        <BarLine share={share} isLevel={isLevel} />
      </button>
      {isOpen && (
        <div className="bar-body" id={body}>
          {bar.body()}
        </div>
      )}
    </li>
  );
}

export function arrowOf(amount: number): string {
  return amount > 0 ? '▲' : amount < 0 ? '▼' : '–';
}

/** A share from −1 to 1 of the longest bar. */
export function BarLine({ share, isLevel = false }: { share: number; isLevel?: boolean }) {
  const width = `${Math.abs(share) * (isLevel ? 100 : 50)}%`;
  const place = isLevel ? { left: 0 } : share < 0 ? { right: '50%' } : { left: '50%' };
  return (
    <span className={isLevel ? 'bar-line level' : 'bar-line'} aria-hidden="true">
      {share !== 0 && <i className={share < 0 ? 'less' : 'more'} style={{ ...place, width }} />}
    </span>
  );
}
