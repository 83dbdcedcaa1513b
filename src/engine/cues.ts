import type { SentenceRule } from './rule.ts';
import type { Sentence } from './sentence.ts';

/** Which rules a sentence can set off: one look at each of its words. */
export type CueIndex = { rulesFor(sentence: Sentence): readonly SentenceRule[] };

const prefixLength = 4;

const shapes: Readonly<Record<string, (sentence: Sentence) => boolean>> = {
  ':question': (sentence) => sentence.isQuestion,
  ':exclamation': ({ text }) => text.includes('!'),
  ':caps': ({ text }) => /\b[A-Z]{2,}\b/u.test(text),
  ':command': ({ text }) =>
    /^\W*(?:please |pls |kindly |just |now |then |and |so |also )*[a-z]+\b/iu.test(text),
  ':number': ({ text }) => /\d/u.test(text),
};

/** Throws when a cue is not a lower-case word, a word beginning of four letters or more, or a known shape. */
export function indexCues(rules: readonly SentenceRule[]): CueIndex {
  const byWord = new Map<string, SentenceRule[]>();
  const byPrefix = new Map<string, { prefix: string; rule: SentenceRule }[]>();
  const byShape = new Map<string, SentenceRule[]>();
  for (const rule of rules)
    for (const cue of rule.cues) {
      if (cue.startsWith(':')) {
        if (!shapes[cue]) throw new Error(`\`${cue}\` of ${rule.id} is no known sentence shape.`);
        push(byShape, cue, rule);
      } else if (cue.endsWith('*')) {
        const prefix = cue.slice(0, -1);
        if (prefix.length < prefixLength)
          throw new Error(
            `\`${cue}\` of ${rule.id} is too short: word beginnings have four letters or more.`,
          );
        push(byPrefix, prefix.slice(0, prefixLength), { prefix, rule });
      } else {
        if (!/^[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*$/u.test(cue) || cue !== cue.toLowerCase())
          throw new Error(`\`${cue}\` of ${rule.id} is not one lower-case word.`);
        push(byWord, cue, rule);
      }
    }

  return {
    rulesFor(sentence) {
      const found = new Set<SentenceRule>();
      for (const { word } of sentence.tokens) {
        for (const rule of byWord.get(word) ?? []) found.add(rule);
        for (const { prefix, rule } of byPrefix.get(word.slice(0, prefixLength)) ?? [])
          if (word.startsWith(prefix)) found.add(rule);
      }
      for (const [shape, its] of byShape)
        if (shapes[shape]?.(sentence)) for (const rule of its) found.add(rule);
      return rules.filter((rule) => found.has(rule));
    },
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
