// The targets of the years that have ended: what was asked, and what came.
import { useScreen, useTable } from '../screen.ts';
import { useSpeech } from './speech.ts';

export function Targets() {
  const { words, numbers } = useScreen();
  const { game, own } = useTable();
  const { told } = useSpeech();
  const rows = game.chapters.flatMap(({ world, notes }) =>
    notes.flatMap((note) =>
      (note.kind === 'targetMet' || note.kind === 'targetMissed') && note.region === own
        ? [{ year: world.period.year, met: note.kind === 'targetMet', ...note }]
        : [],
    ),
  );
  return (
    <section className="debrief-part targets" aria-labelledby="debrief-targets">
      <h3 id="debrief-targets">
        {told.targets}{' '}
        <small>{words.objectivesMet(rows.filter(({ met }) => met).length, rows.length)}</small>
      </h3>
      {rows.length === 0 ? (
        <p className="hint">{told.noTargets}</p>
      ) : (
        <table className="debrief-table" aria-labelledby="debrief-targets">
          <thead>
            <tr>
              <th scope="col">{told.targetColumns.year}</th>
              <th scope="col" className="num">
                {told.targetColumns.asked}
              </th>
              <th scope="col" className="num">
                {told.targetColumns.reached}
              </th>
              <th scope="col">{told.targetColumns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, met, targetYi, outputYi }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="num">{numbers.money(targetYi)}</td>
                <td className="num">{numbers.money(outputYi)}</td>
                <td>
                  <span aria-hidden="true">{met ? '✓' : '×'}</span> {met ? told.met : told.missed}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
