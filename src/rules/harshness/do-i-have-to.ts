import type { Span } from '../../engine/diagnostic.ts';
import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import type { Sentence } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

const burden =
  /\b(?:do|must) (?:i|we) (?:really |seriously |honestly |actually |always |now |still |even )?(?:have|need|got)? ?(?:to )?(?:explain|spell|remind|repeat|tell|hold|draw|beg|chase|name names|involve (?:your|the|hr|someone)|escalate|do (?:everything|it all|your)|teach|babysit|come (?:over|down)|ask (?:again|twice|someone else))\b|\b(?:do|did|would) you (?:really )?(?:want|need|expect|like) me to (?:do (?:your|it all|everything)|hold|spell|draw|explain it|write it|read it|tell them the truth|come over)\b|\bam i (?:really )?(?:the only (?:one|person) (?:here )?(?:who|that) (?:bothers|cares|reads|labels|does|cleans|works|notices|actually|ever|follows|answers|tests|documents)|supposed to (?:guess|read your mind))\b|\bam i (?:missing something|speaking|talking to (?:myself|a wall)|being unclear)\b|\b(?:is|was) (?:it|that|this) (?:really |that |so |too )+(?:hard|difficult|complicated|much (?:to ask|trouble|work))\b|\b(?:can|could|would) you (?:maybe |perhaps |please )?not\b(?! (?:see|open|hear|find|access|make|come|wait|join|read|get|reach|use))|\bdid (?:anyone|anybody|you|no one|nobody)(?: on your (?:side|team))? even\b|\bdid you (?:test|read|check|look at) (?:this|it|that|them|the \w+) at all\b|\bwas i (?:speaking|talking|not clear|unclear)\b|\bwhat (?:exactly|precisely) (?:do you|did you|are you|have you|is it (?:that )?you)\b|\bwhat (?:else )?do you (?:want|need|expect), an? (?=\w)|\bwhy (?:is|was) (?:this|that|it) so (?:hard|difficult) for (?:you|people|anyone|everyone|some)\b/iu;
const curious =
  /\b(?:thank|thanks|sorry|i can|i could|my (?:fault|mistake)|happy to|curious|love|please let me know|or should i|tell me honestly|says me|for (?:the|our) (?:notes|log|record)|by friday)\b/iu;

export default defineRule({
  id: 'do-i-have-to',
  category: 'harshness',
  strength: 'warning',
  family: 'question',
  message: 'This question leaves no good answer.',
  why: 'A question that is a reproach gets silence or defence. The thing that is needed, asked plainly, gets an answer.',
  cues: [
    'do',
    'did',
    'am',
    'was',
    'must',
    'what',
    'can',
    'could',
    'would',
    'hard',
    'difficult',
    'complicated',
    'much',
    'trouble',
  ],
  examples: {
    flagged: [
      '‹Do I really have to explain› this again?',
      'The results are missing; ‹do I need to involve your› supervisor?',
      '‹Did anyone even› open it?',
      '‹Is it that hard› to put the count in the booking?',
      '‹can you not› push to main at 5pm',
    ],
    clean: [
      'Do I need to sign something beforehand?',
      'Did you find the time to look at page 2?',
      'Should we tell the client today or on Monday?',
      'How difficult is it to move to version 2?',
      'Am I right that the gate opens at 6?',
      'Could you explain the second chart?',
      'Is it too much with the inventory on top? I can ask Chloe.',
      'Do you want me to bring the chairs?',
      'What do you need from me for the visa?',
    ],
    rewritten: [
      [
        'The form is on the shared drive. Do I really have to explain this again?',
        'The form is on the shared drive.',
      ],
    ],
  },

  *check(sentence) {
    if (isMatch(curious, sentence.text)) return;
    for (const { start, words } of sentence.find(burden)) {
      const end = start + words.trimEnd().length;
      const asked = asRequest(sentence, { start, end });
      const suggestions = asked ? [asked] : leaveOutBarb(sentence, { start, end });
      yield { start, end, suggestions };
    }
  },
});

/** “Is it so hard to close the gate?” → “Could you close the gate?”. */
function asRequest(
  { text, source }: Sentence,
  { start, end }: Span,
): FindingSuggestion | undefined {
  const isEffort = /^(?:is|was) (?:it|that|this)\b.*(?:hard|difficult|to ask|trouble)$/iu;
  if (start > 0 || !isEffort.test(text.slice(start, end))) return undefined;
  const [lead, verb] =
    /^ (?:for (?:you|people|everyone) )?to (?=(\p{Ll}+))/u.exec(text.slice(end)) ?? [];
  const stop = text.indexOf('?', end);
  if (!lead || stop < 0 || /^(?:be|see|understand|have|get|realise|realize)$/u.test(verb ?? ''))
    return undefined;
  const asked = source.slice(end + lead.length, stop);
  if (/[,;.]/u.test(asked)) return undefined;
  return {
    label: 'Ask for it',
    start,
    end: stop,
    replacement: startedLike(source, `could you ${asked}`),
  };
}
