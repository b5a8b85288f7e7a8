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

/** Adds a change to one stock and tells what it then holds. */
export type StockWriter<Stock extends string> = (
  stocks: Record<Stock, number>,
  change: number,
) => number;

/** A flow bound to the stocks that it changes. */
export type BoundFlow<Stock extends string> = {
  readonly id: string;
  readonly from: StockWriter<Stock> | null;
  readonly to: StockWriter<Stock> | null;
};

export function bindFlows<Stock extends string, Flow extends string>(
  specs: Readonly<Record<Flow, FlowSpec<Stock>>>,
  writers: Readonly<Record<Stock, StockWriter<Stock>>>,
): Readonly<Record<Flow, BoundFlow<Stock>>> {
  const bound = {} as Record<Flow, BoundFlow<Stock>>;
  for (const id of Object.keys(specs) as Flow[]) {
    const { from, to } = specs[id];
    bound[id] = { id, from: from ? writers[from] : null, to: to ? writers[to] : null };
  }
  return bound;
}

/** One flow of one half-year: amounts per account, in account order. */
export type FlowRecord = { out?: number[]; in?: number[] };

/** What moved between which accounts, where a flow has two ends worth telling apart. */
export type Moves = { [flow: string]: number[][] };

export type Ledger = { flows: { [flow: string]: FlowRecord }; moves: Moves };

/** Writes what leaves one account for each account; every place of the row. */
export type FillRow = (from: number, row: number[]) => void;

/** Rounding may leave a stock a hair below nothing; more than that is a fault in a phase. */
const ROUNDING = 1e-9;

/** The pen with which phases write: it changes stocks and, when asked to, keeps the ledger. */
export class Pen<Stock extends string> {
  /** Null when none is kept. */
  readonly ledger: Ledger | null;
  protected readonly accounts: readonly Account<Stock>[];

  /** `traced` flows also keep who gave to whom. */
  constructor(accounts: readonly Account<Stock>[], traced: readonly string[], keepLedger: boolean) {
    this.accounts = accounts;
    this.ledger = keepLedger ? { flows: {}, moves: {} } : null;
    if (this.ledger === null) return;
    const size = accounts.length;
    for (const flow of traced) {
      this.ledger.moves[flow] = accounts.map(() => new Array<number>(size).fill(0));
    }
  }

  /** Creates `amount` in account `to`. */
  source(flow: BoundFlow<Stock>, to: number, amount: number): void {
    if (!(amount >= 0 && amount < Infinity)) throw faultyAmount(flow, amount);
    this.put(flow, to, amount);
  }

  /** Destroys `amount` in account `from`. */
  sink(flow: BoundFlow<Stock>, from: number, amount: number): void {
    if (!(amount >= 0 && amount < Infinity)) throw faultyAmount(flow, amount);
    this.take(flow, from, amount);
  }

  /** Moves `amount` from one account to another (or between two stocks of one account). */
  transfer(flow: BoundFlow<Stock>, from: number, to: number, amount: number): void {
    if (!(amount >= 0 && amount < Infinity)) throw faultyAmount(flow, amount);
    this.take(flow, from, amount);
    this.put(flow, to, amount);
    const row = this.ledger?.moves[flow.id]?.[from];
    if (row !== undefined) row[to] = (row[to] as number) + amount;
  }

  /**
   * Moves amounts between all accounts at once. `fill` writes into a row what leaves account `from`
   * for each account, from stocks as they are before anything moves; what stays at home is not
   * counted. Rows are kept only where the ledger keeps them: of hundreds of accounts they are many.
   */
  exchange(flow: BoundFlow<Stock>, fill: FillRow): void {
    const size = this.accounts.length;
    const kept: number[][] | null = this.ledger?.moves[flow.id] === undefined ? null : [];
    let row = new Array<number>(size).fill(0);
    const leaving = new Array<number>(size).fill(0);
    const arriving = new Array<number>(size).fill(0);
    for (let from = 0; from < size; from++) {
      fill(from, row);
      let sum = 0;
      for (let to = 0; to < size; to++) {
        if (to === from) continue;
        const amount = row[to] as number;
        sum += amount;
        arriving[to] = (arriving[to] as number) + amount;
      }
      if (!(sum >= 0 && sum < Infinity)) throw faultyAmount(flow, sum);
      leaving[from] = sum;
      if (kept === null) continue;
      kept.push(row);
      row = new Array<number>(size).fill(0);
    }
    for (let from = 0; from < size; from++) this.take(flow, from, leaving[from] as number);
    for (let to = 0; to < size; to++) this.put(flow, to, arriving[to] as number);
    if (kept !== null && this.ledger !== null) this.ledger.moves[flow.id] = kept;
  }

  private put(flow: BoundFlow<Stock>, at: number, amount: number): void {
    const write = flow.to as StockWriter<Stock>;
    write((this.accounts[at] as Account<Stock>).stocks, amount);
    if (this.ledger !== null) this.note(this.ledger, flow.id, 'in', at, amount);
  }

  private take(flow: BoundFlow<Stock>, at: number, amount: number): void {
    const write = flow.from as StockWriter<Stock>;
    const { stocks } = this.accounts[at] as Account<Stock>;
    const left = write(stocks, -amount);
    if (left < 0) {
      if (left < -ROUNDING * (1 + amount)) {
        throw new Error(`flow ${flow.id} takes ${amount} where there was ${left + amount}`);
      }
      write(stocks, -left);
    }
    if (this.ledger !== null) this.note(this.ledger, flow.id, 'out', at, amount);
  }

  private note(ledger: Ledger, flow: string, leg: 'in' | 'out', at: number, amount: number): void {
    let record = ledger.flows[flow];
    if (record === undefined) {
      record = {};
      ledger.flows[flow] = record;
    }
    let amounts = record[leg];
    if (amounts === undefined) {
      amounts = new Array<number>(this.accounts.length).fill(0);
      record[leg] = amounts;
    }
    amounts[at] = (amounts[at] as number) + amount;
  }
}

/** What is about to be written: a flow between accounts (null: no such leg), or an exchange. */
export type Entry =
  | { flow: string; from: number | null; to: number | null; amount: number }
  | { flow: string; amounts: readonly (readonly number[])[] };

export type Witness = (entry: Entry) => void;

/** A pen that tells a witness of each flow before it is written. Plain pens pay nothing for it. */
export class WitnessedPen<Stock extends string> extends Pen<Stock> {
  private readonly witness: Witness;

  constructor(
    accounts: readonly Account<Stock>[],
    traced: readonly string[],
    keepLedger: boolean,
    witness: Witness,
  ) {
    super(accounts, traced, keepLedger);
    this.witness = witness;
  }

  override source(flow: BoundFlow<Stock>, to: number, amount: number): void {
    this.witness({ flow: flow.id, from: null, to, amount });
    super.source(flow, to, amount);
  }

  override sink(flow: BoundFlow<Stock>, from: number, amount: number): void {
    this.witness({ flow: flow.id, from, to: null, amount });
    super.sink(flow, from, amount);
  }

  override transfer(flow: BoundFlow<Stock>, from: number, to: number, amount: number): void {
    this.witness({ flow: flow.id, from, to, amount });
    super.transfer(flow, from, to, amount);
  }

  override exchange(flow: BoundFlow<Stock>, fill: FillRow): void {
    const amounts = this.accounts.map((_, from) => {
      const row = new Array<number>(this.accounts.length).fill(0);
      fill(from, row);
      return row;
    });
    this.witness({ flow: flow.id, amounts });
    super.exchange(flow, (from, row) => {
      (amounts[from] as number[]).forEach((amount, to) => {
        row[to] = amount;
      });
    });
  }
}

function faultyAmount(flow: BoundFlow<string>, amount: number): Error {
  return new Error(`flow ${flow.id} of ${amount}`);
}
