// Another attempt at the same exercise, once it was said what that means.
import { useState } from 'react';
import { useLive, useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';

export function BeginAnew() {
  const { live } = useScreen();
  const { anew } = useClassWords().student;
  const isKept = useLive(live, (state) => state.storage === 'ok');
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="begin-anew">
      {isAsked && (
        <p className="notice" role="alert">
          {isKept ? anew.warn : anew.warnUnkept}
        </p>
      )}
      <button
        type="button"
        className="button"
        onClick={() => (isAsked ? live.restart() : setAsked(true))}
      >
        {isAsked ? anew.sure : anew.button}
      </button>
    </div>
  );
}
