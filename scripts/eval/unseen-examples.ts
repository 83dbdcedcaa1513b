import type { CorpusMessage } from '../../test/support/corpus.ts';
import { ruleExamples } from '../train/rule-examples.ts';

/** Five words in a row are a coincidence now and then; a shared sentence never escapes. */
const runLength = 5;

/**
 * The rules' examples that share no five words in a row with the messages to be judged: some were found in the corpus,
 * and an ear that trained on them would know the answers.
 */
export function unseenExamples(judged: readonly CorpusMessage[]): readonly CorpusMessage[] {
  const known = new Set(judged.flatMap(({ text }) => runsOf(text)));
  return ruleExamples().filter(({ text }) => !runsOf(text).some((run) => known.has(run)));
}

function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(' '));
}
