import loadCompromise from './compromise.cjs';

/** What rules may ask of grammar. Each call parses a few words: about a millisecond. */
export type Grammar = {
  /** `send` → `sent`, `update` → `updated`: the form after “has been”. */
  participle(verb: string): string;
  /** `changing` from `change`. */
  gerund(verb: string): string;
  /** `send` from `sent`, `sends` or `sending`. */
  infinitive(verb: string): string;
  /** Whether “have” follows this noun phrase rather than “has”. */
  isPlural(nounPhrase: string): boolean;
  /** Whether the words, at the start of a sentence, are an order. */
  isImperative(words: string): boolean;
  /** The part of speech of each word, as compromise tags it, in order. */
  tags(words: string): readonly { readonly word: string; readonly tags: readonly string[] }[];
};

// Where the participle is not the past tense and compromise 14.17 does not know it.
const participles: Readonly<Record<string, string>> = {
  come: 'come',
  run: 'run',
  begin: 'begun',
  do: 'done',
  go: 'gone',
  see: 'seen',
  draw: 'drawn',
  show: 'shown',
  know: 'known',
  grow: 'grown',
  get: 'received',
};

type Conjugate = (verb: string, model: unknown) => Readonly<Record<string, string>>;
type ToInfinitive = (verb: string, model: unknown, tense: string) => string;

const laterNouns =
  /\s+(?:of|for|from|on|in|at|with|about|to|by|that|which|since|before|after)\b[\s\S]*$/iu;
const countsMany =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|both|these|those|all|many|[2-9]|\d{2,})\b/iu;

/** Loads the parser on its first call and keeps it. */
export function loadGrammar(): Grammar {
  const nlp = loadCompromise();
  const model = nlp.model();
  // The types leave out the transforms that `two` has.
  const { verb } = (nlp.methods() as { two: { transform: { verb: object } } }).two.transform;
  const { conjugate, toInfinitive } = verb as { conjugate: Conjugate; toInfinitive: ToInfinitive };
  const tags = (words: string) =>
    nlp(words)
      .termList()
      .map((term) => ({ word: term.text, tags: [...(term.tags ?? [])] }));
  return {
    tags,
    participle(infinitive) {
      const plain = infinitive.toLowerCase();
      const forms = conjugate(plain, model);
      return participles[plain] ?? forms['Participle'] ?? forms['PastTense'] ?? `${plain}ed`;
    },
    gerund: (infinitive) =>
      conjugate(infinitive.toLowerCase(), model)['Gerund'] ?? `${infinitive}ing`,
    infinitive(form) {
      const plain = form.toLowerCase();
      const tense = /ing$/u.test(plain)
        ? 'Gerund'
        : /s$/u.test(plain)
          ? 'PresentTense'
          : 'PastTense';
      return toInfinitive(plain, model, tense);
    },
    isPlural(nounPhrase) {
      const head = nounPhrase.replace(laterNouns, '');
      if (/\band\b/iu.test(head) || countsMany.test(head)) return true;
      return tags(head).at(-1)?.tags.includes('Plural') ?? false;
    },
    isImperative: (words) => nlp(words).has('^#Imperative'),
  };
}
