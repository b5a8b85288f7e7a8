// The books. A stock changes only through a named flow, and a flow has one leg or two: a source
// creates, a sink destroys, a transfer takes from one account and gives to another. The ledger
// keeps each leg of each flow for each account, so every change can say what it was made of.

/** Somebody who holds stocks: a region, or one of the accounts outside the regions. */
export type Account<Stock extends string> = { stocks: Record<Stock, number> };

export type FlowSpec<Stock extends string> = {
  /** The stock that the flow leaves; none for a source. */
  readonly from?: Stock;
  /** The stock that the flow enters; none for a sink. */
  readonly to?: Stock;
};

/** One flow of one half-year: amounts per account, in account order. */
export type FlowRecord = { out?: number[]; in?: number[] };

/** What moved between which accounts, where a flow has two ends worth telling apart. */
export type Moves = { [flow: string]: number[][] };

export type Ledger = { flows: { [flow: string]: FlowRecord }; moves: Moves };

/** Rounding may leave a stock a hair below nothing; more than that is a fault in a phase. */
const ROUNDING = 1e-9;

/** The pen with which phases write: it changes stocks and, when asked to, keeps the ledger. */
export type Pen<Flow extends string> = {
  /** Creates `amount` in account `to`. */
  source(flow: Flow, to: number, amount: number): void;
  /** Destroys `amount` in account `from`. */
  sink(flow: Flow, from: number, amount: number): void;
  /** Moves `amount` from one account to another (or between two stocks of one account). */
  transfer(flow: Flow, from: number, to: number, amount: number): void;
  /** The ledger so far; null when none is kept. */
  readonly ledger: Ledger | null;
};

/** Opens the books over `accounts`; `traced` flows also keep who gave to whom. */
export function openBooks<Stock extends string, Flow extends string>(
  accounts: readonly Account<Stock>[],
  specs: Readonly<Record<Flow, FlowSpec<Stock>>>,
  traced: readonly Flow[],
  keepLedger: boolean,
): Pen<Flow> {
  const size = accounts.length;
  const ledger: Ledger | null = keepLedger ? { flows: {}, moves: {} } : null;
  if (ledger !== null) {
    for (const flow of traced) {
      ledger.moves[flow] = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    }
  }

  function note(flow: Flow, leg: 'in' | 'out', account: number, amount: number): void {
    if (ledger === null) return;
    let record = ledger.flows[flow];
    if (record === undefined) {
      record = {};
      ledger.flows[flow] = record;
    }
    let amounts = record[leg];
    if (amounts === undefined) {
      amounts = new Array<number>(size).fill(0);
      record[leg] = amounts;
    }
    amounts[account] = (amounts[account] as number) + amount;
  }

  function put(flow: Flow, account: number, amount: number): void {
    const stock = specs[flow].to as Stock;
    (accounts[account] as Account<Stock>).stocks[stock] += amount;
    note(flow, 'in', account, amount);
  }

  function take(flow: Flow, account: number, amount: number): void {
    const stock = specs[flow].from as Stock;
    const { stocks } = accounts[account] as Account<Stock>;
    const left = stocks[stock] - amount;
    if (left < -ROUNDING * (1 + amount)) {
      throw new Error(`flow ${flow} takes ${amount} of ${stock}, which holds ${stocks[stock]}`);
    }
    stocks[stock] = left < 0 ? 0 : left;
    note(flow, 'out', account, amount);
  }

  function check(flow: Flow, amount: number): void {
    if (!(amount >= 0 && amount < Infinity)) throw new Error(`flow ${flow} of ${amount}`);
  }

  return {
    ledger,
    source(flow, to, amount) {
      check(flow, amount);
      put(flow, to, amount);
    },
    sink(flow, from, amount) {
      check(flow, amount);
      take(flow, from, amount);
    },
    transfer(flow, from, to, amount) {
      check(flow, amount);
      take(flow, from, amount);
      put(flow, to, amount);
      const moves = ledger?.moves[flow]?.[from];
      if (moves !== undefined) moves[to] = (moves[to] as number) + amount;
    },
  };
}
