import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { visit } from './visit.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type Value = { readonly value?: unknown };
type AxNode = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly backendDOMNodeId?: number;
};

/** The page as a screen reader has it: roles, names and values, to read and to press. */
class Tree {
  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Tree> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Tree(page, session);
  }

  async all(): Promise<AxNode[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return (nodes as AxNode[]).filter(({ ignored }) => !ignored);
  }

  /** The first thing of this role and name; waits until there is one. */
  async find(role: string, name: RegExp): Promise<AxNode> {
    let found: AxNode | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.all()).find(
            (node) => node.role?.value === role && name.test(String(node.name?.value ?? '')),
          );
          return found === undefined ? `no ${role} called ${name}` : '';
        },
        { timeout: 15_000 },
      )
      .toBe('');
    return found as AxNode;
  }

  /** What the reader's own command for pressing does. */
  async press(role: string, name: RegExp): Promise<void> {
    const { backendDOMNodeId } = await this.find(role, name);
    const objectId = await this.objectOf(backendDOMNodeId);
    await this.session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function () { this.click(); }',
    });
  }

  /** Moves a slider by a step of its own, and hears it before and after. */
  async raise(role: string, name: RegExp): Promise<{ before: string; after: string }> {
    const found = await this.find(role, name);
    const before = await this.spoken(found);
    await this.session.send('DOM.focus', { backendNodeId: found.backendDOMNodeId as number });
    await this.page.keyboard.press('ArrowUp');
    return { before, after: await this.spoken(await this.find(role, name)) };
  }

  /** The value as it is read out: the protocol tells the bare number of a range instead. */
  private async spoken({ backendDOMNodeId }: AxNode): Promise<string> {
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: await this.objectOf(backendDOMNodeId),
      functionDeclaration: "function () { return this.getAttribute('aria-valuetext'); }",
    });
    return String(result.value);
  }

  private async objectOf(backendNodeId: number | undefined): Promise<string> {
    const params = { backendNodeId: backendNodeId as number };
    const { object } = await this.session.send('DOM.resolveNode', params);
    return object.objectId as string;
  }
}

describe('by the tree of a screen reader alone', () => {
  it('a whole game is set up, read, played and judged', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=en`);
    const tree = await Tree.of(page);
    await tree.find('heading', /^Jingzhu/);
    await tree.press('button', /^Play now/);
    await tree.find('heading', /^Desk/);

    const target = await tree.raise('slider', /^Target for the end of 2025/);
    expect(target).toEqual({ before: '¥159.5bn', after: '¥159.6bn' });
    const lever = await tree.raise('slider', /^Training/);
    expect(lever).toEqual({ before: '13%', after: '14%' });
    await tree.press('button', /^Start a programme/);
    await tree.press('button', /^Start (?!a programme)/);
    await page.keyboard.press('Escape');
    await tree.find('button', /^Undo/);

    for (let turn = 1; turn <= 12; turn++) {
      await tree.press('button', /^End half-year/);
      await page.waitForFunction((now) => document.body.dataset.turn === now, String(turn));
      // What happened is said aloud, with the rank.
      await tree.find('StaticText', /20\d\d.*Hangzhou is (at rank )?\d+/);
      if (turn < 12) await tree.find('button', /^Why\? Rank \d+ \/ 17/);
    }
    await tree.find('heading', /^Hangzhou ends at rank \d+/);
    await tree.find('table', /^Final ranking/);
    await tree.find('heading', /^Luck and decisions/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('every button, field and picture has a name, in both languages', async () => {
    for (const lang of ['zh', 'en']) {
      const address = `?scenario=spring-2025&seed=42&region=hangzhou&lang=${lang}`;
      const { page, close } = await visit(browser, site.url + address);
      const tree = await Tree.of(page);
      await page.locator('.map-tools').waitFor();
      const named = new Set([
        'button',
        'slider',
        'spinbutton',
        'combobox',
        'img',
        'table',
        'radio',
      ]);
      const nodes = (await tree.all()).filter(({ role }) => named.has(String(role?.value)));
      expect(nodes.length).toBeGreaterThan(60);
      const nameless = nodes.filter(({ name }) => String(name?.value ?? '').trim() === '');
      expect(nameless.map(({ role, nodeId }) => `${role?.value} ${nodeId}`)).toEqual([]);
      await close();
    }
  });
});
