import type { Message } from '../../engine/message.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesSpecifics } from '../../engine/specifics.ts';
import { startedLike } from '../../engine/wording.ts';
import { emptyAsks } from './contentless-ask.lexicon.ts';

const lead =
  '(?:(?:hi|hey|hello|so|ok|okay|and|also|anyway|just|but|well|sorry|then|now|thanks)[,.!:]? )?(?:(?:please|kindly|pls|plz) )?';
const tail =
  '(?: (?:please|pls|plz|thanks|thx|then|now|here|on (?:this|that|it)|asap))?(?=[ .?!…]*$)';
const patterns = emptyAsks.map(({ words, question, leansOnContext }) => ({
  question,
  leansOnContext,
  pattern: new RegExp(`^${lead}(?<ask>${words})${tail}`, 'iu'),
}));

const longestAsk = 14;
const fewestWordsOfAQuestion = 4;
/** The sentence before lays out what can be answered. */
const offersAChoice =
  /\b(?:which|whether|option|either|or|if|yes or no|could|can|should|would|may|need to|want to|available|interested|propos(?:e|al))\b/iu;
const asksForAView =
  /thought|idea|comment|feedback|view|opinion|input|suggest|reaction|think|say|propose/iu;
/** Elsewhere in the message stands what the view is wanted on. */
const takesAPosition =
  /\b(?:i'd|i would|i think|i suggest|i propose|i(?:'m| am) inclined|we should|should be|seems|my (?:plan|proposal|suggestion|idea)|option|either)\b/iu;

export default defineRule({
  id: 'contentless-ask',
  category: 'ambiguity',
  strength: 'warning',
  family: 'ask',
  message: 'This asks for something without saying what.',
  why: 'The reader has to guess what kind of answer would help, and often gives none. One clear question gets one answer.',
  cues: [
    ...['thoughts', 'ideas', 'comments', 'feedback', 'views', 'input', 'suggestions', 'opinions'],
    ...['think', 'say', 'propose', 'suggest', 'wdyt', 'reckon', 'advise', 'guide', 'clarify'],
    ...['explain', 'comment', 'needful', 'action', 'accordingly', 'know', 'lmk', 'posted'],
    ...['updated', 'loop', 'revert', 'interested', 'leads', 'update', 'updates', 'luck', 'status'],
    ...['latest', 'steps', 'next', 'now', 'we', 'i', 'help', 'look', 'check', 'handle', 'deal'],
    ...['care', 'sort', 'something', 'fix', 'into', 'it', 'this', 'that'],
  ],
  examples: {
    flagged: [
      'Here is the draft of the leaflet. ‹Thoughts›?',
      'The server is down. ‹Please advise›.',
      'I attached the plan. ‹Let me know›.',
      'The client wants the hall for two days. ‹Shall we then›?',
      'The freezer alarm went off again. ‹Can you look into it›?',
    ],
    clean: [
      'Option A saves two weeks, option B is cheaper. Which one should we pick? Thoughts?',
      'Please approve or reject the invoice by Friday. Let me know.',
      'Any update on the visa letter for Chen?',
      'FYI the office is closed on Monday.',
      'Let me know when you land.',
      'If you would like a copy, let me know.',
      'Can you look into the alarm on freezer 3 before noon?',
    ],
    rewritten: [
      [
        'Here is the draft of the leaflet. Thoughts?',
        'Here is the draft of the leaflet. Could you tell me whether [what] by [day]?',
      ],
      [
        'The server is down. Please advise.',
        'The server is down. Could you [what you need] by [day]?',
      ],
    ],
  },

  *check({ text, source, kind, tokens, find }) {
    if (kind === 'greeting' || tokens.length > longestAsk) return;
    for (const { pattern, question } of patterns)
      for (const match of find(pattern)) {
        const replacement = startedLike(source, question);
        const suggestion = { label: 'Ask one question', start: 0, end: text.length, replacement };
        yield { start: match.start, end: match.end, suggestions: [suggestion] };
        return;
      }
  },

  unless: (message, index) => asksMoreClearly(message, index),
});

function asksMoreClearly({ sentences }: Message, index: number): boolean {
  const textAt = (at: number) => sentences[at]?.sentence.text ?? '';
  const leansOnContext = patterns.some(
    (one) => one.leansOnContext && one.pattern.test(textAt(index)),
  );
  if (leansOnContext && offersAChoice.test(textAt(index - 1))) return true;
  if (leansOnContext && namesSpecifics(textAt(index + 1))) return true;
  const isAboutAView = asksForAView.test(textAt(index));
  return sentences.some(({ sentence: { isQuestion, tokens, text } }, at) => {
    if (at === index) return false;
    if (isAboutAView && isMatch(takesAPosition, text)) return true;
    return isQuestion && tokens.length >= fewestWordsOfAQuestion;
  });
}
