import { isMatch } from './sieve/sieve.ts';

const goodWill =
  /\b(?:thank(?:s| you)|thx|cheers|congrat\w*|well done|enjoy\w*|lov(?:e|ed|ely)|happy|glad|grateful|welcome|celebrat\w+|fun|proud|delicious|beautiful|gorgeous|sorry|apolog\w+|my (?:mistake|fault|bad)|joy|pleasure|delighted|good job|well deserved|hooray|luck(?:y|ily)|kindness|no worries|no rush|don't worry)\b|!|\p{Emoji_Presentation}|❤/iu;
const mockingFace = /[🙄🙃😒🤦🤡👎🥱😂🤣👏]/u;
const reason = /\b(?:because|due to|so that (?:i|we)|which is why|that's why)\b/iu;

/** Irony is short. Longer sentences that share its words mostly tell facts. */
const longestIrony = 24;

/**
 * Whether the words are kind or give their reasons, so that what could be meant to sting is most likely
 * meant as it stands. For rules about irony and contempt, not for those about insults.
 */
export function soundsSincere(words: string): boolean {
  const count = words.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  if (count > longestIrony) return true;
  return isMatch(reason, words) || (isMatch(goodWill, words) && !isMatch(mockingFace, words));
}
