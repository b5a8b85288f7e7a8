// Pages in Markdown: tables, and parts that are written into a page between marks. A page keeps its
// prose; what stands between marks is made anew each time.

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|${head.map(() => '---').join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Four significant digits; what is nothing but rounding in binary is nothing. */
export function short(value: number): string {
  return minus(String(Number(Number(value.toFixed(6)).toPrecision(4))));
}

/** With the sign that is printed. */
export function minus(text: string): string {
  return text.replace('-', '−');
}

export function percent(share: number, digits = 0): string {
  const text = (100 * share).toFixed(digits);
  return `${/^-0(\.0+)?$/.test(text) ? text.slice(1) : minus(text)} %`;
}

/** With commas from ten thousand on. */
function grouped(value: number): string {
  const text = short(value);
  return Math.abs(value) < 10_000 ? text : text.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with its sign. */
export function signed(text: string): string {
  return text.startsWith('−') || /^0(\.0+)?( %)?$/.test(text) ? text : `+${text}`;
}

const PART = /<!-- generated: ([a-z-]+) -->\n[\s\S]*?<!-- end -->/g;
const FIGURE = /<!--=([A-Za-z]+)(%?)-->[^<]*<!--\/-->/g;

export type Parts = Readonly<Record<string, string>>;

/**
 * The page with its parts and figures renewed. A part stands between `<!-- generated: name -->` and
 * `<!-- end -->`; a figure is `<!--=name-->3<!--/-->`, in percent where `%` follows its name.
 * Throws on a mark that nothing is known of, and on a part that has no mark.
 */
export function spliced(
  page: string,
  parts: Parts,
  figures: Readonly<Record<string, number>>,
): string {
  const used = new Set<string>();
  const withParts = page.replaceAll(PART, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part is called ${name}`);
    used.add(name);
    return `<!-- generated: ${name} -->\n${part}\n<!-- end -->`;
  });
  const left = Object.keys(parts).filter((name) => !used.has(name));
  if (left.length > 0) throw new Error(`the page has no mark for ${left.join(', ')}`);
  return withParts.replaceAll(FIGURE, (_, name: string, sign: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`no figure is called ${name}`);
    const text = sign === '%' ? `${short(100 * figure)} %` : grouped(figure);
    return `<!--=${name}${sign}-->${text}<!--/-->`;
  });
}
