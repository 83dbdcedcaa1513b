import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'your-job',
  category: 'harshness',
  strength: 'warning',
  family: 'rank',
  message: 'This reduces the reader to what they are paid for.',
  why: 'A reminder of pay or duty settles nothing and humbles the reader. Name the task and when it is needed.',
  cues: 'paid pay paying job salary fees rate prices price money mess babysit babysitting spoon-feed spoonfeed hand hands hold clean cleaned cleaning part homework work thinking learning invoice favour favor owe'.split(
    ' ',
  ),
  questions: 'too',
  phrases: [
    /\byou(?:'re| are) (?:not )?(?:being )?paid (?:not )?(?:to|for)\b|\b(?:not|are|we're|i'm) paying you (?:to|for|people|a|\p{Ll}+ people)\b|\bwe (?:do not |don't )?pay you (?:to|for)\b|\bpeople (?:are )?paid to (?:know|think)\b|\bthe one who gets paid to\b/iu,
    /\b(?:is|are|'s) (?:not |hardly )?what (?:we|i) (?:pay|are paying|am paying|paid)(?: you)? (?:for|you)\b|\bwhat (?:exactly )?(?:are|am|do) (?:we|i) pay(?:ing)? you (?:for|to)\b|\bthat's what you(?:'re| are) (?:paid|here) for\b/iu,
    /\bpart of (?:the|your) job (?:you|description)\b|\bit(?:'s| is) (?:literally |actually )?your (?:only |one )?job\b|\byour (?:one|only) job\b|\byou had one (?:job|\p{Ll}+ to)\b|(?:^|\b(?:just|please|and|to) )do your (?:own )?job\b|\byour job is to\b.*\b(?:mine|my job|not to)\b/iu,
    /\bi do have (?:my own|a|an actual|other) (?:job|work)\b|\bi have (?:my own|an actual|a real|a day) job\b|\bsome have a job to do\b|\bi have a job to do\b/iu,
    /\b(?:drawing|earning|getting|on) a \p{Ll}+(?:'s)? salary (?:and|but)\b|\bfor (?:this|that|what) (?:rate|salary)\b|\b(?:with|at|for) your (?:fees|prices|rates)\b(?=.*\b(?:one|i|we|you)(?:'d| would| might| could| should| may)?\b)|\bfor the money (?:we|you)\b/iu,
    /\b(?:do|doing) your (?:learning|thinking|homework|work|job|part|reading|typing) (?:for you|as well|too|again|as usual)\b|\bspoon-?feed(?:ing)?\b|\bbabysit(?:ting)? (?:you|your|this|a|grown|adults|the)\b|\bhold(?:ing)? (?:your|everyone's|people's|somebody's) hands?\b|\bhold hands again\b/iu,
    /\b(?:clean|cleaned|cleaning|tidy|tidying|pick|picking) up after (?:you|your|others|everyone|everybody|people|grown|adults|sales|marketing|the \p{Ll}+(?: \p{Ll}+)?|other)\b|\byour (?:extract|mess|ticket|problem|bug|code|client|spreadsheet), your (?:mess|problem|job|fix|bug)\b|\bclean up your (?:own )?mess\b/iu,
    /\b(?:i|we) (?:do not|don't) come to work to\b|\byou(?:'d| would)? owe (?:me|us)\b(?! (?:a (?:coffee|beer|drink|lunch|cake|pint)|\d|\$|£|€|nothing))|\bafter (?:all|everything) (?:we|i)(?:'ve| have)? did? ?(?:done )?for you\b/iu,
  ],
  plain:
    /\b(?:mine to|to choose|to pick|invoice|account|by (?:mon|tues|wednes|thurs|fri)day|kids|children|party|lunch|picnic|weekend|event|release|smiley|roller coasters?|read the level|temp starts|applied for, i know|overtime (?:is|will)|if you|so you're|good|best|want to help)\b|!|[😂😊🎉❤]/iu,
  examples: {
    flagged: [
      '‹You’re paid to› know this.',
      'Filing is ‹part of the job you› applied for.',
      'I can’t ‹do your thinking for you›.',
      'We ‹clean up after you› every night.',
      'Hours ‹are not what we pay for›.',
      '‹You had one job›.',
    ],
    clean: [
      'You are paid on the 25th.',
      'I paid for the coach, so the seats are ours.',
      'Your job is safe.',
      'Please do your part of the form by Friday.',
      'Thank you for cleaning up after the lunch.',
      'You owe me a coffee.',
      'At these prices I would order now.',
      'The client pays for the extra shift.',
      'What is the hourly rate?',
    ],
    rewritten: [
      ['The list was wrong twice. You’re paid to know this.', 'The list was wrong twice.'],
    ],
  },
});
