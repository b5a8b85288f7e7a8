// A way to a page of the classroom: a link to copy or open beside, and no reload where it is followed.
import type { ComponentProps } from 'react';
import { type Place, placeAddress } from '../place.ts';
import { useScreen } from '../screen.ts';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: Place };

export function PlaceLink({ to, ...link }: Props) {
  const { places } = useScreen();
  return (
    <a
      {...link}
      href={placeAddress(to)}
      onClick={(event) => {
        const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
        if (isElsewhere || link.target !== undefined) return;
        event.preventDefault();
        places.go(to);
      }}
    />
  );
}
