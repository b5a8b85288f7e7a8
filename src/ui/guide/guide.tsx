// The guide: how the model thinks, and a glossary of all that it counts. It lies over the page.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { createGlossary } from '../../views/glossary.ts';
import { Box } from '../box.tsx';
import { useScreen } from '../screen.ts';
import type { GuideProps } from './door.tsx';
import { Glossary } from './glossary.tsx';
import { Thinking } from './thinking.tsx';

/** Cards and entries lie behind different tabs; a card's id says so. */
function tabOf(id: string | undefined): string {
  return id === undefined || id.startsWith('card.') ? 'thinking' : 'glossary';
}

export function Guide({ scenario, first, onClose }: GuideProps) {
  const { words } = useScreen();
  const { guide } = words;
  const entries = useMemo(createGlossary, []);
  const [tab, setTab] = useState(() => tabOf(first));
  const [target, setTarget] = useState(first ?? null);
  const [query, setQuery] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const go = useCallback((id: string): void => {
    setQuery('');
    setTab(tabOf(id));
    setTarget(id);
  }, []);
  // It comes after the title has taken the focus. The entry may only be there after the other tab is gone, or all entries are shown again.
  useEffect(() => {
    if (target === null) return;
    const heading = body.current?.querySelector<HTMLElement>(`[id="${target}"] :is(h3, h4)`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);

  return (
    <Box title={guide.title} className="guide tall" onClose={onClose}>
      <Tabs
        className="box-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          setTab(String(key));
          body.current?.scrollTo({ top: 0 });
        }}
      >
        <TabList className="box-tab-list" aria-label={guide.parts}>
          <Tab id="thinking">{guide.tabs.thinking}</Tab>
          <Tab id="glossary">{guide.tabs.glossary}</Tab>
        </TabList>
        <div className="box-body" ref={body}>
          <TabPanel id="thinking">
            <Thinking entries={entries} onGo={go} />
          </TabPanel>
          <TabPanel id="glossary">
            <Glossary
              entries={entries}
              scenario={scenario}
              query={query}
              onQuery={setQuery}
              onGo={go}
            />
          </TabPanel>
        </div>
      </Tabs>
    </Box>
  );
}
