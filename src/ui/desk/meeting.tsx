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
import { meetingOf } from '../../views/desk.ts';
import { regionOf } from '../../views/moment.ts';
import { useScreen, useTable } from '../screen.ts';

export function Meeting() {
  const { words } = useScreen();
  const { planned, own } = useTable();
  const meeting = meetingOf(planned, own);
  const { priority } = regionOf(planned, own).plan;
  if (meeting.half === 2) {
    return (
      <p className="standing-priority" data-part="meeting">
        {words.priorityNow(words.pillars[priority])}
      </p>
    );
  }
  return (
    <div className="meeting card" data-part="meeting">
      <h3>{words.meeting}</h3>
      <p className="hint">{words.meetingHint}</p>
      <TargetField />
      <PriorityChoice />
    </div>
  );
}

function TargetField() {
  const { live, language, words, numbers } = useScreen();
  const { planned, own } = useTable();
  const meeting = meetingOf(planned, own);
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
        value={yi / scale}
        minValue={meeting.leastYi / scale}
        maxValue={meeting.mostYi / scale}
        step={1 / scale}
        formatOptions={{ maximumFractionDigits: scale === 1 ? 0 : 1 }}
        onChange={(value) => commit(value * scale)}
      >
        <Label>{words.targetField}</Label>
        <Group className="number-box">
          <Button slot="decrement">−</Button>
          <Input />
          <Button slot="increment">+</Button>
        </Group>
        <span className="unit">{words.targetUnit}</span>
      </NumberField>
      <Slider
        className="slider plain"
        aria-label={words.targetNext(meeting.year)}
        minValue={meeting.leastYi}
        maxValue={meeting.mostYi}
        step={1}
        value={hold(yi)}
        onChange={setDraftYi}
        onChangeEnd={commit}
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
        {words.targetRise(numbers.percent(yi / meeting.outputYi - 1, 0, true))}
      </p>
    </div>
  );
}

function PriorityChoice() {
  const { live, words } = useScreen();
  const { planned, own } = useTable();
  const { priority } = regionOf(planned, own).plan;
  return (
    <RadioGroup
      className="choice"
      value={priority}
      onChange={(value) =>
        live.command({ region: own, type: 'meeting', priority: value as Pillar })
      }
    >
      <Label>{words.priority}</Label>
      <div className="chips">
        {PILLARS.map((pillar) => (
          <Radio key={pillar} value={pillar} className={`chip ${pillar}`}>
            {words.pillars[pillar]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
