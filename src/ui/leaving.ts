// The browser asks before the page goes, where half-years would be lost with it.
import { useEffect } from 'react';
import { isAtRisk, type Live } from '../live/index.ts';
import { useLive } from './screen.ts';

export function useLeavingAsked(live: Live): void {
  const risksLoss = useLive(live, isAtRisk);
  useEffect(() => {
    if (!risksLoss) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // What Chromium before 119 asks for.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [risksLoss]);
}
