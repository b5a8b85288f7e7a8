import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../scenarios/plugin.ts';
import { shipped } from '../../scenarios/shipped.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { scenarioDigest } from '../../src/scenario/start.ts';
import { shippedScenario } from '../helpers/games.ts';

// Vite runs these tests, and so its plugin has already put the data in the place of the checker.
describe('the scenarios that the page carries', () => {
  it('are the checked ones, to the last digit', () => {
    const checked = SHIPPED.map(shippedScenario);
    expect(shipped).toEqual(checked);
    expect(shipped.map(scenarioDigest)).toEqual(checked.map(scenarioDigest));
  });

  it('say once what they share', () => {
    const shared = shipped.filter(({ outside }) => outside === shipped[0]?.outside);
    expect(shared.length).toBeGreaterThan(1);
    const twice = { a: 'x'.repeat(80) };
    expect(sourceOf('data', [twice, { ...twice }]).split('xxx').length).toBeLessThan(40);
  });
});
