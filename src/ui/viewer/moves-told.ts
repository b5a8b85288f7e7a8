// A command of a past half-year in words; one that sets many shares is one move.
import { type Command, FIELD_LABELS } from '../../views/vocabulary.ts';
import { changeTold } from '../keys/change-told.ts';
import type { Screen } from '../screen.ts';

export function movesTold(command: Command, screen: Screen): string[] {
  const { words, language } = screen;
  switch (command.type) {
    case 'plan': {
      const told: string[] = [];
      if (Object.keys(command.shares ?? {}).length > 0) told.push(changeTold(command, screen));
      if (command.surplus !== undefined) {
        told.push(words.viewer.surplus(words.surplus[command.surplus]));
      }
      return told;
    }
    case 'startProgramme': {
      const { field } = command;
      const told = changeTold(command, screen);
      return [field === undefined ? told : `${told}${words.aside(FIELD_LABELS[field][language])}`];
    }
    default:
      return [changeTold(command, screen)];
  }
}
