import { Fragment } from 'preact';
import type { Suggestion } from '../engine/diagnostic.ts';
import { Button } from './button.tsx';
import { quoteOf, wordsBeside } from './quote.ts';
import { type DiffPart, diffWords } from './word-diff.ts';
import { words } from './words.ts';

type RewriteProps = {
  readonly draft: string;
  readonly suggestion: Suggestion;
  /** The first rewrite on offer is the one that stands out. */
  readonly isFirst: boolean;
  /** Applying is impossible here: Copy is offered in its place. */
  readonly isCopyOnly?: boolean;
  readonly onApply: (suggestion: Suggestion) => void;
  readonly onCopy: (suggestion: Suggestion) => void;
};

/** Up to this many characters, before and after share a line. */
const mostOnOneLine = 44;

/** One rewrite: what it does, the words before and after, and the button that does it. */
export function Rewrite({
  draft,
  suggestion,
  isFirst,
  isCopyOnly = false,
  onApply,
  onCopy,
}: RewriteProps) {
  const { label, replacement } = suggestion;
  const kind = isFirst ? 'primary' : 'quiet';
  return (
    <li class="rewrite">
      <div class="rewrite-head">
        <span class="rewrite-label">{label}</span>
        {isCopyOnly ? (
          <Button
            kind={kind}
            meaning={words.rewrite.copyNamed(label)}
            onPress={() => onCopy(suggestion)}
          >
            {words.rewrite.copy}
          </Button>
        ) : (
          <Button
            kind={kind}
            meaning={words.rewrite.applyNamed(label)}
            onPress={() => onApply(suggestion)}
          >
            {words.rewrite.apply}
          </Button>
        )}
      </div>
      <BeforeAndAfter draft={draft} suggestion={suggestion} />
      <span class="spoken">{spoken(quoteOf(draft, suggestion), replacement)}</span>
    </li>
  );
}

function spoken(before: string, after: string): string {
  return after === '' ? words.rewrite.spokenRemoval(before) : words.rewrite.spoken(before, after);
}

function BeforeAndAfter({ draft, suggestion }: Pick<RewriteProps, 'draft' | 'suggestion'>) {
  const before = draft.slice(suggestion.start, suggestion.end);
  const { replacement } = suggestion;
  const beside = wordsBeside(draft, suggestion);
  const parts = diffWords(before, replacement);
  const isOneLine = before.length + replacement.length <= mostOnOneLine;

  if (isOneLine)
    return (
      <p class="rewrite-text" aria-hidden="true">
        <span class="rewrite-beside">{beside.before}</span>
        <Parts parts={parts} />
        <span class="rewrite-beside">{beside.after}</span>
      </p>
    );
  return (
    <div class="rewrite-text" aria-hidden="true">
      <p class="rewrite-before">
        {beside.before}
        <Parts parts={parts.filter(({ kind }) => kind !== 'added')} />
        {beside.after}
      </p>
      <p>
        <span class="rewrite-beside">{beside.before}</span>
        <Parts parts={parts.filter(({ kind }) => kind !== 'removed')} />
        <span class="rewrite-beside">{beside.after}</span>
      </p>
    </div>
  );
}

function Parts({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        const words = text.trim();
        const isAfterOld = kind === 'added' && parts[index - 1]?.kind === 'removed';
        const space = text !== text.trimStart() || isAfterOld ? ' ' : '';
        return (
          <Fragment key={`${kind} ${index}`}>
            {space}
            {kind === 'removed' && hasWords(words) && <del>{words}</del>}
            {kind === 'added' && (
              <ins>
                <WithPlaceholders text={words} />
              </ins>
            )}
            {kind === 'same' && <WithPlaceholders text={words} />}
          </Fragment>
        );
      })}
    </>
  );
}

/** A full stop that goes is nothing to strike through. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Facts that only the writer knows, such as `[day]`, look like something to be filled in. */
function WithPlaceholders({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(\[[^\]]*\])/u)
        .map((piece) =>
          piece.startsWith('[') ? <span class="placeholder">{piece.slice(1, -1)}</span> : piece,
        )}
    </>
  );
}
