/** How a region is led when its seat is played by `default`; the rivals' room says what each does. */
export const STYLES = [
  'longFundOpenScenes',
  'patience',
  'talentLadder',
  'environment',
  'twoHands',
  'platforms',
  'promotionTours',
  'environmentRecovery',
  'research',
  'fundLed',
  'upgrading',
  'balanced',
] as const;
export type Style = (typeof STYLES)[number];
