// Programmes: which of them is locked, and which is started or ended beforehand.

import {
  FIELD_LABELS,
  FIELDS,
  type Field,
  PROGRAMME_SPECS,
  PROGRAMMES,
  type Programme,
} from '../../../views/vocabulary.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { ChoiceField, fieldId, ProblemLines } from './fields.tsx';
import { type ProgrammePreset, pointerOf } from './presets.ts';
import { LockBox, type ToolProps, toggled } from './tools.tsx';

export function ProgrammeTools({ draft, settings, problems, onLock, onSet }: ToolProps) {
  const { language, words } = useScreen();
  const { builder } = useClassWords();
  const { programmes } = draft.locks;
  const set = (programme: Programme, next: ProgrammePreset | null): void => {
    const { [programme]: _before, ...others } = settings.programmes;
    onSet({ programmes: next === null ? others : { ...others, [programme]: next } });
  };
  const touched = new Set([...programmes, ...Object.keys(settings.programmes)]);
  return (
    <details className="programme-tools" open={touched.size > 0 || undefined}>
      <summary>
        {words.programmes}
        {touched.size > 0 && words.aside(builder.touched(touched.size))}
      </summary>
      <div className="tool-list">
        {PROGRAMMES.map((programme) => {
          const { label, pillar } = PROGRAMME_SPECS[programme];
          const name = label[language];
          const preset = settings.programmes[programme];
          const at =
            pointerOf(
              draft.preset,
              (command) => 'programme' in command && command.programme === programme,
            ) ?? `/preset/programmes/${programme}`;
          return (
            <div className={`tool ${pillar}`} key={programme} id={fieldId(at)} tabIndex={-1}>
              <b>{name}</b>
              <LockBox
                name={name}
                isLocked={programmes.includes(programme)}
                onToggle={() => onLock({ programmes: toggled(programmes, programme) })}
              />
              <span className="row">
                <ChoiceField
                  at={`${at}/type`}
                  label={builder.presetOf(name)}
                  isLabelHidden
                  value={preset?.kind ?? ''}
                  options={[
                    ['', builder.asRegion],
                    ['start', words.start],
                    ['end', words.end],
                  ]}
                  onChange={(kind) => set(programme, presetFor(programme, kind))}
                />
                {preset?.kind === 'start' && programme === 'direction' && (
                  <ChoiceField
                    at={`${at}/field`}
                    label={words.direction}
                    value={preset.field ?? (FIELDS[0] as Field)}
                    options={FIELDS.map((field) => [field, FIELD_LABELS[field][language]] as const)}
                    onChange={(field) => set(programme, { kind: 'start', field })}
                  />
                )}
              </span>
              <ProblemLines at={at} problems={problems} />
            </div>
          );
        })}
      </div>
    </details>
  );
}

function presetFor(programme: Programme, kind: 'start' | 'end' | ''): ProgrammePreset | null {
  if (kind === '') return null;
  if (kind === 'end') return { kind };
  return { kind, field: programme === 'direction' ? (FIELDS[0] as Field) : null };
}
