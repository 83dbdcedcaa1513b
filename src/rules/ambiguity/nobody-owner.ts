import { isFilledIn, namesAnOwner, sentenceBeside } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesATime } from '../../engine/time-cues.ts';

const somebody = '(?:some ?(?:one|body)|one of (?:us|you)(?: (?:two|guys|lot|all))?)';
const anybody = `(?:${somebody}|any of you|any ?(?:one|body))`;
const which = "(?: (?:from|who|on|in|at|with|ashore|to)\\b[\\w' -]{0,30}?)?";
const softly = '(?:(?:really|probably|perhaps|maybe|please|just|also|still) ){0,2}';

const told = new RegExp(
  `(?<!\\b(?:if|unless|case|before|until|when|because|while|hope|hopes|where|than|as|like|that|whether) )\\b(?<who>${somebody}(?: from (?:the )?[\\w-]+)?)(?! else)${which} ${softly}(?:(?:should|needs? to|must|has to|have to|ought to|will (?:need|have|want) to|had better|might want to|may want to)\\b(?! (?:have (?:been|known)|be (?:fine|ok|here)|have it)\\b)|(?<=please )(?:\\w+))`,
  'iu',
);
const asked = new RegExp(
  `^(?:\\W|(?:hi|hey|hello|morning|all|team|folks|everyone|both|so|and|also|but|please|ok)\\b)*(?:can|could|would|will|may|might|is) (?<who>${anybody})\\b(?! (?:know|tell|confirm|remind|explain|show|help me understand|else|here|there|interested|have|seen|in\\b))`,
  'iu',
);
const willAct = new RegExp(
  `^(?<who>(?:${somebody}|a colleague|a member of (?:our|the) team)(?: from (?:the )?[\\w-]+)?)${which} (?:will|'ll) (?:be in touch|contact|call|get back|reach out|pick|handle|sort|check|follow|take|come by|look|reply|let)\\b`,
  'iu',
);
const isPolicy =
  /\b(?:always|every (?:day|time|week|morning)|anyone (?:can|may|could)|policy|rule)\b/iu;

export default defineRule({
  id: 'nobody-owner',
  category: 'ambiguity',
  strength: 'hint',
  family: 'who',
  message: 'This gives the task to nobody in particular.',
  why: 'When a task is for someone, each reader expects another to take it. A name settles that.',
  cues: ['someone', 'somebody', 'anyone', 'anybody', 'one', 'any', 'some', 'colleague', 'member'],
  examples: {
    flagged: [
      '‹Someone› should look into this error.',
      '‹Somebody from finance› needs to check the totals.',
      'Can ‹anyone› fix the printer?',
      'Could ‹one of you› call the caterer?',
      '‹A colleague› will be in touch.',
    ],
    clean: [
      'Does anyone know the wifi password?',
      'Someone should check the logs, I’ll do it after lunch.',
      'Someone has to sign for it. Tom will be there.',
      'Anyone can edit the page.',
      'If someone needs to leave early, tell me.',
      'Can someone be at the gate at 9:30?',
      'Someone has left a scarf here.',
    ],
    rewritten: [
      ['Someone should look into this error.', '[name] should look into this error.'],
      ['Could one of you call the caterer?', 'Could [name] call the caterer?'],
    ],
  },

  *check(sentence) {
    const { text, kind, isQuestion } = sentence;
    if (kind !== 'body' || isMatch(isPolicy, text)) return;
    const isAsked = isQuestion || /^\W*(?:can|could)\b/iu.test(text);
    for (const pattern of isAsked ? [asked] : [told, willAct])
      for (const match of sentence.find(pattern)) {
        const who = match.group('who');
        const rest = text.slice(match.end);
        if (!who || namesAnOwner(rest) || /\bdoesn't\b/iu.test(match.words)) continue;
        if (pattern === told ? isFilledIn(rest) : namesATime(text)) continue;
        const { start, end } = who;
        yield { start, end, suggestions: [{ label: 'Name a person', replacement: '[name]' }] };
      }
  },

  unless: (message, index) => namesAnOwner(sentenceBeside(message, index, 1)),
});
