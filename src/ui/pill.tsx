import type { Category } from '../engine/diagnostic.ts';
import { CategoryMark } from './icon.tsx';
import { words } from './words.ts';

/** What the pill shows: how many findings and of which kind the weightiest is, or one calm dot. */
export type PillState =
  | { readonly kind: 'clear' | 'checking' | 'off' }
  | { readonly kind: 'count'; readonly count: number; readonly category: Category };

export type PillProps = {
  readonly state: PillState;
  /** Whether the panel stands open. */
  readonly isOpen: boolean;
  readonly onPress: () => void;
};

/** The sign of Tact at a compose box. The session decides where it stands, beside the text. */
export function Pill({ state, isOpen, onPress }: PillProps) {
  const label = state.kind === 'count' ? words.pill.count(state.count) : words.pill[state.kind];
  return (
    <button
      type="button"
      class={`pill pill-${state.kind}`}
      title={label}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      // The caret stays in the message when the pill is pressed with a pointer.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {state.kind === 'count' ? (
        <>
          <CategoryMark category={state.category} />
          {state.count}
        </>
      ) : (
        <span class="pill-dot" />
      )}
    </button>
  );
}
