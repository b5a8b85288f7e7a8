// A page in some browser, reduced to what these trials ask of one.
export interface RemotePage {
  readonly version: string;
  open(url: string): Promise<void>;
  /** The value of an expression, as plain data. */
  ask(expression: string): Promise<unknown>;
  /** Clicks the first thing that the XPath finds, as a hand would. */
  click(xpath: string): Promise<void>;
  close(): Promise<void>;
}

/** Asks until the answer is neither null nor undefined nor false. */
export async function until(
  page: RemotePage,
  expression: string,
  limitMs: number,
): Promise<unknown> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await page.ask(expression);
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`${expression} stays ${String(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
