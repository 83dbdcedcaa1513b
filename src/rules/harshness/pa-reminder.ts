import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

const mail =
  '(?:e-?mails?|mails?|messages?|notes?|comments?|reminders?|requests?|texts?|tickets?|dms?)';
const pointer = new RegExp(
  [
    `\\b(?:as )?per my (?:last|previous|earlier|prior|first|several|two|three|many|other) ${mail}(?: below)?`,
    '\\bas (?:previously|already|repeatedly|clearly) (?:stated|mentioned|communicated|indicated|explained|advised|requested|noted|told|said)(?: (?:in my [\\w ]{3,20}|above|below|to you|by me|multiple times))?',
    `\\bas (?:discussed|agreed|mentioned|requested|explained|noted|stated|communicated|advised) (?:(?:multiple|several|many|countless|numerous|two|three|four|\\d+|so many) times|again and again|repeatedly|more than once)(?: (?:now|already|before))?`,
    '\\bas was (?:already |repeatedly |clearly )?(?:explained|said|stated|told|communicated)(?: to you| in writing)(?: (?:at the time of \\w+|at length|in writing|already|before|several times|more than once))?',
    "\\bas you(?:'d| would) (?:know|have seen|see|have noticed) if you(?:'d| had)? (?:read|followed|opened|looked|checked)[^,.;]*",
    '\\bas you (?:well know|are well aware|should know|ought to know|no doubt know|may or may not know)',
  ].join('|'),
  'iu',
);
const doubt = new RegExp(
  `\\b(?:not sure|unsure|i (?:don't know|wonder|do wonder)) (?:if|whether) (?:you|anyone|anybody|my) (?:even |actually |ever |may have )?(?:saw|seen|got|received|read|noticed|missed|opened|bothered|remember\\w*|${mail} (?:reached|got|arrived|are reaching|is reaching|are getting|go))[^.?!]*`,
  'iu',
);
const chaser = new RegExp(
  [
    "\\b(?:i'm|i am|we're|we are|am|are) (?:bumping|following up|chasing|pinging|nudging|writing|asking|reminding)(?: (?:you|this|on this|about this|up on this|with you|to you)){0,2} (?:yet again|once again|again and again|for the (?:third|fourth|fifth|\\d+th|umpteenth|nth) time)\\b",
    '\\bthis is (?:now )?(?:my|our|the|your) (?:third|3rd|fourth|4th|fifth|5th|umpteenth|second and last) (?:and (?:final|last) )?(?:friendly |gentle )?reminder(?=\\W*$|,)',
    '^(?:just )?(?:bumping|following up|chasing|pinging|nudging)(?: (?:this|on this|you|up|it)){0,2} (?:yet )?again\\b',
    `\\bdid you (?:even )?(?:get|see|receive|read|open) my (?:last |previous |other )?(?:two|three|four|five|\\d+|several|many) (?:last |previous |other )?${mail}`,
    '\\b(?:my|your) (?:final|last) reminder\\b',
    '\\b(?:re-?attach(?:ed|ing)?|re-?send(?:ing)?|forwarding) (?:it |this |them )?(?:again )?for your convenience\\b',
    '\\b(?:friendly|gentle|quick|little|small|kind) reminder that (?:you (?:are|were|agreed|promised|still|have)|rules|deadlines|some of us|not)\\b',
    "\\breminder (?:that (?:you are|you're|some of us)|(?:for|to) (?:those|anyone|everyone|people|all) who (?:still|think|can't|cannot|don't|seem|forget|believe|have forgotten))\\b",
  ].join('|'),
  'iu',
);
const benign =
  /\b(?:ignore|disregard|correct(?:ion|ing|s|ed)?|typo|sorry|apolog\w*|my mistake|was wrong|no rush|spam|thank|thanks|for your (?:hard|great)|didn't go through|among|buried|busy|not be)\b/iu;
const followUp =
  /^(?:hi|hello|hey|just|so|and|but|[A-Z]\w+,)?\s*,?\s*(?:i'm |i am )?(?:not sure|unsure)/iu;

export default defineRule({
  id: 'pa-reminder',
  category: 'harshness',
  strength: 'warning',
  family: 'repetition',
  message: 'This points at the reader’s inbox instead of at the request.',
  why: '“Per my last email” is among the most disliked phrases in work mail: it says “you did not read”.',
  cues: [
    'per',
    'stated',
    'mentioned',
    'communicated',
    'indicated',
    'explained',
    'advised',
    'requested',
    'noted',
    'told',
    'said',
    'know',
    'sure',
    'unsure',
    'wonder',
    'aware',
    'again',
    'time',
    'reminder',
    'convenience',
    "you'd",
    'would',
    "you'll",
    'discussed',
    'agreed',
    'times',
    'get',
    'see',
    'receive',
    'read',
    'bumping',
    'following',
    'chasing',
    'remind',
  ],
  examples: {
    flagged: [
      '‹Per my last email›, the form is due on Friday.',
      '‹Not sure if you saw my last message.›',
      '‹As previously stated›, the budget is closed.',
      '‹I am writing to you yet again› about the lamp.',
      '‹This is the third reminder›.',
    ],
    clean: [
      'Please ignore my previous email, the link was wrong.',
      'Gentle reminder: timesheets are due today.',
      'The numbers are in my previous email, under Q3.',
      'As stated in the contract, notice is 30 days.',
      'As mentioned by Ana, we ship on Tuesday.',
      'A quick reminder that the office is closed on Monday.',
      'I wonder if you saw the match last night.',
      'As you know, the office moves in May.',
    ],
    rewritten: [
      ['Per my last email, the form is due on Friday.', 'The form is due on Friday.'],
      ['As previously stated, the budget is closed.', 'The budget is closed.'],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(benign, text)) return;

    for (const { start, end } of sentence.find(pointer))
      yield { start, end, suggestions: asSuggestions(leaveOut(sentence, { start, end })) };
    for (const { start, end, words } of sentence.find(doubt)) {
      if (!/\b(?:my|bothered|read|opened|this)\b/iu.test(words)) continue;
      const replacement = startedLike(source, 'could you let me know where this stands?');
      const isAll = isMatch(followUp, text) || start === 0;
      yield {
        start,
        end: Math.min(text.length, end + (text.charAt(end) === '.' ? 1 : 0)),
        suggestions: isAll
          ? [{ start, end: text.length, label: 'Ask for the state', replacement }]
          : [],
      };
    }
    for (const { start, end } of sentence.find(chaser)) yield { start, end };
  },
});
