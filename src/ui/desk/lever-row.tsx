// One lever: its share and money, and what that money is expected to change.
import { useId } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { isThin } from '../../views/desk.ts';
import { LEVER_SPECS, type Lever, type Refusal } from '../../views/vocabulary.ts';
import { useScreen } from '../screen.ts';
import { effectTold } from './effect-line.tsx';
import { useForetold } from './foretell.ts';
import { Locked } from './locked.tsx';

/** The lever in hand is asked about first, the rest after the preview. */
const IN_HAND = 0;
const AT_REST = 2;

type Props = {
  lever: Lever;
  /** Of what the programmes leave, 0–1. */
  share: number;
  amountYi: number;
  /** Where it does half of what it can; null where its effect has no such point. */
  notchYi: number | null;
  forLeversYi: number;
  isInHand: boolean;
  /** It was to take more than is free. */
  isLimited: boolean;
  /** Why the exercise under play closes it; null where it is open. */
  lock: Refusal | null;
  onMove(lever: Lever, percent: number): void;
  onCommit(lever: Lever, percent: number): void;
};

/** How a screen reader says the share. */
const SPOKEN: Intl.NumberFormatOptions = { style: 'unit', unit: 'percent' };

export function LeverRow(props: Props) {
  const { lever, share, amountYi, notchYi, forLeversYi, isInHand, isLimited, lock } = props;
  const { language, numbers } = useScreen();
  const hint = useId();
  const spec = LEVER_SPECS[lever];
  const percent = Math.round(share * 100);
  const { number, unit } = numbers.quantity(amountYi, '亿元');
  const notch = notchYi === null || forLeversYi <= 0 ? 1 : notchYi / forLeversYi;
  return (
    <Slider
      className="slider lever"
      data-lever={lever}
      isDisabled={lock !== null}
      value={percent}
      minValue={0}
      maxValue={100}
      step={1}
      formatOptions={SPOKEN}
      onChange={(value) => props.onMove(lever, value)}
      onChangeEnd={(value) => props.onCommit(lever, value)}
    >
      <Label>
        <span title={spec.effect[language]}>{spec.label[language]}</span>
        <Locked lock={lock} />
      </Label>
      <span className="amount">
        <span className="percent">{percent}%</span>
        <b>{number}</b> <small>{unit}</small>
      </span>
      <SliderTrack className="track">
        <span className="fill" style={{ width: `${percent}%` }} />
        {notch < 1 && <i className="notch" style={{ left: `${notch * 100}%` }} />}
        <SliderThumb className="thumb" aria-describedby={hint} />
      </SliderTrack>
      <LeverLine
        id={hint}
        lever={lever}
        share={share}
        isInHand={isInHand}
        isLimited={isLimited}
        thinNotchYi={isThin(amountYi, notchYi) ? notchYi : null}
      />
    </Slider>
  );
}

type LineProps = Pick<Props, 'lever' | 'share' | 'isInHand' | 'isLimited'> & {
  id: string;
  /** The notch, where the money is too thin by far. */
  thinNotchYi: number | null;
};

/** Until it is foretold, and where no money goes, it says what the lever is for. */
function LeverLine({ id, lever, share, isInHand, isLimited, thinNotchYi }: LineProps) {
  const screen = useScreen();
  const { language, words, numbers } = screen;
  const question = share > 0 ? ({ ask: 'lever', lever, share } as const) : null;
  const { answer } = useForetold(`lever/${lever}`, question, isInHand ? IN_HAND : AT_REST);
  if (isLimited) {
    return (
      <span className="hint limited" role="status" id={id}>
        {words.leverLimit}
      </span>
    );
  }
  const isTold = answer !== null && question !== null;
  return (
    <span className={isTold ? 'hint foretold' : 'hint'} id={id}>
      {isTold ? effectTold(answer, screen) : LEVER_SPECS[lever].effect[language]}
      {thinNotchYi !== null && words.aside(words.foretold.criticalMass(numbers.money(thinNotchYi)))}
    </span>
  );
}
