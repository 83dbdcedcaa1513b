import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { startsMainClause } from '../../engine/reproach.ts';
import { askInstead } from '../../engine/request.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

/** What no one can order: another person's attitude. */
const lesson =
  /\b(?:you|you (?:people|guys|all)|your (?:team|people|staff|department)|some of you|people(?: here)?)(?:'ll)? (?:really |all |simply |just )?(?:need to|needs to|must|have to|has to|'ve got to|should|ought to) (?:really |all |just |first )?(?:learn|understand|reali[sz]e|grow (?:up|a)|pay (?:more )?attention|be more (?:careful|professional|proactive|organi[sz]ed|responsible|flexible|realistic|grateful)|try harder|do better|listen|get (?:your|a grip|over|used to|it together|organi[sz]ed)|take (?:this|your|it|things|some) (?:more )?(?:seriously|responsibility|job)|toughen|wake up|step up|decide whether you want(?! to be (?:at|in|on)\b)|know (?:your place|better|by now)|remember (?:that|who|your)|show (?:some|more)|respect|accept that|start (?:paying|taking|doing|being|reading|answering|listening|thinking|pulling|acting|behaving)|stop (?:being|making excuses|complaining|whining|blaming|pretending)|focus on your|think before|work on your|read (?:things|emails?|instructions) (?:properly|carefully)|do your (?:job|homework|part|research)|mind your|earn|reconsider whether|ask yourself)\b|\b(?:i|we) (?:really )?(?:need|want|expect) you to (?:start (?:thinking|paying|doing|reading|listening|answering|taking)|stop (?:making|being|complaining)|be on time|learn (?:to|how)|listen|pay attention|do your (?:job|part)|show some|grow up)\b/iu;
const warned =
  /\byou(?:'d| had)(?: all)? better (?:not )?(?!off|with|at|in|for|now|today|soon|things|options|stop by)[a-z]+/iu;
const rush =
  /\byou (?:really )?(?:need to|have to|must|'ve got to) (?:fix|finish|do|sort|send|get|solve|resolve|change|correct|update|answer|reply|respond)\b[^.?!]*\b(?:asap|now|immediately|right away|straight away|at once)(?= *[.!]|$)/iu;
const order =
  /\b(?:i|we) (?:really |absolutely |still )?(?:need|want|expect|require) you (?:guys |all |people )?to (?<verb>[a-z]+)[^.?!]*\b(?:now|today|immediately|right away|straight away|at once|this instant|tonight)\b/iu;
const gentle =
  /\b(?:thank|thanks|sorry|proud|please|if you (?:want|need|would like) to (?!work)|to (?:log|reset|get|join|use|see|enter|open|claim|apply)\b|before you|in order to|congrat\w*|lovely|you deserve|rest|sleep|eat|holiday|know that|whenever|great|beautiful)\b/iu;

export default defineRule({
  id: 'you-must',
  category: 'harshness',
  strength: 'warning',
  family: 'order',
  message: 'This tells the reader what kind of person to be.',
  why: 'People can change what they do next, not who they are. Naming the one thing needed is easier to follow.',
  cues: [
    'need',
    'needs',
    'must',
    'have',
    'has',
    'got',
    'should',
    'ought',
    'better',
    'want',
    'expect',
    'require',
  ],
  examples: {
    flagged: [
      '‹You need to learn› the basics first.',
      'Sam, ‹you need to decide whether you want› to be here.',
      '‹You’d better be› there in person.',
      '‹You really must take this seriously›.',
    ],
    clean: [
      'To reset the key, you need to open Settings.',
      'You don’t need to do anything.',
      'You must be so proud of the launch!',
      'That is all you need to sign today.',
      'You need to sign page 3 and send it back by Friday.',
      'You have to see this demo, it is lovely.',
      'Wednesdays may suit you better.',
      'You should know that she still counts the way you did.',
    ],
    rewritten: [['I need you to call the client now.', 'Could you call the client now?']],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(gentle, text)) return;

    for (const pattern of [lesson, warned, rush])
      for (const { start, end } of sentence.find(pattern))
        if (
          startsMainClause(sentence, start) ||
          /^(?:i|we)\b/iu.test(text.slice(start)) ||
          /\bi think $/iu.test(text.slice(0, start))
        )
          if (!sentence.isQuestion)
            yield {
              start,
              end,
              suggestions: pattern === lesson ? leaveOutBarb(sentence, { start, end }) : [],
            };

    for (const match of sentence.find(order)) {
      const verb = match.group('verb');
      const asked = verb && match.start === 0 ? askInstead(source.slice(verb.start)) : undefined;
      const replacement =
        asked && startedLike(source, asked.charAt(0).toLowerCase() + asked.slice(1));
      const { start, end } = match;
      yield {
        start,
        end,
        strength: 'hint',
        suggestions: replacement
          ? [{ start, end: text.length, label: 'Ask for it', replacement }]
          : [],
      };
    }
  },
});
