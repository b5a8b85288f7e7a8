// A pending command in a few words, for whoever takes it back.
import { type Command, LEVER_SPECS, type Lever, PROGRAMME_SPECS } from '../../views/vocabulary.ts';
import type { Screen } from '../screen.ts';

export function changeTold(command: Command, { language, words, numbers }: Screen): string {
  const { changes } = words.keys;
  switch (command.type) {
    case 'plan': {
      const shares = Object.entries(command.shares ?? {}) as [Lever, number][];
      if (shares.length === 0) return changes.surplus;
      return shares
        .map(([lever, share]) =>
          changes.share(LEVER_SPECS[lever].label[language], numbers.percent(share)),
        )
        .join(' · ');
    }
    case 'startProgramme':
      return changes.start(PROGRAMME_SPECS[command.programme].label[language]);
    case 'continueProgramme':
      return changes.renew(PROGRAMME_SPECS[command.programme].label[language]);
    case 'endProgramme':
      return changes.end(PROGRAMME_SPECS[command.programme].label[language]);
    case 'meeting': {
      const told = [
        command.targetYi === undefined ? null : changes.target(numbers.money(command.targetYi)),
        command.priority === undefined ? null : changes.priority(words.pillars[command.priority]),
      ];
      return told.filter((part) => part !== null).join(' · ');
    }
  }
}
