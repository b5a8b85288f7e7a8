// The debrief below the result. It is fetched when the game has ended.
import { type ComponentType, useEffect, useState } from 'react';
import { useScreen } from '../screen.ts';

export function DebriefDoor() {
  const { words } = useScreen();
  const [Debrief, setDebrief] = useState<ComponentType | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    import('./debrief.tsx').then(
      (loaded) => setDebrief(() => loaded.Debrief),
      () => setFailed(true),
    );
  }, []);
  if (Debrief !== null) return <Debrief />;
  return (
    <p className="debrief hint" role={hasFailed ? 'alert' : undefined}>
      {hasFailed ? words.page.debriefFailed : words.page.debriefComing}
    </p>
  );
}
