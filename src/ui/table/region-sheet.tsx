// The sheet of the selected region: every stock, its course, its change and what made the change.
import { Fragment, useEffect, useId, useMemo, useRef, useState } from 'react';
import { regionColour } from '../../views/palette.ts';
import { type SheetRow, sheetRow } from '../../views/sheet.ts';
import { OTHER_VARIABLES, SHEET_VARIABLES } from '../../views/variables.ts';
import { Sparkline } from '../drawings/sparkline.tsx';
import { useScreen, useTable } from '../screen.ts';
import { askOf } from '../why/ask.ts';
import { WhyButton } from '../why/why-button.tsx';
import { Published } from './published.tsx';

type Props = {
  /** The variable whose flows lie open; null for none. */
  opened: string | null;
  onOpen(variable: string | null): void;
};

export function RegionSheet({ opened, onOpen }: Props) {
  const { words, theme } = useScreen();
  const { game, selected, nameOf } = useTable();
  const { chapters, fixed } = game;
  const isOther = OTHER_VARIABLES.some(({ id }) => id === opened);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || isOther;
  const rows = useMemo(() => {
    const variables = shown ? [...SHEET_VARIABLES, ...OTHER_VARIABLES] : SHEET_VARIABLES;
    return variables.map((variable) => sheetRow({ chapters, fixed }, selected, variable));
  }, [chapters, fixed, selected, shown]);
  return (
    <section className="sheet panel" data-part="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title" tabIndex={-1}>
        <i className="swatch" style={{ background: regionColour(theme, selected) }} />
        {nameOf(selected)} <small>{words.sheet}</small>
      </h2>
      <table className="stocks" aria-labelledby="sheet-title">
        <thead>
          <tr>
            <th scope="col">{words.sheetColumns.variable}</th>
            <th scope="col">
              <span className="sr-only">{words.sheetColumns.course}</span>
            </th>
            <th scope="col" className="num">
              {words.sheetColumns.value}
            </th>
            <th scope="col" className="num">
              {words.sheetColumns.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.variable.id}>
              <StockRow
                row={row}
                isOpen={opened === row.variable.id}
                onToggle={() => onOpen(opened === row.variable.id ? null : row.variable.id)}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="button small quiet"
        aria-expanded={shown}
        onClick={() => {
          if (isOther) onOpen(null);
          setWhole(!shown);
        }}
      >
        {shown ? words.fewerStocks : words.allStocks}
      </button>
      <Published />
    </section>
  );
}

type RowProps = { row: SheetRow; isOpen: boolean; onToggle(): void };

function StockRow({ row, isOpen, onToggle }: RowProps) {
  const { language, numbers } = useScreen();
  const { selected } = useTable();
  const { variable, value, change, series } = row;
  const { number, unit } = numbers.quantity(value, variable.unit);
  const why = { region: selected, what: askOf(variable), name: variable.label[language] };
  const flows = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <>
      <tr className={`stock ${variable.pillar}`}>
        <th scope="row">
          <button
            ref={button}
            type="button"
            className="row-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? flows : undefined}
            onClick={onToggle}
          >
            <span className="caret" aria-hidden="true" />
            {variable.label[language]}
          </button>
        </th>
        <td>
          <Sparkline series={series} />
        </td>
        <td className="num">
          <WhyButton {...why}>
            <b>{number}</b> <small>{unit}</small>
          </WhyButton>
        </td>
        <td className="num change">
          {change === null ? (
            '–'
          ) : (
            <WhyButton {...why} isTabStop={false}>
              {numbers.quantity(change, variable.unit, true).number}
            </WhyButton>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className={`flows ${variable.pillar}`} id={flows}>
          <td colSpan={4}>
            <Flows row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

function Flows({ row }: { row: SheetRow }) {
  const { language, words, numbers } = useScreen();
  const { selected } = useTable();
  const { variable, change, flows } = row;
  const why = { region: selected, what: askOf(variable) };
  if (change === null) return <p className="hint">{words.noFlowsYet}</p>;
  if (flows.length === 0) return <p className="hint">{words.noFlows}</p>;
  return (
    <dl aria-label={words.flowsOf(variable.label[language])}>
      {flows.map(({ flow, leg, label, amount, isBetweenPlaces }) => {
        const name = label[language];
        const told = !isBetweenPlaces
          ? name
          : leg === 'in'
            ? words.flowIn(name)
            : words.flowOut(name);
        return (
          <div key={`${flow}-${leg}`}>
            <dt>{told}</dt>
            <dd>
              <WhyButton {...why} name={told} open={`${flow}-${leg}`}>
                {numbers.text(amount, variable.unit, true)}
              </WhyButton>
            </dd>
          </div>
        );
      })}
      <div className="sum">
        <dt>{words.flowSum}</dt>
        <dd>
          <WhyButton {...why} name={variable.label[language]}>
            {numbers.text(change, variable.unit, true)}
          </WhyButton>
        </dd>
      </div>
    </dl>
  );
}
