import type { Message } from '../message.ts';
import { namesATime } from '../time-cues.ts';

const thanks = /\b(?:thank|appreciat)/iu;
const request = /\b(?:please|could you|can you|would you)\b/iu;
const reference = /\b(?:it|this|that|they|them|he|she)\b/iu;
const name = /(?<=[a-z,] )[A-Z][a-z]+/u;

/** What the whole message states and leaves out, by name: the same for each of its sentences. */
export function messageFacts({ text, context, sentences, wordCount }: Message): readonly string[] {
  const questions = text.match(/\?/gu)?.length ?? 0;
  return [
    `date ${namesATime(text)}`,
    `number ${/\d/u.test(text)}`,
    `questions ${Math.min(3, questions)}`,
    `name ${name.test(text)}`,
    `thanks ${thanks.test(text)}`,
    `request ${request.test(text)}`,
    `length ${Math.min(8, Math.floor(wordCount / 15))}`,
    `channel ${context.channel}`,
    `setting ${context.channel} ${context.thread} ${Math.min(4, sentences.length)}`,
  ];
}

/** The same for one sentence of it. */
export function sentenceFacts({ sentences }: Message, index: number): readonly string[] {
  const text = sentences[index]?.sentence.text ?? '';
  const place = index === 0 ? 'first' : index === sentences.length - 1 ? 'last' : 'within';
  return [
    `place ${place}`,
    `dated ${namesATime(text)}`,
    `refers ${reference.test(text)} ${index === 0}`,
  ];
}
