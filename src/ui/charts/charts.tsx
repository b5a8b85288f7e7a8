// The charts over the page: history, ranking, flows of a stock, money; each with its table and files.
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Box } from '../box.tsx';
import { useScreen, useTable } from '../screen.ts';
import { AllNumbers } from './all-numbers.tsx';
import { type Choice, firstChoice } from './choice.ts';
import { CHART_TABS, type ChartsProps, type ChartTab } from './door.tsx';
import { FlowsTab } from './flows-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { MoneyTab } from './money-tab.tsx';
import { RankingTab } from './ranking-tab.tsx';

export function Charts({ tab: first, variable, onClose }: ChartsProps) {
  const { words } = useScreen();
  const { charts } = words;
  const table = useTable();
  const { chapters } = table.game;
  const [tab, setTab] = useState<ChartTab>(first);
  // What was chosen in one chart is still chosen after a look at another.
  const [choice, setChoice] = useState(() => firstChoice(table, variable));
  const change = (part: Partial<Choice>): void => setChoice((now) => ({ ...now, ...part }));
  const bodies: Record<ChartTab, () => ReactNode> = {
    history: () => <HistoryTab choice={choice} onChange={change} />,
    ranking: () => <RankingTab />,
    flows: () => <FlowsTab choice={choice} onChange={change} />,
    money: () => <MoneyTab choice={choice} onChange={change} />,
  };
  return (
    <Box title={charts.title} className="charts tall" tools={<AllNumbers />} onClose={onClose}>
      <Tabs
        className="box-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => setTab(key as ChartTab)}
      >
        <TabList className="box-tab-list" aria-label={charts.parts}>
          {CHART_TABS.map((each) => (
            <Tab key={each} id={each}>
              {charts.tabs[each]}
            </Tab>
          ))}
        </TabList>
        {CHART_TABS.map((each) => (
          <TabPanel key={each} id={each} className="box-body charts-body">
            {chapters.length === 1 ? (
              <p className="charts-empty">{charts.empty[each]}</p>
            ) : (
              bodies[each]()
            )}
          </TabPanel>
        ))}
      </Tabs>
    </Box>
  );
}
