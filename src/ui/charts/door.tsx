// The button that opens the charts. They are fetched when it is first pressed.
import { type ComponentType, useState } from 'react';
import { useScreen } from '../screen.ts';

export const CHART_TABS = ['history', 'ranking', 'flows', 'money'] as const;
export type ChartTab = (typeof CHART_TABS)[number];

export type ChartsProps = {
  tab: ChartTab;
  /** What the history is drawn of at first. */
  variable: string;
  onClose(): void;
};

type Props = { tab?: ChartTab; variable?: string };

export function ChartsButton({ tab = 'history', variable = 'leadershipIndex' }: Props) {
  const { words } = useScreen();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [Charts, setCharts] = useState<ComponentType<ChartsProps> | null>(null);
  const open = (): void => {
    setOpen(true);
    setFailed(false);
    import('./charts.tsx').then(
      (loaded) => setCharts(() => loaded.Charts),
      () => setFailed(true),
    );
  };
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-haspopup="dialog"
        aria-label={words.charts.open}
        title={words.charts.open}
        onClick={(event) => {
          // Not every browser gives a clicked button the focus that comes back to it in the end.
          event.currentTarget.focus();
          open();
        }}
      >
        {words.charts.enlarge}
      </button>
      {isOpen && Charts !== null && <Charts tab={tab} variable={variable} onClose={close} />}
      {isOpen && hasFailed && (
        <div className="why-failed" role="alert">
          <p>{words.charts.failed}</p>
          <button type="button" className="button small" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}
