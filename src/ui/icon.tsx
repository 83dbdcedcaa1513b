import type { ComponentChildren } from 'preact';
import type { Category } from '../engine/diagnostic.ts';

export type IconName = keyof typeof drawings;

/** Drawn on a grid of 16, in the colour of the text around it. Says nothing to screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <Drawing viewBox="0 0 16 16" width={size} height={size} class="icon">
      {drawings[name]}
    </Drawing>
  );
}

/** The line that stands under the words, as a sign for its category. */
export function CategoryMark({ category }: { category: Category }) {
  return (
    <Drawing viewBox="0 0 18 8" width={18} height={8} class={`mark mark-${category}`}>
      {lines[category]}
    </Drawing>
  );
}

/** The sign of Tact: a speech bubble with a soft line in it. The same drawing as public/icons/tact.svg. */
export function Sign({ size = 20 }: { size?: number }) {
  return (
    <Drawing viewBox="0 0 128 128" width={size} height={size} class="sign">
      <path class="sign-bubble" d={bubble} />
      <path class="sign-line" d="M34 40h60" />
      <path class="sign-line" d="M34 72c10-13 20-13 30 0s20 13 30 0" />
    </Drawing>
  );
}

const bubble =
  'M36 4h56c19.9 0 36 16.1 36 36v32c0 19.9-16.1 36-36 36H62l-24.5 15.6A5.5 5.5 0 0 1 29 119v-11.7C12.5 104 0 89.5 0 72V40C0 20.1 16.1 4 36 4Z';

const drawings = {
  check: <path d="m3.5 8.5 3 3 6-7" />,
  circle: <circle cx="8" cy="8" r="5" />,
  dash: <path d="M4.5 8h7" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  chevron: <path d="m5.5 3.5 4.5 4.5-4.5 4.5" />,
  search: <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2L13.5 13.5" />,
  sliders: (
    <path d="M2 5h6m4 0h2M2 11h2m4 0h6M8 5a2 2 0 1 0 4 0 2 2 0 0 0-4 0ZM4 11a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z" />
  ),
  copy: <path d="M6 6h7v7H6zM10 6V3H3v7h3" />,
  lock: <path d="M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2" />,
  message: <path d="M3 3.5h10v7.5H7.5L4.5 13.5V11H3z" />,
  moon: <path d="M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z" />,
  reload: <path d="M13 8a5 5 0 1 1-1.5-3.5M12 2v3H9" />,
} satisfies Record<string, ComponentChildren>;

const lines = {
  harshness: <path d="M1.5 4h15" />,
  ambiguity: <path d="M2 4h.01M6.67 4h.01M11.33 4h.01M16 4h.01" />,
  outreach: <path d="M1.5 4h3.2M7.4 4h3.2M13.3 4h3.2" />,
  trust: <path d="M1.5 2.2h15M1.5 6h15" />,
} satisfies Record<Category, ComponentChildren>;

type DrawingProps = {
  viewBox: string;
  width: number;
  height: number;
  class: string;
  children: ComponentChildren;
};

function Drawing({ viewBox, width, height, class: name, children }: DrawingProps) {
  return (
    <svg viewBox={viewBox} width={width} height={height} class={name} aria-hidden="true">
      {children}
    </svg>
  );
}
