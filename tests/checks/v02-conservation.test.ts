// V2: in every scenario the books balance, for people, firms and money, and no stock falls below
// nothing. (ledger.test.ts shows the same of games played at random, account by account.)
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/engine/ledger.ts';
import { run } from '../../src/lab/runs.ts';
import { FLOW_IDS, FLOWS, type NamedFlow } from '../../src/model/flows.ts';
import type { World } from '../../src/model/world.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { sample, shippedScenario } from '../helpers/games.ts';
import { everySeat, flawIn } from '../helpers/trials.ts';

const PEOPLE = ['aiTalent', 'topScientists'];
const FIRMS = ['startups', 'growthFirms', 'unicorns'];
const MONEY = [
  'purseYi',
  'fundYi',
  'fundCalledYi',
  'angelCapitalYi',
  'seriesACapitalYi',
  'seriesBCapitalYi',
  'treasuryYi',
];

type Books = { people: number; firms: number; money: number };

function held(world: World): Books {
  const sum = (stocks: readonly string[]): number =>
    [...world.regions, ...world.outside].reduce(
      (total, account) =>
        total +
        stocks.reduce((own, id) => own + ((account.stocks as Record<string, number>)[id] ?? 0), 0),
      0,
    );
  return { people: sum(PEOPLE), firms: sum(FIRMS), money: sum(MONEY) };
}

const sumOf = (amounts: readonly number[] = []): number => amounts.reduce((a, b) => a + b, 0);

/** What came into being less what ceased, by the flows that may do so. */
function made(ledger: Ledger): Books {
  const into = (flow: string): number => sumOf(ledger.flows[flow]?.in);
  const out = (flow: string): number => sumOf(ledger.flows[flow]?.out);
  return {
    people: into('graduated') - out('talentRetired') - out('scientistsRetired'),
    firms: into('firmsFounded') - out('startupsClosed') - out('growthFirmsClosed'),
    money: 0,
  };
}

type Accounts = { id: string; stocks: Record<string, number> }[];

const copied = ({ regions, outside }: World): Accounts =>
  [...regions, ...outside].map(({ id, stocks }) => ({ id, stocks: { ...stocks } }));

/** The first stock of which flows do not explain the change; null where there is none. */
function unexplained(before: Accounts, after: Accounts, { flows }: Ledger): string | null {
  for (const [at, { id, stocks }] of before.entries()) {
    for (const [stock, value] of Object.entries(stocks)) {
      let expected = value;
      let moved = Math.abs(value) + 1e-6;
      for (const flow of FLOW_IDS) {
        const { from, to }: NamedFlow = FLOWS[flow];
        const gained = to === stock ? (flows[flow]?.in?.[at] ?? 0) : 0;
        const lost = from === stock ? (flows[flow]?.out?.[at] ?? 0) : 0;
        expected += gained - lost;
        moved += gained + lost;
      }
      const found = after[at]?.stocks[stock] ?? Number.NaN;
      if (!(Math.abs(found - expected) <= 1e-9 * moved)) return `${id}.${stock}: ${found}`;
    }
  }
  return null;
}

describe.each(SHIPPED)('V2: conservation in %s', (id) => {
  const scenario = shippedScenario(id);
  const played = ['default', 'random'] as const;

  it.each(played)('people, firms and money, every half-year, all seats %s', (player) => {
    let halfYears = 0;
    for (let seed = 1; seed <= sample(3, 100); seed++) {
      let before = held(scenarioStart(scenario));
      run(
        scenario,
        seed,
        { seats: everySeat(scenario, player), keepLedger: true },
        (world, _, ledger) => {
          const now = held(world);
          if (ledger !== null) {
            halfYears += 1;
            const change = made(ledger);
            for (const kind of ['people', 'firms', 'money'] as const) {
              const gap = now[kind] - before[kind] - change[kind];
              expect(Math.abs(gap), `${kind} in turn ${world.turn}, seed ${seed}`).toBeLessThan(
                1e-9 * now[kind],
              );
            }
          }
          before = now;
          expect(flawIn(world)).toBeNull();
        },
      );
    }
    expect(halfYears).toBe(sample(3, 100) * scenario.turns);
  });

  it('each stock of each account changes by its flows alone', () => {
    for (let seed = 1; seed <= sample(1, 20); seed++) {
      let before: Accounts = [];
      run(
        scenario,
        seed,
        { seats: everySeat(scenario, 'random'), keepLedger: true },
        (world, _, ledger) => {
          const after = copied(world);
          if (ledger !== null) expect(unexplained(before, after, ledger)).toBeNull();
          before = after;
        },
      );
    }
  });

  it('firms stay whole', () => {
    run(scenario, 7, { seats: everySeat(scenario, 'random') }, (world) => {
      for (const { stocks } of copied(world)) {
        for (const stock of FIRMS) expect(Number.isInteger(stocks[stock] ?? 0)).toBe(true);
      }
    });
  });
});

function scenarioStart(scenario: Parameters<typeof run>[0]): World {
  let start: World | undefined;
  run(scenario, 1, { turns: 0 }, (world) => {
    start = world;
  });
  return start as World;
}
