// Opening a game from a file: by a button, or by dropping the file anywhere on the start page. It
// is checked first; what is wrong with it is told in a sentence that says what to do.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Scenario } from '../../scenario/schema.ts';
import { useScreen } from '../screen.ts';
import { checkFile } from './check-file.ts';
import { fileProblem } from './file-problem.ts';

/** A check that takes longer than this shows how far it is, ms. */
const PATIENCE_MS = 1000;

type Step =
  | { kind: 'idle' }
  | { kind: 'checking'; name: string }
  | { kind: 'refused'; name: string; why: string };

export function OpenFile({ scenarios }: { scenarios: readonly Scenario[] }) {
  const { live, language, words } = useScreen();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [progress, setProgress] = useState<{ turn: number; turns: number } | null>(null);
  const isBusy = useRef(false);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const open = useCallback(
    async (file: File): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      const { name } = file;
      setStep({ kind: 'checking', name });
      const begun = performance.now();
      const checked = await checkFile(file, scenarios, (turn, turns) => {
        if (performance.now() - begun > PATIENCE_MS) setProgress({ turn, turns });
      });
      isBusy.current = false;
      // Whoever started a game meanwhile keeps it.
      if (!isHere.current) return;
      setProgress(null);
      if (checked.ok && checked.records[0] !== undefined && live.view(checked.records[0])) return;
      setStep({ kind: 'refused', name, why: fileProblem(checked, language, words) });
    },
    [live, scenarios, language, words],
  );
  const isOver = useFileDrop(open);

  return (
    <div className="open-file">
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file !== undefined) void open(file);
        }}
      >
        <Button className="button">{words.saves.open}</Button>
      </FileTrigger>
      <p className="hint">
        {words.saves.openHint} <span className="if-mouse">{words.saves.dropHint}</span>
      </p>
      <div role="status" className="open-told">
        {step.kind === 'checking' && <p>{words.saves.checking(step.name)}</p>}
        {step.kind === 'refused' && (
          <p className="notice">
            <b>{words.saves.refused(step.name)}</b> {step.why}
          </p>
        )}
      </div>
      {progress !== null && (
        <progress
          aria-label={words.saves.checkingHalfYears}
          value={progress.turn}
          max={progress.turns}
        />
      )}
      {isOver && (
        <div className="drop-veil" aria-hidden="true">
          <p>{words.saves.dropHere}</p>
        </div>
      )}
    </div>
  );
}

/** Whether a file is held over the page; `onFile` gets the one that is let go of there. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      // Without this the browser would leave the page and show the file instead.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) onFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);
  return isOver;
}
