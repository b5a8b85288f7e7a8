// The playing screen: bar, desk, map, chart, news, league table, sheet; on a phone one at a time.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RegionId } from '../engine/types.ts';
import type { Game } from '../game/game.ts';
import { isRunning, personAfter } from '../live/index.ts';
import { presentOf } from '../views/moment.ts';
import { standingOf } from '../views/ranking.ts';
import { HistoryChart } from './chart/history-chart.tsx';
import { Desk } from './desk/desk.tsx';
import { Footer } from './footer.tsx';
import { Adviser } from './lesson/door.tsx';
import { prefersStillness } from './look.ts';
import type { LoadMap } from './map/door.ts';
import { MapPane } from './map/map-pane.tsx';
import { NewsFeed } from './news-feed.tsx';
import { Notices } from './notices.tsx';
import { OverPage } from './over-page.tsx';
import { RunNotice, useRunTold } from './run-on.tsx';
import { namesOf, type Table, TableContext, useLive, usePlanned, useScreen } from './screen.ts';
import { HandOver } from './seats/hand-over.tsx';
import { LeagueTable } from './table/league-table.tsx';
import { RegionSheet } from './table/region-sheet.tsx';
import { TopBar } from './top-bar.tsx';
import { WhyDoor } from './why/door.tsx';

const TABS = ['desk', 'map', 'table', 'sheet', 'news'] as const;
type Tab = (typeof TABS)[number];

type Props = { game: Game; own: RegionId; loadMap: LoadMap };

export function GamePage({ game, own, loadMap }: Props) {
  const { live, language, words } = useScreen();
  const phase = useLive(live, (state) => state.phase);
  const planned = usePlanned(game);
  const [selected, setSelected] = useState<RegionId>(own);
  const [opened, setOpened] = useState<string | null>(null);
  const [tab, setTab] = useState<Tab>('desk');
  const [isLooking, setLooking] = useState(false);
  const isOver = phase === 'over';

  const select = useCallback((id: string, variable?: string) => {
    setSelected(id as RegionId);
    if (variable === undefined) return;
    setOpened(variable);
    setTab('sheet');
  }, []);
  const nameOf = useMemo(() => namesOf(game, language), [game, language]);
  const table = useMemo(
    (): Table => ({ game, planned, own, selected, select, nameOf }),
    [game, planned, own, selected, select, nameOf],
  );
  // On a phone the desk gives way to what happened.
  const showWhatHappens = (): void => setTab(prefersStillness() ? 'news' : 'map');
  const onEnd = (): void => {
    if (phase !== 'plan') return;
    if (personAfter(game.seats, own) !== null) live.handOver();
    else {
      live.endHalfYear();
      showWhatHappens();
    }
  };
  useEffect(() => {
    if (!isOver) setLooking(false);
  }, [isOver]);

  return (
    <TableContext value={table}>
      <WhyDoor>
        {isOver && !isLooking ? (
          <>
            <Adviser onTab={setTab} />
            <OverPage onLook={() => setLooking(true)} />
          </>
        ) : phase === 'handover' ? (
          <HandOver />
        ) : (
          <div className="game" data-tab={tab}>
            <TopBar onEnd={onEnd} onRun={showWhatHappens} />
            <div className="notice-rows">
              <Notices />
              <RunNotice />
            </div>
            <Adviser onTab={setTab} />
            <nav className="tabs" aria-label={words.sections}>
              {TABS.map((each) => (
                <button
                  type="button"
                  key={each}
                  aria-current={each === tab ? 'true' : undefined}
                  onClick={() => setTab(each)}
                >
                  {words.tabs[each]}
                </button>
              ))}
            </nav>
            <main className="columns">
              <div className="left">
                <Desk />
              </div>
              <div className="centre">
                <MapPane loadMap={loadMap} />
                <div className="below">
                  <HistoryChart />
                  <NewsFeed />
                </div>
              </div>
              <div className="right">
                <LeagueTable />
                <RegionSheet opened={opened} onOpen={setOpened} />
              </div>
            </main>
            <Footer onResult={isOver ? () => setLooking(false) : null} />
          </div>
        )}
      </WhyDoor>
      <Announcer />
    </TableContext>
  );
}

/** Says aloud that a half-year has ended, and the rank; of a run only how it starts and ends. */
function Announcer() {
  const { live, words, language } = useScreen();
  const game = useLive(live, (state) => state.game);
  const own = useLive(live, (state) => state.region);
  const isRunningOn = useLive(live, (state) => isRunning(state.run));
  const ofRun = useRunTold();
  const first = useRef(game?.chapters.length);
  let said = '';
  if (game !== null && own !== null && game.chapters.length !== first.current) {
    const { world } = presentOf(game);
    const { year, half } = world.period;
    const { rank } = standingOf(world, game.fixed.parameters, own);
    said = words.ended(words.period(year, half), namesOf(game, language)(own), rank);
  }
  return (
    <p className="sr-only" aria-live="polite">
      {isRunningOn ? ofRun : `${said} ${ofRun}`.trim()}
    </p>
  );
}
