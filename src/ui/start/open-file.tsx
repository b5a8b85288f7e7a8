// Opening a game that was shared: from a file, by a button, or from a link, by pasting it.
import { useId, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { LinkField } from '../opening/link-field.tsx';
import { isInAddress, OpeningTold } from '../opening/told.tsx';
import { useOpening, useScreen } from '../screen.ts';

export function OpenFile() {
  const { opener, words } = useScreen();
  const step = useOpening(opener);
  const [hasLink, setLink] = useState(false);
  const linkId = useId();
  return (
    <div className="open-file">
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file !== undefined) void opener.file(file);
        }}
      >
        <Button className="button">{words.opening.file}</Button>
      </FileTrigger>
      <button
        type="button"
        className="button"
        aria-expanded={hasLink}
        aria-controls={linkId}
        onClick={() => setLink(!hasLink)}
      >
        {words.opening.link}
      </button>
      <p className="hint">
        {words.opening.hint}
        <span className="if-mouse">{words.opening.dropHint}</span>
      </p>
      <div id={linkId} className="open-link" hidden={!hasLink}>
        {hasLink && <LinkField onLink={(text) => void opener.link(text, false)} />}
      </div>
      {(step.kind === 'idle' || !isInAddress(step.source)) && <OpeningTold step={step} />}
    </div>
  );
}
