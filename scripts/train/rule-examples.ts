import type { EarLabel } from '../../src/engine/ear/weights.ts';
import type { InContext, Rule } from '../../src/engine/rule.ts';
import { rules } from '../../src/rules/index.ts';
import type { CorpusMessage } from '../../test/support/corpus.ts';

const labelOf: Readonly<Record<string, EarLabel>> = { harshness: 'harsh', ambiguity: 'ambiguous' };

/**
 * The examples of the rules as messages of the corpus, which holds few of the plain old phrasings that rules know
 * best. Their sets have no number, so they are in every fold's training and in no fold's judgement.
 */
export function ruleExamples(): readonly CorpusMessage[] {
  return rules
    .filter(({ scope, category }) => scope !== 'ear' && labelOf[category] !== undefined)
    .flatMap((rule) => [
      ...rule.examples.flagged.map((example) => messageOf(rule, example, 'flawed')),
      ...rule.examples.clean.map((example) => messageOf(rule, example, 'trap')),
      ...rule.examples.rewritten.map(([, after]) => messageOf(rule, after, 'good')),
    ]);
}

function messageOf(
  { id, category }: Rule,
  example: string | InContext,
  kind: CorpusMessage['kind'],
): CorpusMessage {
  const drawn = typeof example === 'string' ? example : example.draft;
  const context = typeof example === 'string' ? {} : example.context;
  const label = labelOf[category] ?? 'harsh';
  const spans: CorpusMessage['spans'][number][] = [];
  let text = '';
  for (const part of drawn.split(/(?=[‹])|(?<=[›])/u)) {
    const words = part.replace(/[‹›]/gu, '');
    if (part.startsWith('‹'))
      spans.push({ start: text.length, end: text.length + words.length, label });
    text += words;
  }
  return {
    id: `${id} ${kind}`,
    set: `rule ${id}`,
    file: 'rules',
    line: 0,
    kind,
    relation: 'colleague',
    context: { channel: 'email', thread: 'reply', ...context },
    text,
    spans,
  };
}
