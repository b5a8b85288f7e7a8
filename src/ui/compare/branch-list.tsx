// The games that are compared, each with its letter and its line, and the ways to add another.
import { useEffect, useId, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { periodAfter } from '../../engine/types.ts';
import { MOST_BRANCHES, splitOf } from '../../lab/compare.ts';
import { presentOf } from '../../views/moment.ts';
import { BRANCH_COLOURS } from '../../views/palette.ts';
import { standingOf } from '../../views/ranking.ts';
import { LinkField } from '../opening/link-field.tsx';
import { saveFacts, saveName } from '../save-name.ts';
import { namesOf, useScreen } from '../screen.ts';
import { saveTree } from '../start/save-tree.ts';
import { COMPARISON_WORDS } from '../words/comparison.ts';
import { type Branch, type Branches, LETTERS } from './branches.ts';
import { useDroppedFile } from './dropped-file.ts';

/** How each line is broken up, so that colour is not what tells them apart. */
export const DASHES = [undefined, '8 4', '2.5 3.5', '12 4 2.5 4'] as const;

export function BranchList({ branches: { list, remove } }: { branches: Branches }) {
  const { language } = useScreen();
  const told = COMPARISON_WORDS[language];
  const self = useRef<HTMLUListElement>(null);
  return (
    <ul className="branch-list" aria-label={told.games} tabIndex={-1} ref={self}>
      {list.map((branch, at) => (
        <li key={branch.key}>
          <LineSwatch at={at} />
          <b>{LETTERS[at]}</b>
          <span className="branch-name">{branch.name}</span>
          <Facts branch={branch} one={at === 0 ? null : (list[0] ?? null)} />
          {list.length > 1 && (
            <button
              type="button"
              className="button small quiet"
              aria-label={told.removeNamed(LETTERS[at] ?? '')}
              onClick={() => {
                // The button goes with its game.
                self.current?.focus();
                remove(branch.key);
              }}
            >
              {told.remove}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

type FactsProps = { branch: Branch; one: Branch | null };

/** How far it was played, where its persons stand, who took over, and where it parts from the first. */
function Facts({ branch: { game }, one }: FactsProps) {
  const { language, words } = useScreen();
  const told = COMPARISON_WORDS[language];
  const { world, turn } = presentOf(game);
  const { year, half } = world.period;
  const nameOf = namesOf(game, language);
  const persons = Object.keys(game.seats).filter((id) => game.seats[id] === 'person');
  const facts = [
    turn === 0 ? told.atStart : told.facts(words.period(year, half), turn, game.turns),
    ...persons.map((id) =>
      told.ranks(nameOf(id), standingOf(world, game.fixed.parameters, id).rank),
    ),
  ];
  for (const [region, taken] of Object.entries(game.taken)) {
    const from = periodAfter(game.scenario.start, taken.turn + 1);
    facts.push(told.taken(nameOf(region), words.period(from.year, from.half)));
  }
  const split = one && splitOf(one.game, game);
  const parted = split && game.chapters[split.turn]?.world.period;
  if (parted) facts.push(told.splitIn(LETTERS[0], words.period(parted.year, parted.half)));
  return <span className="hint">{facts.join(' · ')}</span>;
}

function LineSwatch({ at }: { at: number }) {
  const { theme } = useScreen();
  return (
    <svg className="line-swatch" width="30" height="10" aria-hidden="true">
      <path d="M0 5H30" stroke={BRANCH_COLOURS[theme][at]} strokeDasharray={DASHES[at]} />
    </svg>
  );
}

export function AddGame({ branches }: { branches: Branches }) {
  const { live, language, words } = useScreen();
  const told = COMPARISON_WORDS[language];
  const { list, others, said, isLoading, add, open } = branches;
  const isFull = list.length >= MOST_BRANCHES;
  const [hasLink, setLink] = useState(false);
  const linkId = useId();
  const linkButton = useRef<HTMLButtonElement>(null);
  const self = useRef<HTMLDivElement>(null);
  useDroppedFile(open);
  useEffect(() => {
    // What the last game was added with is gone, and the focus is not to go with it.
    if (isFull && document.activeElement === document.body) self.current?.focus();
  }, [isFull]);
  return (
    <div className="add-game" ref={self} tabIndex={-1}>
      {!isFull && others.length > 0 && (
        <label className="field">
          <span>{told.add}</span>
          <select
            value=""
            disabled={isLoading}
            onChange={(event) => {
              const head = others.find(({ id }) => id === event.target.value);
              if (head !== undefined) void add(head);
            }}
          >
            <option value="">{told.addOne}</option>
            {others.map((head) => (
              <option key={head.id} value={head.id}>
                {[saveName(head, language, words), ...saveFacts(head, language, words)].join(' · ')}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isFull && list.length > 0 && (
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file !== undefined) void open(file);
          }}
        >
          <Button className="button small" aria-label={told.openNamed}>
            {told.open}
          </Button>
        </FileTrigger>
      )}
      {!isFull && list.length > 0 && (
        <button
          type="button"
          className="button small"
          ref={linkButton}
          aria-expanded={hasLink}
          aria-controls={linkId}
          onClick={() => setLink(!hasLink)}
        >
          {words.opening.link}
        </button>
      )}
      {list.length > 1 && (
        <button
          type="button"
          className="button small"
          onClick={() =>
            void saveTree(
              live,
              list.map(({ game, name }) => ({ from: game, name })),
              words,
            )
          }
        >
          {words.branch.saveAll}
        </button>
      )}
      {isFull && <p className="hint">{told.full(MOST_BRANCHES)}</p>}
      <div id={linkId} className="open-link" hidden={!hasLink || isFull}>
        {hasLink && !isFull && (
          <LinkField
            onLink={(text) => {
              linkButton.current?.focus();
              setLink(false);
              void open(text);
            }}
          />
        )}
      </div>
      <p className="hint" role="status">
        {isLoading ? told.loading : said}
      </p>
    </div>
  );
}
