// The save that was opened is played in another tab, or that tab has taken it from here: the player
// chooses where to go on.
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { givenName, saveName } from './save-name.ts';
import { useLive, useScreen } from './screen.ts';

export function Elsewhere() {
  const { live, places, language, words } = useScreen();
  const phase = useLive(live, (state) => state.phase);
  const save = useLive(live, (state) => state.save);
  const saves = useLive(live, (state) => state.saves);
  const wasHere = useLive(live, (state) => state.game !== null);
  if (phase !== 'elsewhere' || save === null) return null;
  const head = saves.find(({ id }) => id === save);
  const name = head === undefined ? '' : saveName(head, language, words);
  const given = head === undefined ? '' : givenName(head, language, words);
  // It may have been asked for on a page of the classroom, which gives way to the game.
  const toGame = async (going: Promise<boolean>): Promise<void> => {
    if (await going) places.show(null);
  };
  return (
    <ModalOverlay className="elsewhere-veil" isOpen isKeyboardDismissDisabled>
      <Modal className="elsewhere-box">
        <Dialog role="alertdialog" className="elsewhere">
          <Heading slot="title" level={2}>
            {words.saves.elsewhereTitle}
          </Heading>
          {name !== '' && (
            <p>
              <b>{name}</b>
            </p>
          )}
          <p>{wasHere ? words.saves.elsewhereGone : words.saves.elsewhereHere}</p>
          <div className="actions">
            <button
              type="button"
              className="button dark"
              onClick={() => void toGame(live.resume(save, true))}
            >
              {words.saves.goOnHere}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => void toGame(live.copy(words.saves.copyOf(given)))}
            >
              {words.saves.playCopy}
            </button>
            <button type="button" className="button" onClick={() => live.leave()}>
              {words.saves.toMenu}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
