// The first meeting of the year. Whoever leaves it alone submits nothing and goes on.
import { useState } from 'react';
import {
  Button,
  Group,
  Input,
  Label,
  NumberField,
  Radio,
  RadioGroup,
  Slider,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { PILLARS, type Pillar } from '../../engine/types.ts';
import { meetingOf, stakesOf } from '../../views/desk.ts';
import { presentOf, regionOf } from '../../views/moment.ts';
import { useScreen, useTable } from '../screen.ts';
import { useForetold } from './foretell.ts';
import { useLock } from './lock.ts';
import { Locked } from './locked.tsx';

/** The slider counts yuan, so that a screen reader says 亿 or billion as its language asks. */
const YI = 1e8;
const SPOKEN: Intl.NumberFormatOptions = {
  style: 'currency',
  currency: 'CNY',
  currencyDisplay: 'narrowSymbol',
  notation: 'compact',
  maximumFractionDigits: 1,
};

export function Meeting() {
  const { words, numbers } = useScreen();
  const { planned, own } = useTable();
  const meeting = meetingOf(planned, own);
  const { priority } = regionOf(planned, own).plan;
  const [isOpen, setOpen] = useState(true);
  if (meeting.half === 2) {
    return (
      <div className="meeting standing" data-part="meeting">
        <p>
          <b>
            {words.target(meeting.year)}
            {words.colon}
            {numbers.money(meeting.targetYi)}
          </b>{' '}
          <Chance targetYi={meeting.targetYi} />
        </p>
        <p className="hint">{words.priorityNow(words.pillars[priority])}</p>
      </div>
    );
  }
  return (
    <details
      className="meeting card"
      data-part="meeting"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{words.meeting}</h3>
        {!isOpen && (
          <span className="hint">
            {words.atMeeting.summary(
              numbers.money(meeting.targetYi),
              numbers.percent(meeting.targetYi / meeting.outputYi - 1, 0, true),
              words.pillars[priority],
            )}
          </span>
        )}
      </summary>
      <TargetField />
      <PriorityChoice />
    </details>
  );
}

/** In how many of the sampled futures the year's end reaches the target. */
function Chance({ targetYi }: { targetYi: number }) {
  const { words } = useScreen();
  const { answer } = useForetold('year-end', YEAR_END, 1);
  if (answer === null || answer.length === 0) return null;
  const met = answer.filter((outputYi) => outputYi >= targetYi).length;
  return <span className="foretold">{words.atMeeting.chance(met, answer.length)}</span>;
}

const YEAR_END = { ask: 'yearEnd' } as const;

/** What meeting and missing the target bring: the ratchet, plainly. */
function StakesTold({ targetYi }: { targetYi: number }) {
  const { words, numbers } = useScreen();
  const { game, planned, own } = useTable();
  const stakes = stakesOf(planned, own, targetYi, game.fixed.parameters);
  const { year } = meetingOf(planned, own);
  const { atMeeting } = words;
  return (
    <p className="hint">
      {atMeeting.ratchet(
        year + 1,
        numbers.percent(stakes.metAsksShare),
        numbers.percent(stakes.missedAsksShare),
      )}{' '}
      {atMeeting.stakes(
        numbers.plain(stakes.won, 1, true),
        numbers.plain(-stakes.lostMost, 0, true),
        numbers.percent(stakes.shortfallShare),
      )}
    </p>
  );
}

function TargetField() {
  const { live, language, words, numbers } = useScreen();
  const { planned, own } = useTable();
  const meeting = meetingOf(planned, own);
  const lock = useLock()({ region: own, type: 'meeting', targetYi: meeting.targetYi });
  const [draftYi, setDraftYi] = useState<number | null>(null);
  const yi = draftYi ?? Math.round(meeting.targetYi);
  // 1 ¥ bn is 10 亿元; both fields count in whole 亿元.
  const scale = language === 'zh' ? 1 : 10;
  const hold = (value: number): number =>
    Math.max(meeting.leastYi, Math.min(meeting.mostYi, Math.round(value)));
  const commit = (value: number): void => {
    setDraftYi(null);
    if (Number.isFinite(value)) {
      live.command({ region: own, type: 'meeting', targetYi: hold(value) });
    }
  };
  return (
    <div className="target">
      <NumberField
        isDisabled={lock !== null}
        value={yi / scale}
        minValue={meeting.leastYi / scale}
        maxValue={meeting.mostYi / scale}
        step={1 / scale}
        formatOptions={{ maximumFractionDigits: scale === 1 ? 0 : 1 }}
        onChange={(value) => commit(value * scale)}
      >
        <Label>
          {words.targetField} <span className="unit">{words.targetUnit}</span>
          <Locked lock={lock} />
        </Label>
        <Group className="number-box">
          <Button slot="decrement">−</Button>
          <Input />
          <Button slot="increment">+</Button>
        </Group>
      </NumberField>
      <Slider
        className="slider plain"
        isDisabled={lock !== null}
        aria-label={words.targetNext(meeting.year)}
        minValue={meeting.leastYi * YI}
        maxValue={meeting.mostYi * YI}
        step={YI}
        value={hold(yi) * YI}
        formatOptions={SPOKEN}
        onChange={(yuan) => setDraftYi(yuan / YI)}
        onChangeEnd={(yuan) => commit(yuan / YI)}
      >
        <SliderTrack className="track">
          {({ state }) => (
            <>
              <span className="fill" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
              <SliderThumb className="thumb" />
            </>
          )}
        </SliderTrack>
      </Slider>
      <p className="hint">
        {words.targetRise(numbers.percent(yi / meeting.outputYi - 1, 0, true))} ·{' '}
        <Chance targetYi={yi} />
      </p>
      <StakesTold targetYi={yi} />
    </div>
  );
}

function PriorityChoice() {
  const { live, words, numbers } = useScreen();
  const { game, planned, own } = useTable();
  const { priority } = regionOf(planned, own).plan;
  const lock = useLock()({ region: own, type: 'meeting', priority });
  return (
    <RadioGroup
      className="choice"
      isDisabled={lock !== null}
      value={priority}
      onChange={(value) =>
        live.command({ region: own, type: 'meeting', priority: value as Pillar })
      }
    >
      <Label>
        {words.priority}{' '}
        <span className="unit">
          {words.atMeeting.priorityGain(numbers.plain(game.fixed.parameters.priorityGain, 2))}
        </span>
        <Locked lock={lock} />
      </Label>
      <div className="chips">
        {PILLARS.map((pillar) => (
          <Radio key={pillar} value={pillar} className={`chip ${pillar}`}>
            {words.pillars[pillar]}
          </Radio>
        ))}
      </div>
      <PriorityTold />
    </RadioGroup>
  );
}

/** Where the priority is another than before: what the change is expected to do. */
function PriorityTold() {
  const { words, numbers } = useScreen();
  const { game, planned, own } = useTable();
  const { priority } = regionOf(planned, own).plan;
  const before = regionOf(presentOf(game).world, own).plan.priority;
  const { answer } = useForetold(
    'priority',
    priority === before ? null : { ask: 'priority', pillar: priority },
    1,
  );
  const { atMeeting, foretold, programme } = words;
  const write = (share: number): string => numbers.percent(share, 1, true);
  if (priority === before || answer === null) return null;
  return (
    <p className="hint foretold">
      {atMeeting.priorityChange(
        words.pillars[before],
        foretold.within(answer.halfYears),
        programme.output(
          write(answer.outputShare.median),
          write(answer.outputShare.low),
          write(answer.outputShare.high),
        ),
      )}
    </p>
  );
}
