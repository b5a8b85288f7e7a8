// The two buttons that every page has: the other language, and the settings, which are fetched when
// they are first opened.
import { DoorButton } from '../door-button.tsx';
import { useScreen } from '../screen.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS } from '../words/index.ts';

export type SettingsProps = { onClose(): void };

export function Preferences() {
  return (
    <>
      <LanguageButton />
      <SettingsButton />
    </>
  );
}

function LanguageButton() {
  const { language, wish } = useScreen();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="button"
      lang={LANGUAGE_TAGS[other]}
      onClick={() => wish({ language: other })}
    >
      {LANGUAGE_NAMES[other]}
    </button>
  );
}

function SettingsButton() {
  const { settings } = useScreen().words;
  return (
    <DoorButton
      className="button icon"
      aria-label={settings.title}
      title={settings.title}
      failed={settings.failed}
      load={() => import('./settings.tsx')}
      show={({ Settings }, close) => <Settings onClose={close} />}
    >
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round">
          <path d="M2.5 5.5h8M15 5.5h2.5M2.5 14.5h2.5M9.5 14.5h8" />
          <circle cx="12.7" cy="5.5" r="2.3" />
          <circle cx="7.2" cy="14.5" r="2.3" />
        </g>
      </svg>
    </DoorButton>
  );
}
