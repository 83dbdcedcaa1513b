import { type CorpusMessage, readCorpus } from '../../test/support/corpus.ts';

/** The texts of one run: every tool reads the same ones in the same order, each of them once. */
export type BenchTexts = {
  /** What is read to the end of the start, 100 words. */
  readonly first: string;
  readonly warmUp: readonly string[];
  /** 100, 2,000 and 20,000 words each. */
  readonly short: readonly string[];
  readonly middle: readonly string[];
  readonly long: readonly string[];
  /** Drafts of 2,000 words, and each of them with one sentence after the other written anew. */
  readonly edits: readonly { readonly draft: string; readonly edited: readonly string[] }[];
};

const shortest = 100;
const usual = 2_000;
const longest = 20_000;
const editsOfOneDraft = 12;

/**
 * Texts made of one message of each set of the corpus, fine and flawed in turn, in an order that is the same each
 * time. No two texts share a message.
 */
export function benchTexts(): BenchTexts {
  const next = messagesInTurn();
  const text = (words: number) => textOf(words, next).join('\n\n');
  const texts = (count: number, words: number) => Array.from({ length: count }, () => text(words));
  const edits = () => {
    const messages = textOf(usual, next);
    let draft = messages;
    const edited = Array.from({ length: editsOfOneDraft }, (_, turn) => {
      const at = Math.floor(((turn + 0.5) / editsOfOneDraft) * draft.length);
      draft = draft.with(at, withAnother(draft[at] ?? '', firstSentence(next())));
      return draft.join('\n\n');
    });
    return { draft: messages.join('\n\n'), edited };
  };
  return {
    first: text(shortest),
    warmUp: [...texts(20, shortest), ...texts(6, usual)],
    short: texts(40, shortest),
    middle: texts(8, usual),
    edits: [edits(), edits()],
    long: texts(2, longest),
  };
}

/** Whole messages up to so many words; the last one is cut. */
function textOf(words: number, next: () => string): readonly string[] {
  const messages: string[] = [];
  let left = words;
  while (left > 0) {
    const message = next();
    const parts = message.split(/(?<=\S)(?=\s)/u);
    messages.push(parts.slice(0, left).join(''));
    left -= parts.length;
  }
  return messages;
}

function firstSentence(message: string): string {
  return /^[^\n]+?(?:[.?!](?=\s)|$)/mu.exec(message)?.[0] ?? message;
}

/** The message with another first sentence. */
function withAnother(message: string, sentence: string): string {
  return `${sentence}${message.slice(firstSentence(message).length)}`;
}

function messagesInTurn(): () => string {
  const sets = new Map<string, CorpusMessage[]>();
  for (const message of readCorpus()) {
    const known = sets.get(message.set);
    if (known) known.push(message);
    else sets.set(message.set, [message]);
  }
  const shuffled = [...sets].sort(([a], [b]) => hashOf(a) - hashOf(b));
  let turn = 0;
  return () => {
    const [, messages = []] = shuffled[turn] ?? [];
    if (messages.length === 0)
      throw new Error('The corpus holds too few sets for these texts. Ask for shorter ones.');
    const wanted = turn % 2 === 0;
    turn++;
    const found = messages.find(({ kind }) => (kind === 'flawed' || kind === 'early') === wanted);
    return (found ?? messages[0])?.text ?? '';
  };
}

/** FNV-1a, mixed at the end, so that neighbouring sets land far from each other. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++)
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
