// Buttons that save a file each, and what was saved last.
import { useScreen } from '../screen.ts';

export type FileButton = readonly [name: string, hint: string, save: () => void];

type Props = { files: readonly FileButton[]; label: string; said: string };

export function FileButtons({ files, label, said }: Props) {
  const { words } = useScreen();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div className="chart-files" role="group" aria-label={label}>
      {files.map(([name, hint, onClick]) => (
        <button
          key={name}
          type="button"
          className="button small"
          title={hint}
          aria-label={`${name}${words.colon}${hint}`}
          onClick={onClick}
        >
          {name}
        </button>
      ))}
      <span className="hint" role="status">
        {said}
      </span>
    </div>
  );
}
