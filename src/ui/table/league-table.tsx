// The league table. It says in words and numbers what the map says in colour and size.
import { useMemo } from 'react';
import { regionColour } from '../../views/palette.ts';
import { type RankingRow, ranking } from '../../views/ranking.ts';
import { usePersons, useScreen, useTable } from '../screen.ts';
import { WhyButton } from '../why/why-button.tsx';

export function LeagueTable() {
  const { words } = useScreen();
  const { game } = useTable();
  const { chapters, fixed } = game;
  const rows = useMemo(() => ranking({ chapters, fixed }), [chapters, fixed]);
  return (
    <section className="league panel" data-part="league" aria-labelledby="league-title">
      <h2 id="league-title" tabIndex={-1}>
        {words.league}
      </h2>
      <RankingTable rows={rows} labelledBy="league-title" />
    </section>
  );
}

export function RankingTable({ rows, labelledBy }: { rows: RankingRow[]; labelledBy: string }) {
  const { words } = useScreen();
  return (
    <table className="ranking" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" className="num">
            <span aria-hidden="true">#</span>
            <span className="sr-only">{words.rank}</span>
          </th>
          <th scope="col">{words.region}</th>
          <th scope="col" className="num">
            {words.index}
          </th>
          <th scope="col" className="mid">
            <span aria-hidden="true">±</span>
            <span className="sr-only">{words.change}</span>
          </th>
          <th scope="col" className="num">
            {words.output} <small>{words.outputUnit}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: RankingRow }) {
  const { words, numbers, theme } = useScreen();
  const { own, selected, select, nameOf } = useTable();
  const persons = usePersons();
  const { id, rank, leadershipIndex, outputYi, climbed } = row;
  // The values of the selected row are stops of the Tab key; seventeen rows of them would be a maze.
  const why = { region: id, isTabStop: id === selected };
  const name = (what: string): string => words.why.subject(what, nameOf(id));
  const classes = [id === own ? 'own' : '', id === selected ? 'selected' : ''].join(' ').trim();
  return (
    // The button in the row is for the keyboard; the mouse may hit the row anywhere.
    <tr className={classes} onClick={() => select(id)}>
      <td className="num">
        <WhyButton {...why} what="rank" name={name(words.rank)}>
          {rank}
        </WhyButton>
      </td>
      <th scope="row">
        <button
          type="button"
          className="row-button"
          aria-pressed={id === selected}
          onClick={(event) => {
            event.stopPropagation();
            select(id);
          }}
        >
          <i className="swatch" style={{ background: regionColour(theme, id) }} />
          {nameOf(id)}
          {id === own && <span className="sr-only">{words.aside(words.you)}</span>}
          {id !== own && persons.includes(id) && <Seated />}
        </button>
      </th>
      <td className="num">
        <WhyButton {...why} what="leadershipIndex" name={name(words.index)}>
          {numbers.plain(leadershipIndex, 1)}
        </WhyButton>
      </td>
      <td className="mid">
        <Climb ranks={climbed} />
      </td>
      <td className="num">
        <WhyButton {...why} what="coreOutputYi" name={name(words.output)}>
          {numbers.moneyNumber(outputYi)}
        </WhyButton>
      </td>
    </tr>
  );
}

/** Marks the seat of another person at this screen. */
function Seated() {
  const { words } = useScreen();
  return (
    <span className="seated">
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <path
          d="M6 6a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 6 6Zm-4.6 5.4a4.6 4.2 0 0 1 9.2 0z"
          fill="currentColor"
        />
      </svg>
      <span className="sr-only">{words.aside(words.seats.alsoHere)}</span>
    </span>
  );
}

export function Climb({ ranks }: { ranks: number }) {
  const { words } = useScreen();
  if (ranks === 0) {
    return (
      <span className="climb none">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.unchanged}</span>
      </span>
    );
  }
  const isUp = ranks > 0;
  return (
    <span className={isUp ? 'climb up' : 'climb down'}>
      <span aria-hidden="true">
        {isUp ? '▲' : '▼'}
        {Math.abs(ranks)}
      </span>
      <span className="sr-only">{isUp ? words.climbed(ranks) : words.fell(Math.abs(ranks))}</span>
    </span>
  );
}
