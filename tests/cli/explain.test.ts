import { afterAll, describe, expect, it } from 'vitest';
import { type GameRecord, recordOf } from '../../src/game/replay.ts';
import { PARAMETERS } from '../../src/model/params.ts';
import { explain } from '../../src/record/explain.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { playedGame } from '../helpers/games.ts';
import { jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(() => folder.remove());

const game = playedGame(5, { turns: 3 });
const record = recordOf(game, false);
const file = folder.write('game.json', layOut(record));
const changed: GameRecord = JSON.parse(JSON.stringify(record));
changed.seed += 1;
const forged = folder.write('forged.json', layOut(changed));

const asked = (
  { of = file, turn = '2', region = 'hangzhou', stock = 'aiTalent' },
  ...more: string[]
): string[] => [
  ...['explain', '--record', of, '--turn', turn, '--region', region, '--stock', stock],
  ...more,
];

describe('explain', () => {
  it('tells a stock’s flows with equations, numbers and sources', async () => {
    const { code, out, err } = await jingzhu(asked({}));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Hangzhou (hangzhou), half-year 2, 2025 H2\nAI talent: ');
    expect(out).toMatch(/^\+[\d.,]+ {2}Graduated \(graduated\)$/m);
    expect(out).toContain('  = h × trainingCapacity × (1 + salienceSupply × heat)\n  = 0.5 × ');
    expect(out).toMatch(/^ {2}to: [A-Z].* −[\d.]+, /m);
    const { value, low, high, grade, source } = PARAMETERS.salienceSupply;
    const paper = `salienceSupply = ${value} (${low} … ${high}): effect of salience on supply`;
    expect(out).toContain(`  ${paper} · grade ${grade}, ${source}\n`);
    expect(out).not.toContain('NaN');
  });

  it('tells it in Chinese, and as far down as one asks', async () => {
    const [flat, deep] = await Promise.all([
      jingzhu(asked({}, '--lang', 'zh', '--depth', '0')),
      jingzhu(asked({}, '--lang', 'zh', '--depth', '9')),
    ]);
    expect(flat?.out).toContain('杭州 (hangzhou), 第2个半年, 2025年下半年\n人工智能人才: ');
    expect(flat?.out).toContain('证据等级 C');
    expect(flat?.out).not.toContain('marketGain');
    expect(deep?.out).toContain('marketGain = ');
  });

  it('tells the index and the rank', async () => {
    const [index, rank] = await Promise.all([
      jingzhu(asked({ stock: 'leadershipIndex' })),
      jingzhu(asked({ stock: 'rank', region: 'tianjin' })),
    ]);
    expect(index?.out).toMatch(/^[+−][\d.]+ {2}Ecosystem: [\d.]+ → [\d.]+, weight 0\.\d+$/m);
    expect(index?.out).toContain('Largest of all regions: AI talent');
    expect(rank?.out).toMatch(/^Rank: \d+ → \d+ \(/m);
    expect(rank?.out).toMatch(/next ahead: .*, gap [\d.]+/);
  });

  it('tells the country’s stocks, and everything as JSON', async () => {
    const [country, json] = await Promise.all([
      jingzhu(asked({ region: 'rest', stock: 'salience' })),
      jingzhu(asked({ stock: 'startups' }, '--format', 'json')),
    ]);
    expect(country?.out).toContain('Rest of the country (rest), half-year 2');
    expect(JSON.parse(json?.out ?? '')).toEqual(explain(game, 2, 'hangzhou', 'startups'));
  });

  it.concurrent.each([
    [
      'an unknown stock',
      asked({ stock: 'talent' }),
      'no stock "talent" of hangzhou; there is adoptionShare, aiT',
    ],
    ['a stock of the country', asked({ stock: 'salience' }), 'no stock "salience" of hangzhou'],
    ['a stock of a region', asked({ region: 'rest' }), 'there is computePriceYi, '],
    ['an unknown region', asked({ region: 'mars' }), 'no region "mars" in spring-2025; there is b'],
    ['a half-year not played', asked({ turn: '4' }), 'has half-years 1 to 3, not 4'],
    ['a half-year that is none', asked({ turn: '0' }), 'a whole number from 1 to 40, not "0"'],
    ['no record', asked({ of: folder.path('none.json') }), 'there is no such file'],
    ['a forged record', asked({ of: forged }), 'the start differs'],
    ['an unknown language', asked({}, '--lang', 'fr'), "argument 'fr' is invalid"],
  ])('answers %s in words, with exit code 2', async (_, args, words) => {
    const { code, out, err } = await jingzhu(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
