// A page of large letters is a narrow page: the widths at which the layout changes grow with the
// size of the text. Style sheets know only the browser's own size of text, so this is done to them.

/** The conditions as they were written. */
const written = new WeakMap<CSSMediaRule, string>();
let scale = 1;
let observer: MutationObserver | null = null;

export function scaleBreakpoints(next: number): void {
  if (next === scale) return;
  scale = next;
  apply();
  // Parts that are fetched later bring style sheets of their own.
  observer ??= new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof HTMLLinkElement) node.addEventListener('load', apply);
      }
    }
  });
  observer.observe(document.head, { childList: true });
}

function apply(): void {
  for (const sheet of document.styleSheets) scaleRules(sheet.cssRules);
}

function scaleRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const text = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, text);
    rule.media.mediaText = text.replace(
      /(width:\s*)([\d.]+)px/g,
      (_, feature: string, px: string) => `${feature}${Number(px) * scale}px`,
    );
  }
}
