import { useId } from 'preact/hooks';
import type { Diagnostic, Suggestion } from '../engine/diagnostic.ts';
import { IconButton } from './button.tsx';
import { Dismissals, type DismissHow } from './dismissals.tsx';
import { CategoryMark } from './icon.tsx';
import { pressKey } from './keys.ts';
import { Rewrite } from './rewrite.tsx';
import { words } from './words.ts';

export type CardProps = {
  /** The text that the spans of the diagnostic speak of. */
  readonly draft: string;
  readonly diagnostic: Diagnostic;
  /** Why nothing can be applied here, a sentence; rewrites are then copied. */
  readonly refusal?: string | undefined;
  /** How many further findings of the same rule are in the message. */
  readonly similarCount?: number;
  readonly onApply: (suggestion: Suggestion) => void;
  readonly onCopy: (suggestion: Suggestion) => void;
  readonly onDismiss: (how: DismissHow) => void;
  readonly onNextSimilar?: () => void;
  readonly onClose: () => void;
};

/** The card under a highlight: what was seen, why it matters, what could stand there. */
export function Card({
  draft,
  diagnostic,
  refusal,
  similarCount = 0,
  onApply,
  onCopy,
  onDismiss,
  onNextSimilar,
  onClose,
}: CardProps) {
  const id = useId();
  const { category, message, why, suggestions } = diagnostic;
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={`${id}-message`}
      aria-describedby={`${id}-why`}
      onKeyDown={(event) => {
        const outcome = pressKey(event.currentTarget, event.key);
        if (outcome !== 'none') event.preventDefault();
        if (outcome === 'close') onClose();
      }}
    >
      <header class="card-head">
        <span class={`card-category card-category-${category}`}>
          <CategoryMark category={category} />
          {words.category[category]}
        </span>
        <IconButton icon="close" label={words.close} onPress={onClose} />
      </header>
      <div class="card-body">
        <h2 class="card-message" id={`${id}-message`}>
          {message}
        </h2>
        <p class="card-why" id={`${id}-why`}>
          {why}
        </p>
        {suggestions.length > 0 && (
          <ul class="rewrites">
            {suggestions.map((suggestion, index) => (
              <Rewrite
                key={suggestion.label + suggestion.replacement}
                draft={draft}
                suggestion={suggestion}
                isFirst={index === 0}
                isCopyOnly={refusal !== undefined}
                onApply={onApply}
                onCopy={onCopy}
              />
            ))}
          </ul>
        )}
        {refusal && suggestions.length > 0 && <p class="rewrite-refusal">{refusal}</p>}
      </div>
      <footer class="card-foot">
        <Dismissals draft={draft} diagnostic={diagnostic} onDismiss={onDismiss} />
        {similarCount > 0 && onNextSimilar && (
          <button type="button" class="button button-plain" onClick={onNextSimilar}>
            {words.moreLikeThis(similarCount)}
          </button>
        )}
      </footer>
    </section>
  );
}
