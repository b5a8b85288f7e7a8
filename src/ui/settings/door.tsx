// The two buttons that every page has: the other language, and the settings, which are fetched when
// they are first opened.
import { type ComponentType, useState } from 'react';
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
  const { words } = useScreen();
  const { settings } = words;
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [Settings, setSettings] = useState<ComponentType<SettingsProps> | null>(null);
  const open = (): void => {
    setOpen(true);
    setFailed(false);
    import('./settings.tsx').then(
      (loaded) => setSettings(() => loaded.Settings),
      () => setFailed(true),
    );
  };
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="button icon"
        aria-haspopup="dialog"
        aria-label={settings.title}
        title={settings.title}
        onClick={(event) => {
          // Not every browser gives a clicked button the focus that comes back to it in the end.
          event.currentTarget.focus();
          open();
        }}
      >
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round">
            <path d="M2.5 5.5h8M15 5.5h2.5M2.5 14.5h2.5M9.5 14.5h8" />
            <circle cx="12.7" cy="5.5" r="2.3" />
            <circle cx="7.2" cy="14.5" r="2.3" />
          </g>
        </svg>
      </button>
      {isOpen && Settings !== null && <Settings onClose={close} />}
      {isOpen && hasFailed && (
        <div className="why-failed" role="alert">
          <p>{settings.failed}</p>
          <button type="button" className="button small" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}
