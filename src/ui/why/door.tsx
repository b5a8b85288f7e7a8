// Lets the page ask why. The panel, with all equations behind it, is fetched when first asked.
import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import { NotLoaded } from '../door-button.tsx';
import { useScreen, useTable } from '../screen.ts';
import { type Asked, AskedContext, type Question, WhyContext } from './ask.ts';

export type PanelProps = { first: Question; onClose(): void };

export function WhyDoor({ children }: { children: ReactNode }) {
  const { words } = useScreen();
  const { game } = useTable();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [Panel, setPanel] = useState<ComponentType<PanelProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const ask = useCallback((next: Asked) => {
    setAsked(next);
    setFailed(false);
    import('./panel.tsx').then(
      ({ WhyPanel }) => setPanel(() => WhyPanel),
      () => setFailed(true),
    );
  }, []);
  const close = useCallback(() => setAsked(null), []);
  return (
    <WhyContext value={ask}>
      <AskedContext value={asked}>{children}</AskedContext>
      {asked !== null && Panel !== null && (
        <Panel first={{ turn: game.chapters.length - 1, ...asked }} onClose={close} />
      )}
      {asked !== null && hasFailed && <NotLoaded said={words.why.failed} onClose={close} />}
    </WhyContext>
  );
}
