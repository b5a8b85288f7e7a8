// A box that lies over the middle of the page, and over all of it on a phone.
import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useCloseRequest } from './close-request.ts';
import { useScreen } from './screen.ts';

type Props = {
  title: string;
  /** With `tall` among them it has all the height there is, and what it holds scrolls in it. */
  className: string;
  /** What else stands in its head. */
  tools?: ReactNode;
  onClose(): void;
  children: ReactNode;
};

export function Box({ title, className, tools, onClose, children }: Props) {
  const { words } = useScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useCloseRequest(onClose);
  return (
    <ModalOverlay
      className="box-veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`box ${className}`}>
        <Dialog className="box-inner">
          <header>
            <Heading slot="title" level={2} ref={heading} tabIndex={-1}>
              {title}
            </Heading>
            {tools}
            <button type="button" className="button small" onClick={onClose}>
              {words.close}
            </button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
