// What colours the map: a button for each of the usual views, a list for any other variable.
import { OVERLAYS, type Overlay } from '../../views/map-frame.ts';
import { OTHER_OVERLAYS } from '../../views/map-scale.ts';
import { useScreen } from '../screen.ts';

type Props = { overlay: Overlay; onChoose(overlay: Overlay): void };

export function OverlayBar({ overlay, onChoose }: Props) {
  const { words, language } = useScreen();
  const other = typeof overlay === 'object' ? overlay.variable : '';
  return (
    <fieldset className="overlays">
      <legend className="sr-only">{words.overlaysLabel}</legend>
      {OVERLAYS.map((each) => (
        <button
          type="button"
          key={each}
          className={`pill ${each}`}
          aria-pressed={each === overlay}
          onClick={() => onChoose(each)}
        >
          {words.overlays[each]}
        </button>
      ))}
      <select
        className={other === '' ? 'pill' : 'pill chosen'}
        aria-label={words.onMap.others}
        value={other}
        onChange={({ target }) =>
          onChoose(target.value === '' ? 'pull' : { variable: target.value })
        }
      >
        <option value="">{words.onMap.chooseOther}</option>
        {OTHER_OVERLAYS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label[language]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
