import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'motive-reading',
  category: 'harshness',
  strength: 'warning',
  family: 'motive',
  message: 'This tells the reader what they think or want.',
  why: 'Nobody can disprove a motive, so the talk moves to character. What happened, and a question, can be answered.',
  cues: 'clearly obviously evidently apparently plainly simply just really still honestly genuinely care cares listen respect value appreciate understand bother want seem seems appear appears unable incapable unwilling think thinks believe believes feel feels rules tests deadlines reviews important deliberate trying pretending excuses hiding avoiding look clear obvious evident better urgent priorities whatever enjoy yourself yourselves convenience convenient cared tried doing only my tell see'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /\bi can (?:tell|see)(?: that)? (?:you|nobody|no one|your (?:team|people)) (?:didn't|did not|haven't|have not|never|hasn't|don't|clearly|only)\b(?! (?:need|want|like|mind|agree|feel well|have (?:to|much time)))/iu,
    /\b(?:you(?:'re| are) (?:only |just )?doing (?:this|it|that) (?:to|for|because|on purpose)|you just want to make|you only (?:care|reply|answer|call|write|respond) (?:about|when)|(?:clearly|obviously|apparently|i guess) my (?:time|work|opinion|weekend|effort|health)(?: \p{L}+)? (?:isn't|is not|doesn't|does not|means nothing|counts for))\b/iu,
    /\byou(?:r (?:team|people|department|company|side|office|staff|section|crew|client))?(?:'ve| have|'re| are)? (?:clearly|obviously|evidently|apparently|plainly|simply|just|really|still(?! (?:haven't|didn't|did not|have not|never|can't|cannot|couldn't))|honestly|genuinely) (?:do not|don't|didn't|did not|haven't|never|can't|cannot|couldn't|won't|think|thinks|feel|feels|believe|believes|have (?:no|other|better)|had (?:no|other|better)|moved on|assume|expect|forgot|forgotten|decided|prefer|fail|failed|want|trying|pretending|making|avoiding|hiding)\b/iu,
    /\b(?:you|nobody|no one|they|management|your \w+) (?:all |people )?(?:do(?:es)?n't|do(?:es)? not|didn't|did not|never|can't) (?:even |really |seem to |ever |actually )*(?:care\b|listen\b|respect (?:our|my|other|anyone)|value (?:our|my|other|the work)|appreciate (?:what|how|the work|our|my)|want to (?:understand|listen|help|hear|know)|understand (?:what (?:we|i) do|our (?:work|business)|this business)|seem to (?:care|understand|get|want|realise|realize|grasp))/iu,
    /\b(?:you|who|they|your \w+|he|she|teams?|people|others|everyone|nobody|anyone|someone|day shift|night shift|remaining \w+) (?:all |still |also |always |now )?(?:seems?|appears?) (?:not )?to (?:think|believe|feel|enjoy (?!it\b|them\b)|treat|regard|forget|have forgotten|expect|assume|be under|imagine|care|have (?:a habit|trouble (?:reading|understanding)|other priorities|decided|mistaken|missed the))\b/iu,
    /\b(?:you|who|your \w+|teams?|people|they|company|firm|bank|supplier)(?:'re| are| is)? (?:seem |seems |apparently |evidently |clearly )(?:to be )?(?:unable|incapable|unwilling)\b/iu,
    /\b(?:people|those|someone|somebody|anyone|everyone) who (?:still )?(?:think|thinks|believe|believes|feel|feels) (?:that )?(?:the(?:y|ir|y're)?|rules?|deadlines?|this is|he's|she's|everything)\b|\b(?:think|thinks|feel|feels) (?:that )?(?:the )?(?:rules?|deadlines?|process|tests?) (?:are|is|don't|doesn't|do not)\b/iu,
    /\b(?:rules?|deadlines?|tests?|reviews?|procedures?|approvals?|standups?|manners) (?:are|is) (?:apparently |evidently |clearly )?(?:for (?:others|other people|everyone else|them|the little people)|optional (?:now|for you|these days))\b/iu,
    /\b(?:you must|must you) think (?:that )?(?:we|i)\b|\bmakes? you feel (?:important|big|better about|clever|superior)\b|\byou (?:just |only )?enjoy (?:finding|making|watching|seeing|the idea of|wasting|complaining|being)\b|\bunless you enjoy\b/iu,
    /\byou(?:'re| are) (?:just |only |clearly |simply |always |obviously )*(?:trying to (?:make (?:me|us|excuses)|avoid|hide|get out|shift|blame|push|cover|look|undermine|dodge)|pretending|making excuses|looking for (?:excuses|a way out|someone to blame)|hiding (?:behind|something)|avoiding (?:me|us|the (?:question|subject|issue))|doing (?:this|it) on purpose)\b/iu,
    /\b(?:mak(?:e|es|ing) (?:us|me|my team|our team) look (?:bad|stupid|incompetent|like (?:amateurs|fools|idiots))|passing the buck|to cover your (?:own )?(?:back|tracks|behind))\b/iu,
    /\bit(?:'s| is| was) (?:quite |very |pretty |painfully |perfectly )?(?:clear|obvious|evident|plain) (?:to (?:me|us|everyone) )?(?:that )?(?:you|nobody|no one|your (?:team|people|side|department)) (?:didn't|did not|don't|do not|haven't|have not|never|can't|cannot|has no|have no|had no|only|are not|aren't|were not|has never)\b/iu,
    /\b(?:(?:more important|better|bigger|more urgent) (?:people|things|matters|plans|fish) to (?:do|listen|attend|think|fry)|(?:had|have|got) (?:something better|better things|more important things)|moved on to (?:more important|bigger|better) (?:people|things))\b/iu,
    /\b(?:you|they|he|she|management)(?:'re| are)? (?:only |just )(?:care|cares|interested in|in it for|thinking of|think of|thinks of|think about) (?:about )?(?:yourself|yourselves|your own|themselves|the money|money|himself|herself)\b/iu,
  ],
  plain:
    /\b(?:if you|when you|in case|hope you don't|so you don't|you (?:just|simply|really) want(?:ed)? to (?:test|see|say|know|check|read|have)|you (?:just|simply|still) (?:don't|do not) (?:need|have) to|don't have to|(?:can't|couldn't|haven't) (?:see|open|log|access|make|attend|received|had|heard|seen)|i (?:seem|clearly|obviously)|do you|no errors?|you've just|care (?:about )?which|trying to (?:reach|find|fix|help)|don't just|i have (?:something|better)|we (?:have|found) (?:something )?better|bread|finding out)\b/iu,
  examples: {
    flagged: [
      '‹You clearly don’t› care about quality.',
      'The numbers are wrong again. ‹You never listen›.',
      '‹You seem to think› that invoices pay themselves.',
      'It’s the usual three, ‹who seem to believe› the rota is for others.',
      '‹It’s clear that you didn’t› get past the summary.',
      '‹You’re just making› excuses.',
    ],
    clean: [
      'You clearly put a lot of thought into this.',
      'If you just want to test, use the sandbox.',
      'When you really don’t need it, switch it off.',
      'You seem to have paid twice, here is the refund.',
      'I see what you are trying to achieve here.',
      'Do you still think the date is right?',
      'I clearly misread the ticket.',
      'The tests are optional in this branch until Monday.',
      'I don’t want you to feel that you have to come.',
    ],
    rewritten: [
      [
        'Two of the forms came back. You clearly don’t care about the details.',
        'Two of the forms came back.',
      ],
    ],
  },
});
