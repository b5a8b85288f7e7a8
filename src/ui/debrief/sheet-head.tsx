// What stands at the head of the printed sheet: which game this is, and lines for name and date.
import { present } from '../../live/index.ts';
import { useScreen, useTable } from '../screen.ts';
import { useSpeech } from './speech.ts';

/** Digits of the state hash that tell two games apart at a glance. */
const HASH_DIGITS = 16;

export function SheetHead() {
  const { language, words } = useScreen();
  const { game, own, nameOf } = useTable();
  const { told, period } = useSpeech();
  const { turn, hash } = present(game);
  const facts: [name: string, value: string][] = [
    [told.sheet.scenario, game.scenario.title[language]],
    [told.sheet.region, nameOf(own)],
    [told.sheet.length, words.lengthOf(turn, period(1), period(turn))],
    [told.sheet.seed, String(game.seed)],
    [told.sheet.hash, hash.slice(0, HASH_DIGITS)],
  ];
  return (
    <dl className="sheet-head">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className="blank">
        <dt>{told.sheet.name}</dt>
        <dd />
      </div>
      <div className="blank">
        <dt>{told.sheet.date}</dt>
        <dd />
      </div>
    </dl>
  );
}
