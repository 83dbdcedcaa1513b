import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const superior =
  '(?:(?:your|his|her|their|our|my|the) (?:line )?(?:manager|boss|lead|team lead|supervisor|director|head|skip|principal|superiors?|bosses|leadership|information governance lead|compliance|dean)|hr|human resources|management|leadership|senior management|the (?:whole )?(?:board|leadership team|management|ceo|coo|cto|director|union)|(?:mr|mrs|ms|dr)\\.? \\w+|everyone|all of (?:you|the))';
const copied = new RegExp(
  `\\b(?:cc'?ing|cc'?d|cc|copying|(?:i|we)(?:'ve| have)? (?:also )?copied|looping in|(?:i|we)(?:'ve| have)? looped in|adding|(?:i|we)(?:'ve| have)? added|including|keeping|marking|putting|bringing in)(?: in)? ${superior}(?: in(?: copy| the loop| cc)?| on (?:copy|cc|this)| here)?`,
  'iu',
);
const grudge =
  /\b(?:since (?:i|you|there|nobody|no one|we)|because (?:i|you|there|nobody|this is the)|as (?:i haven't|there is no|you (?:don't|haven't|seem))|so (?:that )?(?:we(?:'re| are) all (?:clear|aware)|everyone (?:is|knows|can see)|there(?:'s| is) no|(?:he|she|they) (?:is|are|can|knows?)(?: also)? (?:aware|see|know)|it(?:'s| is) clear|you (?:can|will|finally))|for (?:the )?(?:visibility|transparency|the record|their information)|to (?:make sure|avoid (?:any )?(?:doubt|confusion|further)|ensure)|perhaps (?:he|she|they)|maybe (?:he|she|they)|where the delay|no response|haven't heard|not (?:answer|respond|repl)|may need (?:it|this) explained|third|in front of everyone)\b/iu;
const superiorAlone =
  /^(?:adding|cc'?ing|copying|looping in) (?:your|his|her|their) (?:line )?(?:manager|boss|supervisor|director)(?: for visibility| here| in)?[.!\s]*$/iu;
const helpful =
  /\b(?:approv\w*|decid\w*|decision|sign[- ]?off|on leave|on holiday|vacation|out of (?:the )?office|cover|introduc\w*|thanks?|thank you|great|congrat\w*|recogni\w*|kudos|good work|can help|owns|asked (?:me )?to|as you (?:asked|suggested)|at your (?:request|suggestion)|budget|signs|knows|so (?:she|he|they) can (?:help|approve|sign|join|answer)|wanted to see|happy)\b/iu;

export default defineRule({
  id: 'cc-weapon',
  category: 'harshness',
  strength: 'warning',
  family: 'threat',
  message: 'Copying someone in is used here as pressure.',
  why: 'People trust each other less the more a superior is copied in. Saying how that person can help is better.',
  cues: [
    'cc',
    "cc'ing",
    "cc'd",
    'ccing',
    'ccd',
    'copying',
    'copied',
    'looping',
    'looped',
    'adding',
    'added',
    'including',
    'keeping',
    'marking',
    'putting',
    'bringing',
  ],
  examples: {
    flagged: [
      '‹Cc’ing your manager› since I haven’t heard back.',
      '‹Copying HR› for visibility.',
      '‹I have copied Mr. Adeyemi› so that we are all clear about where the delay comes from.',
      '‹Adding your manager here.›',
    ],
    clean: [
      'Adding your manager so she can help with the approval.',
      'Copying your manager because this was great work.',
      'Looping in your lead as you suggested.',
      'Cc’ing your manager since you are on leave from Monday.',
      'Adding Priya, who owns the billing service.',
      'I have copied Mr. Rao because he signs the visit budget.',
      'I’ve copied the table to the new cluster.',
    ],
    rewritten: [
      [
        'The list is due today. Cc’ing your manager since I haven’t heard back.',
        'The list is due today. Cc’ing your manager, who can help with [what is needed].',
      ],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(helpful, text)) return;

    for (const match of sentence.find(copied)) {
      const { start } = match;
      const isAlone = superiorAlone.test(text.slice(start));
      if (!isAlone && !grudge.test(text.slice(match.end))) continue;
      const end = isAlone ? text.length : match.end;
      const kept = sentence.source.slice(0, match.end).replace(/ (?:for visibility|here)$/iu, '');
      yield {
        start,
        end,
        suggestions: [
          {
            start: 0,
            end: text.length,
            label: 'Say how they help',
            replacement: `${kept}, who can help with [what is needed].`,
          },
        ],
      };
    }
  },
});
