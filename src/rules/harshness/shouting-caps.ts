import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { capitalised } from '../../engine/wording.ts';
import { acronyms, raisedWords } from './shouting-caps.lexicon.ts';

const run = /(?<![\w@#_/-])[A-Z][A-Z']*(?:[ ,]+(?:[A-Z][A-Z']*)(?![\w_-]))+/u;
const pleaded =
  /\b(?:[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould) (?:we|you|people|everyone|somebody|someone|y'all)(?: all| guys)? (?<please>PLEASE)\b(?= (?:stop|not|finally|get|just|keep|remember|read|use|put|make sure|check|all|start|clean|close|sign|reply|answer))/u;
const joyful =
  /\b(?:thank|thanks|congrat\w*|happy|birthday|welcome|love|great|amazing|well done|won|win|yay|hooray|so proud|beautiful|finally|passed|cake|fun|best|i'm in)\b|🎉|🥳|😂|❤️/iu;
const code = /\b(?:SELECT|INSERT|UPDATE|DELETE)\b.*\b(?:FROM|INTO|SET)\b|\b[A-Z]+_[A-Z]/u;
const fewestWordsOfAShout = 2;

/** The words in small letters but for acronyms, “I” and, at the start, one capital. */
function lowered(words: string, isStart: boolean): string {
  const small = words.replace(/[\p{L}'’]+/gu, (word) =>
    word === 'I' || acronyms.has(word) ? word : word.toLowerCase().replace(/^i(?=['’])/u, 'I'),
  );
  return isStart ? capitalised(small) : small;
}

export default defineRule({
  id: 'shouting-caps',
  category: 'harshness',
  strength: 'warning',
  message: 'Capitals read as shouting.',
  why: 'With the voice gone, readers take capitals for a raised one. The words are strong enough in small letters.',
  cues: [':caps'],
  examples: {
    flagged: [
      '‹PLEASE STOP CHANGING THE SHEET›',
      'I told them ‹DO NOT DEPLOY› on Fridays.',
      'This is the ‹LAST TIME› it happens here.',
      'Can people ‹PLEASE› stop parking in the ambulance bay.',
    ],
    clean: [
      'Send the AWS SLA PDF to the EMEA PM.',
      'ACTION ITEMS: see below',
      'Set MAX_RETRY_COUNT to 3 in prod.',
      'Please do NOT reply to the bot.',
      'The NASA API returns JSON.',
      'HAPPY BIRTHDAY TO YOU!',
      'Room A B or C?',
    ],
    rewritten: [
      ['PLEASE STOP CHANGING THE SHEET', 'Please stop changing the sheet'],
      ['I told them DO NOT DEPLOY on Fridays.', 'I told them do not deploy on Fridays.'],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (
      isMatch(joyful, text) ||
      isMatch(code, text) ||
      /^(?:[A-Z][A-Z0-9 &/-]{2,40}:|PLEASE (?:READ|NOTE)\b)/u.test(text)
    )
      return;

    for (const { start, end, words } of sentence.find(run)) {
      const shouted = words
        .split(/[ ,]+/u)
        .filter((word) => word !== 'I' && word !== 'A' && !acronyms.has(word));
      if (shouted.length < fewestWordsOfAShout) continue;
      if (!shouted.some((word) => raisedWords.has(word))) continue;
      const replacement = lowered(source.slice(start, end), start === 0);
      yield { start, end, suggestions: [{ label: 'Lower the voice', replacement }] };
    }
    for (const match of sentence.find(pleaded)) {
      const span = match.group('please');
      if (!span) continue;
      const { start, end } = span;
      yield { start, end, suggestions: [{ label: 'Lower the voice', replacement: 'please' }] };
    }
  },
});
