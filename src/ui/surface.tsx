import type { ComponentChildren } from 'preact';
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
