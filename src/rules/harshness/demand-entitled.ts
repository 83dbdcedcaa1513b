import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

const demand =
  /\b(?:(?:i|we) (?:(?:hereby |must |do |strongly )?demand (?:an?|that|to know|immediate|better|respect|answers|action|your)\b|insist (?:that you|on an?|on your)|(?:want|need|deserve|require|am owed|are owed) an? (?:immediate |written |full |proper |clear |better |straight |real |honest |detailed )*(?:explanation|apology|answer (?:now|immediately|today)|justification)|(?:want|need|expect) (?:names|answers|results|action)(?: (?:now|today|immediately))?(?=[.!,]|$)|expect (?:better|you (?:all )?to (?:jump|know|do your|be able|apologi[sz]e|have read|explain)|this to be (?:fixed|done|resolved) (?:today|now|immediately)))|(?<=^(?:just |please |kindly |so )*)answer (?:the|my) (?:\w+ )?question\b|(?<=^(?:please |kindly )?)explain to me (?:how|why|what (?:you|exactly|on earth))|(?:i|we) (?:expect|want) (?:this|it|that|them|the \w+|your \w+)(?: \w+){0,2} (?:on my desk|in my inbox|done (?:now|today|immediately|by)|fixed (?:now|today|immediately|by)|sorted)|(?:please |kindly )?explain (?:yourself|yourselves|your (?:silence|behaviour|behavior|absence|actions?|conduct|attitude)|(?:this|that) (?:immediately|now))|(?<!at )(?:the )?least (?:you|they|your \w+) (?:can|could|owe|might)\b(?! (?:see|hear|get))|you owe (?:me|us|the team|everyone) (?:an? (?:explanation|apology|answer|thank)|that much|at least)|(?:after|considering) (?:all|everything) (?:that )?(?:i|we)(?:'ve| have)? (?:done|did|paid|sacrificed|given)|(?:you(?:'re| are)|your (?:people|team|staff) (?:are|is)|they(?:'re| are)) (?:not )?(?:being )?paid to\b(?! (?:attend|cover|be on call))|(?:i(?:'m| am)|we(?:'re| are)) (?:not )?paying (?:you|your|for)\b[^.?!]{0,30}\b(?:to (?!help|attend|cover|do the (?:work|job) (?:on|in|at))|not|people|so that)|what (?:am i|are we) (?:even |actually |exactly )?paying|(?:at least )?have the (?:decency|courtesy|guts|respect|manners|good grace) to|(?:do|try doing) your (?:own )?(?:bloody |damn )?job\b|do (?:i|we) not deserve|i (?:think i )?deserve[d]? (?:better|more|a conversation|at least))/iu;
const fragment =
  /^(?:ok(?:ay)?[,.]? ?)?(?:explain|explanation please|i'm waiting|i want names|thoughts\?{2,}|well\?|answer me|respond|your explanation)[.!?]*$/iu;
const modest =
  /\b(?:(?:don't|do not|wouldn't|not) (?:expect|demand|insist)|least (?:i|we) (?:can|could)|card|kitten|thank you|thanks|would you mind|by law|under (?:section|article|clause)|well paid|paid for by|paid to attend|i am not asking)\b/iu;

export default defineRule({
  id: 'demand-entitled',
  category: 'harshness',
  strength: 'warning',
  family: 'order',
  message: 'This claims a right instead of making a request.',
  why: 'A demand makes readers check what they owe. A reason and a date make them help.',
  cues: [
    'demand',
    'insist',
    'explanation',
    'apology',
    'answer',
    'answers',
    'justification',
    'names',
    'results',
    'action',
    'expect',
    'explain',
    'least',
    'owe',
    'after',
    'considering',
    'paid',
    'paying',
    'decency',
    'courtesy',
    'guts',
    'respect',
    'manners',
    'grace',
    'job',
    'deserve',
    'deserved',
    'waiting',
    'well',
    'respond',
  ],
  examples: {
    flagged: [
      '‹I demand a› written apology.',
      '‹Explain yourself›.',
      '‹Kindly explain your silence›.',
      '‹We need an explanation› for this delay.',
      '‹You’re paid to› know this.',
      'Then ‹have the decency to› say so.',
    ],
    clean: [
      'I don’t expect an answer today.',
      'Coffee is the least I can do.',
      'I expect the tests to finish by noon.',
      'Would you mind explaining the second chart?',
      'I need an answer by Thursday because the van has to be booked.',
      'You are paid on the 25th.',
      'We are paying for ads in May.',
      'We expect the vendor to confirm on Monday.',
      'Please explain your second point, I think I misread it.',
    ],
    rewritten: [
      ['Explain yourself.', 'Could you help me understand what happened?'],
      ['Kindly explain your absence.', 'Could you help me understand what happened?'],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(modest, text)) return;

    const found = isMatch(fragment, text)
      ? [{ start: 0, end: text.replace(/[.!?]+$/u, '').length, words: text }]
      : sentence.find(demand);
    for (const match of found) {
      const start = match.start;
      const end = start + match.words.replace(/[.!?\s]+$/u, '').length;
      const isAside =
        /paid|paying|least|^(?:after|considering)|deserve|your (?:own )?(?:bloody |damn )?job/iu.test(
          match.words,
        );
      const isAboutWhy = /^(?:please |kindly )?explain|explanation|answer me/iu.test(match.words);
      const isWhole =
        /^\W*(?:kindly |please )?$/iu.test(text.slice(0, start)) &&
        /^[.!?\s]*$/u.test(text.slice(end));
      const understand = startedLike(source, 'could you help me understand what happened?');
      yield {
        start,
        end,
        suggestions:
          isAboutWhy && isWhole
            ? [{ start: 0, end: text.length, label: 'Ask what happened', replacement: understand }]
            : isAside
              ? leaveOutBarb(sentence, { start, end })
              : [],
      };
    }
  },
});
