import { useId } from 'preact/hooks';
import type { Diagnostic, Suggestion } from '../engine/diagnostic.ts';
import { Button } from './button.tsx';
import { Dismissals, type DismissHow } from './dismissals.tsx';
import { CategoryMark, Icon } from './icon.tsx';
import { quoteOf } from './quote.ts';
import { Rewrite } from './rewrite.tsx';
import { words } from './words.ts';

/** What can be done with a finding, wherever it is listed. */
export type FindingActions = {
  readonly apply: (diagnostic: Diagnostic, suggestion: Suggestion) => void;
  readonly copy: (diagnostic: Diagnostic, suggestion: Suggestion) => void;
  readonly dismiss: (diagnostic: Diagnostic, how: DismissHow) => void;
  /** Shows the words in the message. */
  readonly goTo: (diagnostic: Diagnostic) => void;
};

type FindingRowProps = {
  readonly draft: string;
  readonly diagnostic: Diagnostic;
  readonly refusal?: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly actions: FindingActions;
};

/** A finding in a list: its words and what they are; opened, its reason and rewrites. */
export function FindingRow(props: FindingRowProps) {
  const { draft, diagnostic, isOpen, onToggle } = props;
  const id = useId();
  const quote = quoteOf(draft, diagnostic);
  return (
    <li class="finding" data-open={isOpen || undefined}>
      <button
        type="button"
        class="finding-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <CategoryMark category={diagnostic.category} />
        <span class="finding-title">
          <span class="spoken">{words.category[diagnostic.category]}: </span>
          <span class="finding-quote">{quote ? `“${quote}”` : words.findings.noWords}</span>
          <span class="finding-message">{diagnostic.message}</span>
        </span>
        <Icon name="chevron" />
      </button>
      <div id={id} class="finding-body" hidden={!isOpen}>
        {isOpen && <FindingBody {...props} />}
      </div>
    </li>
  );
}

function FindingBody({ draft, diagnostic, refusal, actions }: FindingRowProps) {
  const { why, suggestions } = diagnostic;
  return (
    <>
      <p class="finding-why">{why}</p>
      {suggestions.length > 0 && (
        <ul class="rewrites">
          {suggestions.map((suggestion, index) => (
            <Rewrite
              key={suggestion.label + suggestion.replacement}
              draft={draft}
              suggestion={suggestion}
              isFirst={index === 0}
              isCopyOnly={refusal !== undefined}
              onApply={(chosen) => actions.apply(diagnostic, chosen)}
              onCopy={(chosen) => actions.copy(diagnostic, chosen)}
            />
          ))}
        </ul>
      )}
      {refusal && suggestions.length > 0 && <p class="rewrite-refusal">{refusal}</p>}
      <footer class="finding-foot">
        <Dismissals
          draft={draft}
          diagnostic={diagnostic}
          onDismiss={(how) => actions.dismiss(diagnostic, how)}
        />
        <Button
          kind="plain"
          meaning={words.findings.goToMeaning}
          onPress={() => actions.goTo(diagnostic)}
        >
          {words.findings.goTo}
        </Button>
      </footer>
    </>
  );
}
