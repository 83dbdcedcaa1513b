import { boundedCache } from './bounded-cache.ts';
import type { MessageContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { isEnglish } from './language.ts';
import { maskDraft } from './mask.ts';
import type { Message, PlacedSentence } from './message.ts';
import { readOutreach } from './outreach/reading.ts';
import { paragraphsOf, segmentsOf } from './segment.ts';
import { makeSentence } from './sentence.ts';

const cachedParagraphs = 400;

/** A function from draft to message that keeps the paragraphs it has read. */
export function createReader(
  grammar: () => Grammar | undefined,
): (draft: Draft, context: MessageContext) => Message {
  const paragraphs = boundedCache<readonly PlacedSentence[]>(cachedParagraphs);

  const readParagraph = (text: string, source: string) =>
    paragraphs.get(`${text}\u0000${source}`, () =>
      segmentsOf(text).map(({ start, end, kind, isListItem }) => ({
        sentence: makeSentence({
          text: text.slice(start, end),
          source: source.slice(start, end),
          kind,
          isListItem,
          grammar,
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
    const words = placed.flatMap(({ sentence }) => sentence.tokens.map(({ word }) => word));
    const sentences = isEnglish(words) ? placed : [];
    const outreach = readOutreach(sentences, context);
    return { draft, text, context, sentences, wordCount: words.length, outreach };
  };
}
