import type { Diagnostic } from '../engine/diagnostic.ts';
import { Button } from './button.tsx';
import { quoteOf } from './quote.ts';
import { words } from './words.ts';

/** How far a dismissal reaches: these words now, this phrase always, or the whole rule. */
export type DismissHow = 'once' | 'phrase' | 'rule';

type DismissalsProps = {
  readonly draft: string;
  readonly diagnostic: Diagnostic;
  readonly onDismiss: (how: DismissHow) => void;
};

/** A phrase is worth remembering only while it is one: whole sentences never come back. */
const longestPhrase = 48;

/** The ways to send a finding away, from the smallest to the largest. */
export function Dismissals({ draft, diagnostic, onDismiss }: DismissalsProps) {
  const phrase = quoteOf(draft, diagnostic);
  const isPhrase = phrase !== '' && phrase.length <= longestPhrase;
  return (
    <fieldset class="dismissals">
      <legend>{words.dismiss.title}</legend>
      <Button kind="plain" meaning={words.dismiss.onceMeaning} onPress={() => onDismiss('once')}>
        {words.dismiss.once}
      </Button>
      {isPhrase && (
        <Button
          kind="plain"
          meaning={words.dismiss.phraseMeaning(phrase)}
          onPress={() => onDismiss('phrase')}
        >
          {words.dismiss.phrase}
        </Button>
      )}
      <Button kind="plain" meaning={words.dismiss.ruleMeaning} onPress={() => onDismiss('rule')}>
        {words.dismiss.rule}
      </Button>
    </fieldset>
  );
}
