// Why a stock moved: its flows as bars, each of which opens on its equation.
import { useState } from 'react';
import type { FlowExplained, StockExplained } from '../../record/explain.ts';
import { useScreen } from '../screen.ts';
import { type Bar, Bars } from './bars.tsx';
import { EquationBoth } from './equation.tsx';
import { Inputs } from './inputs.tsx';
import { figure, type Scale } from './measure.ts';
import { Parameters } from './parameters.tsx';

type Props = { told: StockExplained; scale: Scale; open: string | undefined };

export function StockAnswer({ told, scale, open }: Props) {
  const { language, words } = useScreen();
  const { why } = words;
  const { flows, before, after, change } = told;
  const [opened, toggle] = useOpened(open);
  if (flows.length === 0) return <p className="hint">{why.noFlows}</p>;
  const bars = flows.map((flow): Bar => {
    const name = flow.label[language];
    const way = flow.leg === 'in' ? words.flowIn(name) : words.flowOut(name);
    return {
      id: `${flow.flow}-${flow.leg}`,
      // A flow with both its ends here needs to say which one is meant.
      label: flows.filter((each) => each.flow === flow.flow).length > 1 ? way : name,
      amount: flow.amount,
      told: scale.change(flow.amount),
      body: () => <FlowAnswer flow={flow} scale={scale} />,
    };
  });
  return (
    <>
      <h3>{why.flows}</h3>
      <Bars bars={bars} label={why.flows} opened={opened} onToggle={toggle} />
      <Sum before={before} after={after} change={change} scale={scale} />
    </>
  );
}

/** Which of several things lie open. */
export function useOpened(
  first: string | undefined,
): [opened: ReadonlySet<string>, toggle: (id: string) => void] {
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(first === undefined ? [] : [first]),
  );
  const toggle = (id: string): void => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return [opened, toggle];
}

type SumProps = { before: number; after: number; change: number; scale: Scale };

export function Sum({ before, after, change, scale }: SumProps) {
  const { words } = useScreen();
  return (
    <p className="bar-sum">
      <span>{words.why.sum}</span>
      <span className="hint">{words.why.fromTo(scale.value(before), scale.value(after))}</span>
      <b>{scale.change(change)}</b>
    </p>
  );
}

function FlowAnswer({ flow, scale }: { flow: FlowExplained; scale: Scale }) {
  const { words, numbers } = useScreen();
  return (
    <>
      <Partners flow={flow} scale={scale} />
      <EquationBoth told={flow} />
      {flow.luck !== null && (
        <p className="hint luck">{words.why.luck(figure(flow.luck, numbers))}</p>
      )}
      <Inputs inputs={flow.inputs} />
      <Parameters parameters={flow.parameters} />
    </>
  );
}

/** Where it came from or went to. */
function Partners({ flow, scale }: { flow: FlowExplained; scale: Scale }) {
  const { language, words } = useScreen();
  if (flow.partners.length === 0) return null;
  return (
    <p className="partners">
      <b>{flow.leg === 'in' ? words.why.from : words.why.to}</b>{' '}
      {flow.partners.map(({ id, name, amount }, at) => (
        <span key={id}>
          <span className="partner">
            {name[language]} {scale.size(amount)}
            {at < flow.partners.length - 1 && ' ·'}
          </span>{' '}
        </span>
      ))}
    </p>
  );
}
