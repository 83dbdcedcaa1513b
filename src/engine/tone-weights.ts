/** The form in which weights are stored: what `npm run train:tone` writes. */
export type StoredToneWeights = {
  /** The sum at which a message is plain: the middle of ordinary mail. */
  readonly center: number;
  /** One step of a weight stands for this much. */
  readonly step: number;
  /** The distance of each weighed place from the one before, less one; the last character of the alphabet goes on. */
  readonly gaps: string;
  /** One printable character for each weight. */
  readonly steps: string;
};

export type ToneWeights = {
  readonly center: number;
  readonly step: number;
  /** By place; counted in steps. */
  readonly table: Int8Array;
};

// Printable characters but `"` and `\`, which JSON would escape: one byte each, which gzip packs well.
const alphabet = Array.from({ length: 94 }, (_, code) => String.fromCharCode(code + 33))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');

/** Gaps of this and more are told by the last character, which adds this much and goes on. */
const longestGap = alphabet.length - 1;

/** Weights run from minus to plus this many steps. */
export const mostSteps = 45;

/** Throws when a character is none that the trainer writes. */
export function readToneWeights(
  { center, step, gaps, steps }: StoredToneWeights,
  size: number,
): ToneWeights {
  const table = new Int8Array(size);
  let place = -1;
  let weight = 0;
  for (const character of gaps) {
    const gap = digitOf(character);
    place += gap;
    if (gap === longestGap) continue;
    place += 1;
    table[place] = digitOf(steps.charAt(weight)) - mostSteps;
    weight += 1;
  }
  return { center, step, table };
}

/** The other way round. Weights of zero are left out. */
export function storeToneWeights({ center, step, table }: ToneWeights): StoredToneWeights {
  let gaps = '';
  let steps = '';
  let next = 0;
  table.forEach((weight, place) => {
    if (weight === 0) return;
    const gap = place - next;
    gaps += alphabet.charAt(longestGap).repeat(Math.floor(gap / longestGap));
    gaps += alphabet.charAt(gap % longestGap);
    steps += alphabet.charAt(weight + mostSteps);
    next = place + 1;
  });
  return { center, step, gaps, steps };
}

function digitOf(character: string): number {
  const code = character.charCodeAt(0) - 33;
  if (character === '' || code < 0 || code > 93 || character === '"' || character === '\\')
    throw new Error(`The tone weights hold “${character}”. Run \`npm run train:tone\` again.`);
  return code - (code > 1 ? 1 : 0) - (code > 59 ? 1 : 0);
}
