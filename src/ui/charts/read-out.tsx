// The numbers of one half-year beside the drawing; it serves as the legend, too.
import { useId } from 'react';
import { Told } from '../drawings/table-twin.tsx';
import type { ViewRow } from './view.tsx';

type Props = { title: string; rows: readonly ViewRow[]; turn: number; first: number };

export function ReadOut({ title, rows, turn, first }: Props) {
  const heading = useId();
  return (
    <section className="read-out" aria-labelledby={heading}>
      <h4 id={heading}>{title}</h4>
      <ul>
        {rows.map((row) => {
          const value = row.values[turn - first];
          const classes = [row.isOwn && 'own', row.isSum && 'sum'].filter(Boolean).join(' ');
          return (
            <li key={row.id} className={classes || undefined}>
              {row.swatch}
              <span className="read-name">{row.name}</span>
              <b>
                <Told row={row} turn={turn}>
                  {value === undefined ? '–' : row.text(value)}
                </Told>
              </b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
