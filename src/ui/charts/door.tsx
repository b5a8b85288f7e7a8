// The button that opens the charts. They are fetched when it is first pressed.
import { DoorButton } from '../door-button.tsx';
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
  const { charts } = useScreen().words;
  return (
    <DoorButton
      className="button small"
      aria-label={charts.open}
      title={charts.open}
      failed={charts.failed}
      load={() => import('./charts.tsx')}
      show={({ Charts }, close) => <Charts tab={tab} variable={variable} onClose={close} />}
    >
      {charts.enlarge}
    </DoorButton>
  );
}
