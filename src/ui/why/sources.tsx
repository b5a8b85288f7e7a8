// A source as text, with the public figures and claims that it names.
import figuresFile from '../../../scenarios/sources/figures.json';
import { useScreen } from '../screen.ts';
import { valueIn } from '../table/published.tsx';
import type { Words } from '../words/index.ts';
import { plainEnglish } from '../words/units.ts';

type Paper = {
  source: string;
  region?: string;
  quantity?: string;
  value?: string;
  unit?: string;
  date?: string;
  mechanism?: string;
};

const PAPERS: Readonly<Record<string, Paper>> = figuresFile.figures;

/** Ids of figures in a text, each once; `A21–A23` names three. */
export function figuresIn(source: string): string[] {
  const found = new Set<string>();
  for (const [, letter = '', first = '', last = first] of source.matchAll(
    /\b([A-Z])(\d\d)(?:–\1(\d\d))?\b/g,
  )) {
    for (let number = Number(first); number <= Number(last); number++) {
      const id = `${letter}${String(number).padStart(2, '0')}`;
      if (Object.hasOwn(PAPERS, id)) found.add(id);
    }
  }
  return [...found];
}

/** The few words that stand for the lack of a paper, in the language of the page. */
export function sourceIn(source: string, words: Words): string {
  return Object.entries(words.why.sourceWords).reduce(
    (text, [english, own]) => text.replaceAll(english, own),
    source,
  );
}

export function Source({ source }: { source: string }) {
  const { language, words, numbers } = useScreen();
  const english = language === 'en' ? undefined : 'en';
  return (
    <>
      <span className="source">{sourceIn(source, words)}</span>
      <Figures ids={figuresIn(source)} lang={english} />
    </>
  );

  function Figures({ ids, lang }: { ids: string[]; lang: 'en' | undefined }) {
    if (ids.length === 0) return null;
    return (
      <ul className="figures" lang={lang}>
        {ids.map((id) => (
          <li key={id}>
            <b>{id}</b> {told(PAPERS[id])}
          </li>
        ))}
      </ul>
    );
  }

  function told(paper: Paper | undefined): string {
    if (paper === undefined) return '';
    const { region, quantity, value, unit, date, mechanism, source: from } = paper;
    const said =
      mechanism ??
      `${region}, ${quantity}: ${[value, unit].filter(Boolean).join(' ')}${date ? ` (${date})` : ''}`;
    const told = language === 'zh' ? said : plainEnglish(valueIn(language, said, numbers));
    return `${told}. ${from}`;
  }
}
