import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const marks = /(?:\?{2,}|\?!+|!\?+)[?!]*|!{3,}/u;
const joyful =
  /\b(?:thank\w*|thx|congrat\w*|yay|woo\w*|awesome|amazing|great|love\w*|happy|welcome|excited|wow|brilliant|fantastic|well done|bravo|cheers|hooray|birthday|yes|fun|cute|beautiful|lol|haha|omg|cake|party|beer|dinner|lunch|coffee|good luck|see you|hope|miss you|finally|passed|won)\b|[😀-🙏🎉🥳❤🚀]/iu;
const pointed = /\b(?:you|your|why|still|again|already|where|who|nobody|never|asked|told)\b/iu;
const code = /\w\?\?\w|\?\?=|=>|\?\?\./u;
const chased =
  /^(?:hello|hi|status|updates?|any (?:update|news|progress)|anyone|well|answer|eta|reply|still nothing)\b/iu;
const fewWords = 4;

export default defineRule({
  id: 'punct-pressure',
  category: 'harshness',
  strength: 'hint',
  message: 'Doubled marks read as anger.',
  why: 'Writers mean importance, readers see temper. One mark carries the question.',
  cues: [':question', ':exclamation'],
  examples: {
    flagged: [
      'Where is the file‹???›',
      'You changed the layout again‹?!›',
      'Why is nobody answering‹??›',
      'I asked for this on Monday‹!!!›',
    ],
    clean: [
      'Congratulations team!!!',
      'so?? did you get it',
      'Wow, you got the job?!',
      'Thank you so much!!!',
      'Is this ready?',
      'Dinner at eight??',
    ],
    rewritten: [['Where is the file???', 'Where is the file?']],
  },

  *check(sentence) {
    const { text, tokens } = sentence;
    if (isMatch(joyful, text) || isMatch(code, text)) return;
    for (const { start, end, words } of sentence.find(marks)) {
      const isChase = tokens.length <= fewWords && isMatch(chased, text);
      if (!isChase && !isMatch(pointed, text)) continue;
      yield {
        start,
        end,
        strength: isChase && words.startsWith('??') ? 'warning' : 'hint',
        suggestions: [{ label: 'Keep one mark', replacement: words.includes('?') ? '?' : '.' }],
      };
    }
  },
});
