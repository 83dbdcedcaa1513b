import { isTakenUp, isTimeNear } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const back =
  '(?:circle (?:back|round|around)(?: to (?:you|this|that|it))?|touch base|loop back|get back to (?:you|them|her|him|this)(?: (?:on|about) (?:this|that|it|the whole thing))?|come back to (?:you|this|us|them)|revert(?: back)?(?: to you)?(?: on (?:this|that|it|the same))?|be (?:in touch|approaching you)|(?<=\\byou.ll |\\byou will )be (?:contacted|informed|notified)|contact you|inform you|notify you|hear from (?:us|me|them)|let (?:you|them) know|keep (?:you|everyone|them) (?:posted|updated|informed|in the loop)|reach out|sync(?: up)?|connect|regroup|reconvene|discuss(?: (?:this|that|it))?|talk(?: about (?:this|that|it))?|follow up(?: on (?:this|that|it))?|take (?:this|that|it) offline)';
const promise = new RegExp(
  `\\b(?:(?:i|we|they|he|she|you|someone|hr|the team|the office|our team|a colleague)(?:'ll| will| shall)|let(?:'s| us)|(?<!you )(?:will|should)) (?:(?:all|also|definitely|certainly|then|maybe|just|need to|have to) ){0,2}(?<doing>${back})(?=\\s*(?:[.,!;…)]|$|\\band\\b|\\bon (?:this|that)|\\babout (?:this|that|it)\\b|\\bas (?:things|it)\\b))`,
  'iu',
);
const follows =
  /\b(?:(?:further |more |the |an? )?(?:details?|rest|others|invoice|agenda|information|info|confirmation|updates?|instructions|documents?|contract|offer|report|news|quote|invitation|minutes|feedback) (?<doing>(?:will|to|shall) follow)|^(?<alone>will follow))(?=[.,!;]|$)/iu;
const isSettled =
  /\b(?:if|when|once|as soon as|after|until|whether|which|who|either way|or not|how|what|stay in touch|keep in touch|catch up|said)\b/iu;

export default defineRule({
  id: 'circle-back',
  category: 'ambiguity',
  strength: 'hint',
  family: 'when',
  message: 'This promises to come back to it, but names no day.',
  why: 'A follow-up without a day is easily forgotten on both sides, and the reader can’t tell when to ask.',
  cues: [
    ...['circle', 'touch', 'back', 'revert', 'know', 'posted', 'updated', 'informed', 'loop'],
    ...['reach', 'contacted', 'contact', 'inform', 'notified', 'notify', 'hear', 'approaching'],
    ...['sync', 'connect', 'regroup', 'reconvene', 'discuss', 'talk', 'follow', 'park'],
    ...['offline'],
  ],
  examples: {
    flagged: [
      'Thanks for the idea. I’ll ‹get back to you›.',
      'Let’s ‹circle back›.',
      'We’ll ‹be in touch›.',
      'Further details ‹will follow›.',
      'You will ‹be contacted›.',
    ],
    clean: [
      'I’ll get back to you by Friday.',
      'I’ll let you know once the parts are in.',
      'Let’s stay in touch.',
      'You will be contacted if a place becomes free.',
      'The minutes will follow on Monday.',
      'He said he would get back to them first.',
      'Let’s discuss it at 10.',
      'We will get back to you as soon as the lab answers.',
    ],
    rewritten: [
      ['I’ll get back to you.', 'I’ll get back to you by [day].'],
      ['Let’s discuss this.', 'Let’s discuss this on [day].'],
    ],
  },

  *check(sentence) {
    const { text, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion || isMatch(isSettled, text)) return;
    for (const match of sentence.find(promise)) {
      const doing = match.group('doing');
      if (!doing) continue;
      const isTogether = /\blet(?:'s| us)\b/iu.test(text.slice(match.start, match.end));
      const isRunning = /^keep/iu.test(doing.words);
      const when = isRunning ? ', first on' : isTogether ? ' on' : ' by';
      const replacement = `${doing.words}${when} [day]`;
      yield {
        start: doing.start,
        end: doing.end,
        suggestions: [{ label: 'Name a day', replacement }],
      };
    }
    for (const match of sentence.find(follows)) {
      const { start, end, words } = match.group('doing') ?? match;
      const replacement = `${words} by [day]`;
      yield { start, end, suggestions: [{ label: 'Name a day', replacement }] };
    }
  },

  unless: (message, index) => isTimeNear(message, index) || isTakenUp(message, index),
});
