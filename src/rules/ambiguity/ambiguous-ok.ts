import type { Message, PlacedSentence } from '../../engine/message.ts';
import { hasBlank } from '../../engine/placeholders.ts';
import { defineMessageRule } from '../../engine/rule.ts';
import { sharesAWord } from '../../engine/shared-words.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const longestQuote = 600;
const longestAnswer = 9;

const quotedLine = /^[ \t]{0,3}>+[ \t]?([^\n]+)$/gmu;
/** “A or B?”, but not “or not?”, “an hour or so?”. */
const choice =
  /\bor (?!not\b|no\b|so\b|two\b|any\b|anything\b|something\b|similar\b|what\b|more\b|less\b)[^?]{2,}\?/iu;
/** “Didn’t he sign?”, “so we’re not shipping?”, “you don’t mind?”: a yes may agree with the no. */
const negative = /(?:n't|(?<!\bor )\bnot|\bnever)\b[^.?!\n]*\?/iu;
const yesOrNo =
  /^(?:yes|yep|yeah|yup|no|nope|right|correct|exactly|ok|sure|true|mm ?hm|indeed|i (?:was|did|do|don't think so))[.!,)… ]*$/iu;
const reportedChoice =
  /\b(?:(?:your|the|his|her|their) question|you (?:asked|wanted to know|wondered)|to know|re|regarding|about|on)(?: of)?,? (?:if|whether)\b[^:.?]*\bor (?!not\b)[^:.?]*[:.,]\s*(?<answer>[^,.?!]*)/iu;

const assent =
  /^(?:(?:hi|hey|hello|thanks|thank you|ok|oh|well|hm+|so)[,.!]? )?(?:(?:technically|basically|definitely|absolutely) )?(?:yes|yep|yeah|yup|yea|ya|sure|ok|okay|fine|agreed|approved|correct|right|exactly|perfect|great|done|no problem|sounds good|looks good|works|that works|it works|(?:that|it)'s (?:fine|ok|okay|right|correct|good)|all good|good (?:idea|point)|go ahead|please do|by all means|absolutely|of course|certainly|no|nope|not (?:really|yet|necessarily)|makes sense|happy (?:with|to)|\+1|we can confirm|i (?:would|agree|think so|don't think so|don't mind)|no objections?|whichever|whatever|we certainly (?:are|do|will))(?![\p{L}'])/iu;
const firstClause = /^[^,.!?;]+/u;
const picksOne =
  /\b(?:first|second|third|former|latter|both|either|neither|option|together|instead|rather|former|one)\b|\b[A-D]\b|\d/iu;

export default defineMessageRule({
  id: 'ambiguous-ok',
  category: 'ambiguity',
  strength: 'warning',
  message: 'The question leaves two readings, and this answers neither.',
  why: 'A “yes” to “this or that”, or to “not”, leaves both sides with their own answer, and they often differ.',
  examples: {
    flagged: [
      '> Shall we meet on Tuesday or on Wednesday?\n‹Sounds good›',
      '> do I send the draft now or wait for the photos?\n‹sure›, thanks',
      '> Did legal sign? And can we ship?\n\n‹Yes›.',
      '> so we’re not shipping today?\n‹right›',
      'On your question whether the coat is wool or a blend: ‹yes›, it is.',
    ],
    clean: [
      '> so we’re not shipping today?\nNo, we ship on Monday.',
      '> Can you join at three?\nYes',
      '> Shall we go with the red or the blue cover?\nThe blue one, please.',
      '> Are you joining or not?\nYes',
      '> Tuesday or Wednesday?\nEither is fine, you choose.',
      '> do I send the draft now or wait for the photos?\nYes, send it now.',
      'You asked whether we can extend the lease: yes.',
    ],
    rewritten: [
      [
        '> Shall we meet on Tuesday or on Wednesday?\nSounds good',
        '> Shall we meet on Tuesday or on Wednesday?\nSounds good ([which one])',
      ],
    ],
  },

  *check(message) {
    const asked = quotedQuestions(message);
    const answer = asked === '' ? undefined : firstAnswer(message);
    if (answer && isBareAssent(answer, asked)) {
      yield spanOf(answer, asked);
      return;
    }
    for (const placed of message.sentences) {
      const [reported] = placed.sentence.find(reportedChoice);
      const said = reported?.group('answer');
      if (reported && said && isAssent(said.words, reported.words.slice(0, -said.words.length)))
        yield {
          start: placed.start + said.start,
          end: placed.start + said.end,
          suggestions: [{ label: 'Say which one', replacement: 'I would take [which one]' }],
        };
    }
  },
});

/** The question with a choice, or the questions, that the draft quotes above or below the answer. */
function quotedQuestions({ draft }: Message): string {
  const marked = [...draft.text.matchAll(quotedLine)].map(([, words]) => words ?? '');
  const excluded = (draft.excluded ?? []).map(({ start, end }) => draft.text.slice(start, end));
  const quoted = [...marked, ...excluded].join('\n');
  if (quoted.length > longestQuote) return '';
  const questions = quoted.match(/[^.?!\n]{4,}\?/gu) ?? [];
  return choice.test(quoted) || negative.test(quoted) || questions.length > 1 ? quoted : '';
}

type Answer = { readonly placed: PlacedSentence; readonly after: string };

function firstAnswer({ sentences }: Message): Answer | undefined {
  const at = sentences.findIndex(({ sentence }) => sentence.kind === 'body');
  const placed = sentences[at];
  return placed && { placed, after: sentences[at + 1]?.sentence.text ?? '' };
}

function isBareAssent({ placed: { sentence }, after }: Answer, asked: string): boolean {
  if (hasBlank(sentence.text)) return false;
  const isChoice = choice.test(asked) || (asked.match(/\?/gu) ?? []).length > 1;
  if (!isChoice) return isMatch(yesOrNo, sentence.text) && !sharesAWord(after, asked);
  if (sentence.isQuestion || sentence.tokens.length > longestAnswer) return false;
  return isAssent(sentence.text, asked) && !sharesAWord(after, asked);
}

function isAssent(words: string, asked: string): boolean {
  return isMatch(assent, words) && !isMatch(picksOne, words) && !sharesAWord(words, asked);
}

function spanOf({ placed: { sentence, start } }: Answer, asked: string) {
  const [match] = sentence.find(firstClause);
  const said = match?.words ?? sentence.source;
  const several = (asked.match(/\?/gu) ?? []).length > 1;
  const replacement = choice.test(asked)
    ? `${said} ([which one])`
    : several
      ? `${said} (1: [answer], 2: [answer])`
      : `${said}: [in words]`;
  const suggestions = [{ label: 'Say which one', replacement }];
  return { start, end: start + (match?.end ?? sentence.text.length), suggestions };
}
