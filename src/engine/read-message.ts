import { boundedCache } from './bounded-cache.ts';
import type { MessageContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { isEnglish } from './language.ts';
import { maskDraft } from './mask.ts';
import type { Message, PlacedSentence } from './message.ts';
import { readOutreach } from './outreach/reading.ts';
import { paragraphsOf, segmentsOf } from './segment.ts';
import { makeSentence, type Sentence, type SentenceParts } from './sentence.ts';

const cachedParagraphs = 400;
const cachedSentences = 4000;

/**
 * A function from draft to message that keeps the paragraphs and sentences it has read. A sentence that is still there
 * after an edit is the same object, so that what is found out about it can be kept under it.
 */
export function createReader(
  grammar: () => Grammar | undefined,
): (draft: Draft, context: MessageContext) => Message {
  const paragraphs = boundedCache<readonly PlacedSentence[]>(cachedParagraphs);
  const sentences = boundedCache<Sentence>(cachedSentences);

  const readSentence = (parts: Omit<SentenceParts, 'grammar'>) =>
    sentences.get(`${parts.kind}${parts.isListItem}\u0000${parts.text}\u0000${parts.source}`, () =>
      makeSentence({ ...parts, grammar }),
    );

  const readParagraph = (text: string, source: string) =>
    paragraphs.get(`${text}\u0000${source}`, () =>
      segmentsOf(text).map(({ start, end, kind, isListItem }) => ({
        sentence: readSentence({
          text: text.slice(start, end),
          source: source.slice(start, end),
          kind,
          isListItem,
        }),
        start,
        paragraph: 0,
      })),
    );

  return (draft, context) => {
    const text = maskDraft(draft);
    const placed = paragraphsOf(text).flatMap((paragraph, index) => {
      const end = paragraph.start + paragraph.text.length;
      const source = draft.text.slice(paragraph.start, end);
      return readParagraph(paragraph.text, source).map(({ sentence, start }) => ({
        sentence,
        start: start + paragraph.start,
        paragraph: index,
      }));
    });
    const wordCount = placed.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
    const read = isEnglish(placed.map(({ sentence }) => sentence)) ? placed : [];
    const outreach = readOutreach(read, context);
    return { draft, text, context, sentences: read, wordCount, outreach };
  };
}
