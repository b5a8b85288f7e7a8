// From a drawing on the page to a file: style sheets stay behind, so what they say is written into
// the picture itself; and a PNG is the same picture, painted at twice its size.
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '../look.ts';
import { PICTURE } from './picture.tsx';

/** As attributes, which need no style sheet and no permission. */
const STYLES = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'],
] as const;

/** What needs no saying. */
const DEFAULTS: readonly string[] = ['', 'none', '1', '1px', 'miter', 'normal'];

/** What a page needs for its readers and its pointer, and a picture does not. */
const LEFT_BEHIND = ['class', 'role', 'aria-label'];

/** The text of an SVG file. */
export function svgOf(picture: ReactElement): string {
  const holder = document.createElement('div');
  holder.setAttribute('aria-hidden', 'true');
  Object.assign(holder.style, { position: 'fixed', left: '-9999px', top: '0' });
  applyTheme('day', holder);
  document.body.append(holder);
  const root = createRoot(holder);
  try {
    flushSync(() => root.render(picture));
    const drawn = holder.querySelector('svg');
    if (drawn === null) throw new Error('a picture without a drawing');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(styled(drawn))}\n`;
  } finally {
    root.unmount();
    holder.remove();
  }
}

function styled(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  drawn.querySelectorAll('*').forEach((element, at) => {
    const style = getComputedStyle(element);
    const twin = copies[at] as Element;
    const isText = element.tagName === 'text';
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      const isOfText = /^(font|text|paint)/.test(name);
      if (isOfText && !isText) continue;
      if (name === 'fill' || !DEFAULTS.includes(value)) twin.setAttribute(name, value);
    }
    for (const name of LEFT_BEHIND) twin.removeAttribute(name);
  });
  for (const name of LEFT_BEHIND) copy.removeAttribute(name);
  return copy;
}

const TIMES = 2;

export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    const canvas = document.createElement('canvas');
    canvas.width = PICTURE.width * TIMES;
    canvas.height = PICTURE.height * TIMES;
    const paint = canvas.getContext('2d');
    if (paint === null) throw new Error('no canvas to paint on');
    paint.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no PNG')) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the picture cannot be read back'));
    image.src = address;
  });
}
