import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Look } from './look.ts';

type SurfaceProps = {
  /** Of the page behind; absent, the system decides. */
  readonly look?: Look | undefined;
  readonly children: ComponentChildren;
};

/** Stands around everything in a shadow root, so that nothing of the page's own style is inherited. */
export function Surface({ look, children }: SurfaceProps) {
  return (
    <div class="surface" data-look={look} lang="en" dir="ltr">
      {children}
    </div>
  );
}

/** Where a layer stands in the window, in pixels. */
export type Place = { readonly x: number; readonly y: number };

type LayerProps = {
  readonly children: ComponentChildren;
  /** Not seen, though laid out and measurable, while it is absent. */
  readonly place?: Place | undefined;
  /** Told of the element once it is in the top layer, and of its removal by `undefined`. */
  readonly onElement?: (element: HTMLElement | undefined) => void;
};

/** A part of ours above the page, in the top layer. Takes no focus. */
export function Layer({ children, place, onElement }: LayerProps) {
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    element.showPopover();
    onElement?.(element);
    return () => onElement?.(undefined);
    // The element is the same for as long as the layer stands.
  }, []);

  return (
    <div
      ref={root}
      class="layer"
      popover="manual"
      data-placed={place ? '' : undefined}
      style={place ? { left: `${place.x}px`, top: `${place.y}px` } : undefined}
    >
      {children}
    </div>
  );
}
