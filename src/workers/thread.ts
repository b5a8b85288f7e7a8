// Every thread of the page begins here, so that what they share is one file for all of them. Its name
// says what work it is for; what is asked before that work is fetched waits for it.
const WORK = {
  board: () => import('./board.ts'),
  debrief: () => import('./debrief.ts'),
  forecast: () => import('./forecast.ts'),
  lab: () => import('./lab.ts'),
  record: () => import('./record.ts'),
  rivals: () => import('./rivals.ts'),
} as const;

export type ThreadKind = keyof typeof WORK;

const early: MessageEvent[] = [];
self.onmessage = (event) => {
  early.push(event);
};

// Nobody outside hears of a promise that fails; of an error they do.
WORK[self.name as ThreadKind]().then(() => {
  for (const event of early) self.onmessage?.(event);
}, reportError);
