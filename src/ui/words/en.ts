// Every word of the page in English. The Chinese list has the same keys or does not compile.
import type { Refusal, SurplusRule } from '../../views/vocabulary.ts';
import { branchEn } from './branch.ts';
import { chartsEn } from './charts.ts';
import { compareEn } from './compare.ts';
import { inExerciseEn } from './exercise.ts';
import { firstGameEn } from './first-game.ts';
import { foretoldEn } from './foretold.ts';
import { counted, listEn } from './forms.ts';
import { guideEn } from './guide.ts';
import { keysEn } from './keys.ts';
import { mapEn } from './map.ts';
import { pageEn, settingsEn } from './page.ts';
import { previewEn } from './preview.ts';
import { meetingEn, programmesEn } from './programmes.ts';
import { runOnEn } from './run-on.ts';
import { savesEn } from './saves.ts';
import { seatsEn } from './seats.ts';
import { openingEn, shareEn } from './share.ts';
import { startEn } from './start.ts';
import { viewerEn } from './viewer.ts';
import { whyEn } from './why.ts';
import { yearEndEn } from './year-end.ts';

const refusals: Record<Refusal, string> = {
  'unknown-region': 'There is no such region in this game.',
  'not-your-seat': 'Somebody else plays this region.',
  'game-over': 'The game has ended.',
  malformed: 'This is not a command that the game knows.',
  'unknown-command': 'The desk does not know this command.',
  'unknown-lever': 'There is no such lever.',
  'bad-share': 'A share is from 0 to 100%.',
  'shares-over-one': 'The shares would add up to more than 100%.',
  'unknown-surplus-rule': 'There is no such rule for the surplus.',
  'unknown-programme': 'There is no such programme.',
  'programme-running': 'This programme is running already.',
  'programme-not-running': 'This programme is not running.',
  'no-attention-left': 'No attention is left: end a programme first.',
  'field-missing': 'Choose a direction first.',
  'field-not-wanted': 'This programme takes no direction.',
  'no-meeting-now': 'Targets are set in the first half of the year only.',
  'unknown-priority': 'There is no such priority.',
  'target-out-of-range': 'A target is from 0.9 to 2 times the present output.',
  locked: 'This exercise does not leave that to you.',
  'runs-by-itself': 'The half-years decided by hand are over: the plan runs on as it stands.',
};

const surplus: Record<SurplusRule, string> = {
  save: 'Save it',
  fund: 'Into the government fund',
  spread: 'Spread it over the levers',
};

export const en = {
  name: 'Jingzhu',
  /** Things named one after another. */
  list: listEn,
  /** What stands between or around texts, with the room that each language leaves there. */
  colon: ': ',
  comma: ', ',
  stop: '. ',
  aside: (text: string) => ` (${text})`,
  tagline: 'Lead a region in the race for artificial intelligence, half-year by half-year.',

  pillars: { talent: 'Talent', capital: 'Capital', policy: 'Policy', ecosystem: 'Ecosystem' },
  outcome: 'Outcome',
  overlays: {
    pull: 'Pull',
    talent: 'Talent',
    capital: 'Capital',
    policy: 'Policy',
    ecosystem: 'Ecosystem',
    index: 'Index',
  },

  halfYear: 'Half-year',
  period: (year: number, half: number) => `${year} H${half}`,
  turnOf: (turn: number, turns: number) => `${turn}/${turns}`,
  purse: 'Purse',
  purseValue: (left: string, all: string) => `${left} left of ${all}`,
  attention: 'Attention',
  attentionValue: (used: number, slots: number) => `${used} of ${slots} used`,
  target: (year: number) => `Target ${year}`,
  rank: 'Rank',
  rankOf: (rank: number, all: number) => `${rank} / ${all}`,
  undo: 'Undo',
  undoHint: 'Take back the last change of this half-year',
  menu: 'Menu',
  endHalfYear: 'End half-year',
  rivalsThink: 'Rivals are thinking',
  playingOut: 'The half-year is playing out',
  skipToMain: 'Skip to the desk',

  tabs: { desk: 'Desk', map: 'Map', table: 'Table', sheet: 'Sheet', news: 'News' },
  sections: 'Parts of the page',

  desk: 'Desk',
  meeting: 'First meeting of the year',
  meetingHint: 'Set this year’s target and one priority. Leave both, and they stand as they are.',
  targetField: 'Output target',
  targetUnit: '¥ bn',
  targetRise: (percent: string) => `${percent} on present output`,
  targetNext: (year: number) => `Target for the end of ${year}`,
  priority: 'Priority of the year',
  priorityNow: (pillar: string) => `Priority of the year: ${pillar}`,
  levers: 'Levers',
  leversHint: 'Shares of what the programmes leave',
  unallocated: 'Unallocated',
  leverLimit: 'Nothing more is free: lower another lever first.',
  surplusTitle: 'What no lever takes',
  surplus,
  programmes: 'Programmes',
  running: 'Running',
  noneRunning: 'No programme is running.',
  startOne: 'Start a programme',
  start: 'Start',
  startNamed: (programme: string) => `Start ${programme}`,
  continue: 'Renew',
  continueNamed: (programme: string) => `Renew ${programme}`,
  end: 'End',
  endNamed: (programme: string) => `End ${programme}`,
  perHalfYear: (amount: string) => `${amount} a half-year`,
  halvesDone: (done: number, left: number) => `${halves(done)} done, ${halves(left)} left`,
  lasts: (duration: number) => `lasts ${halves(duration)}`,
  leadTime: (lead: number) => `full effect after ${halves(lead)}`,
  leadLeft: (lead: number) => `full effect in ${halves(lead)}`,
  fundedShare: (share: string) => `last paid ${share} of its cost`,
  newRun: 'starts this half-year',
  renewed: 'renewed',
  direction: 'Direction',
  inFavour: 'in favour now',
  favourHint: (field: string, window: string) =>
    `The present technology favours ${field}. Its window is open to ${window} of 100, and closing.`,
  fits: { strong: 'strong fit', fair: 'fair fit', weak: 'weak fit' },

  money: 'Money this half-year',
  moneyPurse: 'Purse',
  moneyIncome: 'Income',
  moneyProgrammes: 'Programmes',
  moneyForLevers: 'Left for levers',
  moneyLevers: 'On the levers',
  moneyRest: {
    save: 'Rest, saved',
    fund: 'Rest, into the fund',
    spread: 'Rest',
  } satisfies Record<SurplusRule, string>,
  scaledProgrammes: (share: string) =>
    `The purse does not cover the programmes: each gets ${share} of its cost, and the levers get nothing.`,

  map: 'Map',
  mapHelp:
    'Map of the regions. Arrow keys move it, plus and minus zoom, 0 shows all. The league table says the same.',
  mapLoading: 'The map is on its way …',
  mapFailed: 'The map cannot be drawn here. The league table and the sheet say the same.',
  overlaysLabel: 'What the map shows',
  chooseHub: 'Choose a region',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  ground: 'Land and sea',
  schematic: 'schematic map, no boundary implied',

  history: 'History',
  variable: 'Variable',
  historyLabel: (variable: string) => `${variable} of all regions, by half-year`,
  showNumbers: 'Numbers',
  hideNumbers: 'Chart',

  league: 'League table',
  region: 'Region',
  index: 'Index',
  change: 'Change',
  output: 'Output',
  outputUnit: '¥ bn',
  climbed: (ranks: number) => `up ${ranks}`,
  fell: (ranks: number) => `down ${ranks}`,
  unchanged: 'no change',
  you: 'you',

  sheet: 'Region sheet',
  sheetColumns: { variable: 'Variable', course: 'Course', value: 'Value', change: '±' },
  flowsOf: (variable: string) => `What moved ${variable} in the last half-year`,
  flowIn: (label: string) => `${label} (in)`,
  flowOut: (label: string) => `${label} (out)`,
  flowSum: 'Change',
  noFlows: 'Nothing moved it in the last half-year.',
  noFlowsYet: 'Its flows appear when the first half-year has ended.',
  preview: previewEn,
  guide: guideEn,
  branch: branchEn,
  compare: compareEn,
  page: pageEn,
  settings: settingsEn,
  firstGame: firstGameEn,
  charts: chartsEn,
  onMap: mapEn,
  why: whyEn,
  runOn: runOnEn,
  saves: savesEn,
  seats: seatsEn,
  share: shareEn,
  opening: openingEn,
  foretold: foretoldEn,
  programme: programmesEn,
  atMeeting: meetingEn,
  keys: keysEn,
  yearEnd: yearEndEn,
  viewer: viewerEn,
  startPage: startEn,
  allStocks: 'All other stocks',
  fewerStocks: 'Fewer stocks',
  published: 'Published figures',
  unpublished: 'No published figure was found; the model starts from a judgement.',
  publishedHint: 'From public sources, by their own definitions. The model’s values above differ.',
  figure: (id: string) => `figure ${id}`,
  definition: 'Definition',
  teaching: 'A teaching model, not a forecast',

  news: 'News',
  newsOf: (period: string) => `News of ${period}`,
  newsStart: 'Nothing has happened yet. Look around, share out the purse, and end the half-year.',
  newsWords: {
    regimeShift: (field: string) =>
      `A breakthrough changes the technology and favours ${field}: a window opens, and old leads count for less.`,
    supplyCut: 'The supply of chips is cut: compute has become dearer for everybody.',
    targetMet: (region: string, output: string, target: string) =>
      `${region} met its target: ${output}, asked ${target}`,
    targetMissed: (region: string, output: string, target: string) =>
      `${region} missed its target: ${output}, asked ${target}`,
    programmeEnded: (programme: string) => `The programme “${programme}” has run its time`,
    unicornsBorn: (region: string, firms: number) => `${region}: ${counted(firms, 'new unicorn')}`,
    rankUp: (region: string, rank: number, ranks: number) =>
      `${region} climbs ${ranks} to rank ${rank}`,
    rankDown: (region: string, rank: number, ranks: number) =>
      `${region} slips ${ranks} to rank ${rank}`,
    peopleMoved: (from: string, to: string, people: string) =>
      `${people} people moved from ${from} to ${to}`,
    firmsMoved: (from: string, to: string, firms: number) =>
      `${counted(firms, 'firm')} moved from ${from} to ${to}`,
    outputMoved: (region: string, output: string, change: string) =>
      `Output of ${region}: ${output} (${change})`,
  },
  newsOpen: (region: string, stock: string) => `open ${stock} of ${region}`,
  ended: (period: string, region: string, rank: number) =>
    `${period} has ended. ${region} is at rank ${rank}.`,

  footer: (seed: number, turn: number, hash: string) =>
    `seed ${seed} · half-year ${turn} · ${hash}`,

  strengths: 'Strong in',
  evenRegion: 'evenly placed',
  chooseScenario: 'Choose a scenario',
  objectives: 'Objectives',
  seed: 'Seed',
  seedHint: 'The same seed brings the same luck: 0 to 4,294,967,295.',
  drawSeed: 'Draw',
  drawSeedHint: 'Draw a seed at random',
  lengthOf: (turns: number, from: string, to: string) => `${turns} half-years, ${from} to ${to}`,
  years: (from: number, to: number) => `${from}–${to}`,

  problemTitle: 'This address does not open a game',
  problems: {
    scenario: (given: string, allowed: string) =>
      `There is no scenario “${given}”. There is: ${allowed}.`,
    region: (given: string, allowed: string) =>
      `There is no region “${given}”. There are: ${allowed}.`,
    seed: (given: string) =>
      `“${given}” is not a seed. A seed is a whole number from 0 to 4,294,967,295.`,
    turns: (given: string) => `“${given}” is no length. A game has 1 to 40 half-years.`,
    language: (given: string) => `There is no language “${given}”. There are: zh, en.`,
    theme: (given: string) => `There is no theme “${given}”. There are: day, night.`,
    rivals: (given: string, allowed: string) =>
      `There are no rivals “${given}”. There are: ${allowed}.`,
    seatTwice: (given: string) =>
      `The region “${given}” is asked for twice. A region has one seat.`,
    seats: (given: string) => `${given} people cannot share one screen: it takes 1 to 6.`,
    missing: (names: string) => `The address does not say everything. Missing: ${names}.`,
  },
  problemHint: 'Choose a game below.',

  resumed: (period: string) => `Welcome back: your game goes on after ${period}.`,
  close: 'Close',

  overTitle: 'The game has ended',
  overRank: (name: string, rank: number) => `${name} ends at rank ${rank}`,
  overFrom: (rank: number) => `from rank ${rank}`,
  overAsBefore: 'as at the start',
  overIndex: 'Leadership index',
  overOutput: 'Core AI output',
  overTargets: 'Targets met',
  overTargetsValue: (met: number, set: number) => `${met} of ${set}`,
  objectivesMet: (met: number, all: number) => `${met} of ${all} met`,
  objectiveMet: 'met',
  objectiveMissed: 'not met',
  objectiveReached: {
    rank: (rank: number) => `rank ${rank}`,
    points: (points: string) => `${points} points`,
    times: (ratio: string) => `${ratio} times`,
    targets: (met: number) => `${met} met`,
  },
  finalTable: 'Final ranking',
  sameSeed: 'Same seed again',
  newGame: 'New game',
  download: 'Save the file',
  lookAround: 'Look at the map',
  backToResult: 'Result',

  errorTitle: 'Something on this page has broken',
  errorText:
    'The game itself is saved after every half-year. Reload the page to go on from there; if it breaks again, start a new game.',
  reload: 'Reload the page',
  restart: 'Start a new game',

  refusals,
  inExercise: inExerciseEn,
};

function halves(count: number): string {
  return counted(count, 'half-year');
}

export type Words = typeof en;
