// The game that can be continued, and kind lines where none can be.
import { periodAfter } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { useLive, useScreen } from '../screen.ts';

export function Saved({ scenarios }: { scenarios: readonly Scenario[] }) {
  const { live, language, words } = useScreen();
  const saved = useLive(live, (state) => state.saved);
  const isStale = useLive(live, (state) => state.isStale);
  const storage = useLive(live, (state) => state.storage);
  const scenario = scenarios.find(({ id }) => id === saved?.scenario.id);
  const region = scenario?.regions.find(({ id }) => id === saved?.region);
  const period = scenario && saved ? periodAfter(scenario.start, saved.history.length) : null;
  return (
    <>
      {isStale && (
        <p className="notice" role="status">
          {words.stale}
        </p>
      )}
      {storage === 'blocked' && (
        <p className="notice" role="status">
          {words.storageBlocked}
        </p>
      )}
      {saved !== null && region !== undefined && period !== null && (
        <p className="saved">
          <button type="button" className="button" onClick={() => live.resume()}>
            {words.continueGame}
          </button>
          <span>
            {words.continueText(
              region.name[language],
              words.period(period.year, period.half),
              saved.seed,
            )}
          </span>
        </p>
      )}
    </>
  );
}
