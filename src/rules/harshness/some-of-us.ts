import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'some-of-us',
  category: 'harshness',
  strength: 'warning',
  family: 'jab',
  message: 'This points at someone without saying so.',
  why: 'Everyone wonders whether they are meant, and the one who is meant can’t answer. Say it to them, plainly.',
  cues: 'some those rest certain who name naming names fingers whoever'.split(' '),
  isIrony: true,
  phrases: [
    /\bsome of us (?:actually|still|have|had|know|do|did|bill|pay|prefer|need|can't|don't|read|care|manage|already|just|really|like|live|stayed|learned|get|got|remember)\b|\b(?:for|to) some of us\b/iu,
    /\bthose of us (?:up here |down here )?who (?:actually|still|have|had|do|did|follow|read|know|care|sit|pay|then|stayed)\b/iu,
    /\bthe rest of us (?:have|had|are (?:still|left|busy|waiting for you)|all|work|manage|need|pay|know|actually|still|get to|(?:will|can) (?:stay|just|keep|pick|clean|do your))\b/iu,
    /\bsome (?:people|teams|departments|colleagues|folks)(?: around)?(?: here)? (?:just |really |still |clearly |obviously |only |always |evidently |simply |apparently )*(?:seems?|can't be|think|never|won't|aren't|prefer|feel|believe|treat|don't (?:care|bother|think|seem|read|understand|like|want|have to))\b/iu,
    /(?:^|\b(?:a|for|as|to) )certain (?:people|person|someone|somebody|colleagues?|individuals?)\b/iu,
    /\b(?:you|they|those concerned|we all) (?:all )?know (?:very well )?who (?:you are|they are|it was|i mean|i'm talking)\b/iu,
    /\b(?:(?:not (?:to|going to|gonna)|won't|not) (?:be )?nam(?:e and shame|e names|ing names|e any names|ing any names)|naming no names|not mentioning (?:any )?names|not (?:pointing|going to point|to point) (?:any )?fingers)\b/iu,
    /\bfor those (?:of you )?who (?:still )?(?:treat|think|believe|cannot be|can't be|bother|never|are too|feel)\b/iu,
    /\bwhoever\b.*\b(?:should be ashamed|hope (?:it was worth|you're (?:happy|proud|pleased))|needs to (?:own up|grow up)|clearly|obviously|apparently|can (?:explain|pay))\b/iu,
  ],
  plain:
    /\b(?:if you mean|promised|would like|by law|including me|myself included|(?:i|we)'m? not certain)\b/iu,
  examples: {
    flagged: [
      'I will redo the rota tonight. ‹Some of us have› work to do.',
      '‹Those of us who actually› read the brief had questions.',
      'Go home if you like, ‹the rest of us will stay› and finish.',
      '‹Some people never› refill the tray.',
      'The kitchen was left in a state again, ‹you know who you are›.',
    ],
    clean: [
      'Some of us are meeting on the 9th, will you come?',
      'Those of us who stayed would like to thank the caterers.',
      'The rest of us would like to pass it on.',
      'Some people don’t know this yet: the gate is locked at six.',
      'I am certain people will ask about parking.',
      'If you mean certain people, please speak with them.',
      'Some of us were wondering about the dates.',
      'For those who still need a badge: reception has them.',
    ],
    rewritten: [
      ['The tray is empty again. Some people never refill it.', 'The tray is empty again.'],
    ],
  },
});
