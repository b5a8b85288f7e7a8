// What is locked and what is preset, lever by lever and programme by programme, in the desk's words.
import type { Locks } from '../../../classroom/exercise.ts';
import { PILLARS, type Pillar } from '../../../engine/types.ts';
import { LEVER_SPECS, LEVERS, SURPLUS_RULES, type SurplusRule } from '../../../views/vocabulary.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { ChoiceField, fieldId, NumberField, ProblemLines } from './fields.tsx';
import { stockUnit } from './measure-unit.ts';
import { Part, type PartProps } from './part.tsx';
import { ownShare, planSums, pointerOf, presetOf, type Settings, settingsOf } from './presets.ts';
import { ProgrammeTools } from './programme-tools.tsx';

export type ToolProps = {
  draft: PartProps['draft'];
  scenario: PartProps['scenario'];
  problems: PartProps['problems'];
  settings: Settings;
  onLock(locks: Partial<Locks>): void;
  onSet(settings: Partial<Settings>): void;
};

export function Tools({ draft, scenario, problems, onChange }: PartProps) {
  const { builder } = useClassWords();
  const settings = settingsOf(draft.preset);
  const props: ToolProps = {
    draft,
    scenario,
    problems,
    settings,
    onLock: (locks) => onChange({ ...draft, locks: { ...draft.locks, ...locks } }),
    onSet: (next) => onChange({ ...draft, preset: presetOf({ ...settings, ...next }) }),
  };
  const at = pointerOf(draft.preset, ({ type }) => type === 'plan');
  return (
    <Part name="tools" title={builder.parts.tools} hint={builder.toolsHint}>
      <LeverTools {...props} />
      {at !== null && (
        <span id={fieldId(at)} tabIndex={-1}>
          <ProblemLines at={at} problems={problems} />
        </span>
      )}
      <ProgrammeTools {...props} />
      <MeetingTools {...props} />
    </Part>
  );
}

function LeverTools({ draft, scenario, settings, problems, onLock, onSet }: ToolProps) {
  const { language, words, numbers } = useScreen();
  const { builder } = useClassWords();
  const { levers } = draft.locks;
  const sums = planSums(draft.seats, scenario, settings);
  return (
    <fieldset className="tool-list">
      <legend>{words.levers}</legend>
      {LEVERS.map((lever) => {
        const name = LEVER_SPECS[lever].label[language];
        const { [lever]: share, ...others } = settings.shares;
        return (
          <div className={`tool ${LEVER_SPECS[lever].pillar}`} key={lever}>
            <b>{name}</b>
            <LockBox
              name={name}
              isLocked={levers.includes(lever)}
              onToggle={() => onLock({ levers: toggled(levers, lever) })}
            />
            <NumberField
              at={`/preset/shares/${lever}`}
              label={builder.presetShare(name)}
              value={share ?? null}
              factor={100}
              unit="%"
              placeholder={ownShare(lever, draft.seats, scenario) ?? builder.asRegion}
              className="bare"
              problems={problems}
              onChange={(next) =>
                onSet({ shares: next === null ? others : { ...others, [lever]: next } })
              }
            />
          </div>
        );
      })}
      {sums !== null && (
        <p className="hint">
          {builder.planSum(numbers.percent(sums.least), numbers.percent(sums.most))}
        </p>
      )}
      <div className="tool">
        <b>{words.surplusTitle}</b>
        <LockBox
          name={words.surplusTitle}
          isLocked={draft.locks.surplus}
          onToggle={() => onLock({ surplus: !draft.locks.surplus })}
        />
        <ChoiceField
          at="/preset/surplus"
          label={builder.presetOf(words.surplusTitle)}
          isLabelHidden
          value={settings.surplus ?? ''}
          options={[
            ['', builder.asRegion],
            ...SURPLUS_RULES.map((rule) => [rule, words.surplus[rule]] as const),
          ]}
          onChange={(rule) => onSet({ surplus: rule === '' ? null : (rule as SurplusRule) })}
        />
      </div>
    </fieldset>
  );
}

function MeetingTools({ draft, settings, problems, onLock, onSet }: ToolProps) {
  const { language, words } = useScreen();
  const { builder } = useClassWords();
  const { locks } = draft;
  const at = pointerOf(draft.preset, ({ type }) => type === 'meeting') ?? '/preset/meeting';
  return (
    <fieldset className="tool-list" id={fieldId(at)} tabIndex={-1}>
      <legend>{words.meeting}</legend>
      <div className="tool">
        <b>{words.targetField}</b>
        <LockBox
          name={words.targetField}
          isLocked={locks.target}
          onToggle={() => onLock({ target: !locks.target })}
        />
        <NumberField
          at={`${at}/targetYi`}
          label={builder.presetOf(words.targetField)}
          value={settings.targetYi}
          {...stockUnit('coreOutputYi', language)}
          placeholder={builder.asRegion}
          className="bare"
          problems={[]}
          onChange={(targetYi) => onSet({ targetYi })}
        />
      </div>
      <div className="tool">
        <b>{words.priority}</b>
        <LockBox
          name={words.priority}
          isLocked={locks.priority}
          onToggle={() => onLock({ priority: !locks.priority })}
        />
        <ChoiceField
          at={`${at}/priority`}
          label={builder.presetOf(words.priority)}
          isLabelHidden
          value={settings.priority ?? ''}
          options={[
            ['', builder.asRegion],
            ...PILLARS.map((pillar) => [pillar, words.pillars[pillar]] as const),
          ]}
          onChange={(pillar) => onSet({ priority: pillar === '' ? null : (pillar as Pillar) })}
        />
      </div>
      <ProblemLines at={at} problems={problems} />
    </fieldset>
  );
}

type LockProps = { name: string; isLocked: boolean; onToggle(): void };

export function LockBox({ name, isLocked, onToggle }: LockProps) {
  const { builder } = useClassWords();
  return (
    <label className={isLocked ? 'chip chosen' : 'chip'}>
      <input
        type="checkbox"
        aria-label={builder.lockNamed(name)}
        checked={isLocked}
        onChange={onToggle}
      />
      {builder.lock}
    </label>
  );
}

export function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
