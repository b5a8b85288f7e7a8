// Published figures with their definitions, set apart from what the model works out.
import type { Language, Text } from '../../engine/types.ts';
import { useScreen, useTable } from '../screen.ts';
import type { Numbers, Words } from '../words/index.ts';

/** A published value in the language's money; all else about it stays as published. */
export function valueIn(language: Language, value: string, numbers: Numbers): string {
  if (language === 'zh') return value;
  return value.replace(/([\d,]+(?:\.\d+)?) 亿元/g, (_, yi: string) =>
    numbers.money(Number(yi.replaceAll(',', ''))),
  );
}

type Figure = { value: string; figure: string; note?: Text | undefined };

/** So a scenario writes that nothing was published. */
const NOTHING = '–';

/** How a published value is defined and where it is from; or that there is none. */
export function citation(
  { value, figure, note }: Figure,
  language: Language,
  words: Words,
): string {
  if (value === NOTHING) return words.unpublished;
  const definition =
    note === undefined ? '' : `${words.definition}${words.colon}${note[language]} · `;
  return definition + words.figure(figure);
}

export function Published() {
  const { language, words, numbers } = useScreen();
  const { game, selected } = useTable();
  const figures = game.scenario.regions.find(({ id }) => id === selected)?.published ?? [];
  return (
    <div className="published">
      {figures.length > 0 && (
        <>
          <h3>{words.published}</h3>
          <p className="hint">{words.publishedHint}</p>
          <ul>
            {figures.map(({ quantity, value, figure, note }) => (
              <li key={`${figure}-${quantity.en}`}>
                <div className="title-row">
                  <span>{quantity[language]}</span>
                  <b>{valueIn(language, value, numbers)}</b>
                </div>
                <p className="hint">{citation({ value, figure, note }, language, words)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="hint model-note">
        {words.teaching} · {words.schematic}
      </p>
    </div>
  );
}
