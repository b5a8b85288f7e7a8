// Every command of every half-year, in the order given: who gave it, and all that it says.
import type { Language } from '../../engine/types.ts';
import { type Game, sitterAt } from '../../game/game.ts';
import type { Command } from '../../model/commands.ts';
import { FIELD_LABELS, LEVER_SPECS, LEVERS, PROGRAMME_SPECS } from '../../model/plan.ts';
import { type Cell, counted, countingOf } from '../../views/counting.ts';
import { headsOf, periodText, type Table, withUnit } from './table.ts';

export function commandTable(game: Game, language: Language): Table {
  const money = countingOf('亿元 a year', language);
  const share = countingOf('share 0–1', language).name;
  const details = (command: Command): Cell[] => {
    const { shares, surplus } = command.type === 'plan' ? command : {};
    const { targetYi, priority } = command.type === 'meeting' ? command : {};
    const programme = 'programme' in command ? command.programme : undefined;
    const field = 'field' in command ? command.field : undefined;
    return [
      ...LEVERS.map((lever) => shares?.[lever] ?? ''),
      surplus ?? '',
      programme === undefined ? '' : PROGRAMME_SPECS[programme].label[language],
      field === undefined ? '' : FIELD_LABELS[field][language],
      ...[counted(targetYi ?? Number.NaN, money), priority ?? ''],
    ];
  };
  const nameOf = new Map(game.scenario.regions.map(({ id, name }) => [id, name[language]]));
  const data = game.chapters.flatMap(({ turn, world, commands }) => {
    const period = periodText(world.period, language);
    return commands.map((command): Cell[] => [
      ...[period, turn, command.region, nameOf.get(command.region) ?? ''],
      ...[sitterAt(game, command.region, turn), command.type],
      ...details(command),
    ]);
  });
  const [target = '', priority = ''] = headsOf(language, 'target', 'priority');
  return {
    fields: [
      ...headsOf(language, 'halfYear', 'turn', 'regionId', 'region', 'player', 'command'),
      ...LEVERS.map((lever) => withUnit(LEVER_SPECS[lever].label[language], share, language)),
      ...headsOf(language, 'surplus', 'programme', 'field'),
      ...[withUnit(target, money.name, language), priority],
    ],
    data,
  };
}
