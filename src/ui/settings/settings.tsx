// The settings: language, colours, motion, size of text. Each takes effect at once and is kept.
import { type ReactNode, useId } from 'react';
import { LANGUAGES } from '../../engine/types.ts';
import { Box } from '../box.tsx';
import { forgetHints } from '../lesson/known-hints.ts';
import { useScreen } from '../screen.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS } from '../words/index.ts';
import type { SettingsProps } from './door.tsx';
import '../style/settings.css';
import { HINT_WISHES, MOTION_WISHES, TEXT_SIZES, THEME_WISHES } from './wishes.ts';

export function Settings({ onClose }: SettingsProps) {
  const { words, numbers, language, wishes, wish } = useScreen();
  const { settings } = words;
  return (
    <Box title={settings.title} className="settings" onClose={onClose}>
      <Choice
        name={settings.language}
        options={LANGUAGES}
        chosen={language}
        onChoose={(next) => wish({ language: next })}
        label={(each) => <span lang={LANGUAGE_TAGS[each]}>{LANGUAGE_NAMES[each]}</span>}
      />
      <Choice
        name={settings.theme}
        options={THEME_WISHES}
        chosen={wishes.theme}
        onChoose={(theme) => wish({ theme })}
        label={(each) => settings.themes[each]}
      />
      <Choice
        name={settings.motion}
        hint={settings.motionHint}
        options={MOTION_WISHES}
        chosen={wishes.motion}
        onChoose={(motion) => wish({ motion })}
        label={(each) => settings.motions[each]}
      />
      <Choice
        name={settings.textSize}
        options={TEXT_SIZES}
        chosen={wishes.textSize}
        onChoose={(textSize) => wish({ textSize })}
        label={(each) => numbers.percent(each / 100)}
      />
      <Choice
        name={settings.hints}
        hint={settings.hintsHint}
        options={HINT_WISHES}
        chosen={wishes.hints}
        onChoose={(hints) => {
          // Whoever wants hints again wants all of them.
          if (hints === 'on') forgetHints();
          wish({ hints });
        }}
        label={(each) => settings.onOff[each]}
      />
      <p className="hint">{settings.kept}</p>
    </Box>
  );
}

type ChoiceProps<T extends string | number> = {
  name: string;
  hint?: string;
  options: readonly T[];
  chosen: T;
  onChoose(option: T): void;
  label(option: T): ReactNode;
};

function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { name, hint, options, chosen, onChoose, label } = props;
  const group = useId();
  return (
    <fieldset className="choice" aria-describedby={hint && `${group}-hint`}>
      <legend>{name}</legend>
      <div className="choice-row">
        {options.map((each) => (
          <label key={each} className={each === chosen ? 'chosen' : undefined}>
            <input
              type="radio"
              className="sr-only"
              name={group}
              checked={each === chosen}
              onChange={() => onChoose(each)}
            />
            {label(each)}
          </label>
        ))}
      </div>
      {hint && (
        <p className="hint" id={`${group}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
