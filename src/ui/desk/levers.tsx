// The purse over levers, by pillar. A lever takes from what is free and stops where nothing is.
import { useMemo, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { PILLARS, type Pillar } from '../../engine/types.ts';
import { notchesOf } from '../../views/desk.ts';
import { placeOf, regionOf } from '../../views/moment.ts';
import { type Money, moneyOf } from '../../views/money.ts';
import {
  LEVER_SPECS,
  LEVERS,
  type Lever,
  SURPLUS_RULES,
  type SurplusRule,
} from '../../views/vocabulary.ts';
import { GuideButton } from '../guide/door.tsx';
import { useScreen, useTable } from '../screen.ts';
import { LeverRow } from './lever-row.tsx';
import { useLock } from './lock.ts';
import { Locked } from './locked.tsx';

type Draft = { lever: Lever; percent: number; isLimited: boolean };

export function Levers({ money }: { money: Money }) {
  const { live, words, numbers } = useScreen();
  const { game, planned, own } = useTable();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [limited, setLimited] = useState<Lever | null>(null);
  const lockOf = useLock();
  const region = regionOf(planned, own);
  const shares =
    draft === null
      ? region.plan.shares
      : { ...region.plan.shares, [draft.lever]: draft.percent / 100 };
  const shown =
    draft === null
      ? money
      : moneyOf({ ...region, plan: { ...region.plan, shares } }, game.fixed.parameters);

  const at = placeOf(planned, own);
  const notchYi = useMemo(() => notchesOf(region, at, game.fixed), [region, at, game.fixed]);

  /** What a lever may take at most: its own share and all that is free, in whole percents. */
  const most = (lever: Lever): number => {
    const others = LEVERS.reduce(
      (sum, each) => (each === lever ? sum : sum + region.plan.shares[each]),
      0,
    );
    return Math.max(0, Math.floor((1 - others) * 100 + 1e-6));
  };
  const move = (lever: Lever, percent: number): void => {
    const isLimited = percent > most(lever);
    setDraft({ lever, percent: Math.min(percent, most(lever)), isLimited });
    setLimited(isLimited ? lever : null);
  };
  const commit = (lever: Lever, percent: number): void => {
    setDraft(null);
    const held = Math.min(percent, most(lever));
    setLimited(percent > held ? lever : null);
    if (held === Math.round(region.plan.shares[lever] * 100)) return;
    live.command({ region: own, type: 'plan', shares: { [lever]: held / 100 } });
  };

  return (
    <div className="levers" data-part="levers">
      <div className="title-row">
        <h3>{words.levers}</h3>
        <span className="free">
          {words.unallocated} <b>{numbers.percent(Math.max(0, 1 - shown.allocatedShare))}</b>
        </span>
      </div>
      <div className="hint">
        {words.leversHint} · {numbers.money(shown.forLeversYi)}
        {words.stop}
        {words.foretold.leversNote}{' '}
        <GuideButton
          scenario={game.scenario}
          label={words.guide.ofLevers}
          first={`lever.${LEVERS[0]}`}
          isInline
        />
      </div>
      {PILLARS.map((pillar) => (
        <fieldset key={pillar} className={`pillar ${pillar}`}>
          <legend>{words.pillars[pillar]}</legend>
          {leversOf(pillar).map((lever) => (
            <LeverRow
              key={lever}
              lever={lever}
              share={shares[lever]}
              amountYi={shown.leverYi[lever]}
              notchYi={notchYi[lever]}
              forLeversYi={shown.forLeversYi}
              isInHand={draft?.lever === lever}
              isLimited={limited === lever}
              lock={lockOf({ region: own, type: 'plan', shares: { [lever]: 0 } })}
              onMove={move}
              onCommit={commit}
            />
          ))}
        </fieldset>
      ))}
      <SurplusChoice />
    </div>
  );
}

function leversOf(pillar: Pillar): Lever[] {
  return LEVERS.filter((lever) => LEVER_SPECS[lever].pillar === pillar);
}

function SurplusChoice() {
  const { live, words } = useScreen();
  const { planned, own } = useTable();
  const { surplus } = regionOf(planned, own).plan;
  const lock = useLock()({ region: own, type: 'plan', surplus });
  return (
    <RadioGroup
      className="choice surplus"
      value={surplus}
      isDisabled={lock !== null}
      onChange={(value) =>
        live.command({ region: own, type: 'plan', surplus: value as SurplusRule })
      }
    >
      <Label>
        {words.surplusTitle}
        <Locked lock={lock} />
      </Label>
      <div className="chips">
        {SURPLUS_RULES.map((rule) => (
          <Radio key={rule} value={rule} className="chip">
            {words.surplus[rule]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
