import type { EarLabel } from '../../src/engine/ear/weights.ts';
import type { Judged } from '../train/folds.ts';

export function isFlawed({ message }: Judged, label: EarLabel): boolean {
  return message.from.spans.some((span) => span.label === label);
}

/** The highest chance among the sentences of a message. */
export function loudest({ chances }: Judged): number {
  return Math.max(0, ...chances);
}

/** By its outer signs only. */
export function isPlayful(text: string): boolean {
  return /!|\p{Extended_Pictographic}|[:;]-?[)DP]|\b(?:haha\w*|hehe|lol|lmao)\b/iu.test(text);
}

export function wordCount(text: string): number {
  return wordsOf(text).length;
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
