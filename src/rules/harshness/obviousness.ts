import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'obviousness',
  category: 'harshness',
  strength: 'warning',
  family: 'condescension',
  message: 'This says that the reader should have known.',
  why: 'If it were obvious, it would not need saying; so the word only shames. The fact alone informs.',
  cues: 'obviously clearly rocket brain witchcraft magic hard difficult complicated complex confusing simple easy deep everyone everybody anyone anybody any every saying needless self-explanatory sense knowledge obvious clear basic basics elementary says said right plain surely called thing works work how meaning google googling suggestion suggestions optional request hobby decoration negotiable memory nature kindergarten itself themselves charity apparently evidently presumably instructions states rtfm genius phd degree heard ever scientist einstein half quick single brief two-second five-second ten-second two-minute asked answered homework research educate inform copy copying copy-paste guessing hope'.split(
    ' ',
  ),
  isIrony: true,
  questions: 'too',
  phrases: [
    /\ba (?:quick|simple|single|brief|two-second|five-second|ten-second|two-minute|one-minute) (?:search|google|look|glance|check|read|phone call|call|email)(?: at [\p{L} ]{2,30})? (?:would|might|could|should)(?: have|'ve)\b|^(?:this (?:question |point )?(?:has|was|have)(?: already)? been )?(?:asked and answered)\b|\b(?:already|has been) (?:been )?answered (?:many|several|a hundred|\p{L}+ dozen|countless) times\b|\b(?:do your (?:homework|research)|educate yourself|inform yourself|read up)(?: first(?=[.!]*$)| before| on (?:the basics|how))\b|\b(?:copy and paste|copy-paste|copying|googling|guessing|hope) (?:isn't|is not) (?:a )?(?:research|work|strategy|plan|testing|design)\b/iu,
    /\b(?:(?:doesn't|does not|shouldn't|don't) (?:take|need|require)|not need) (?:a |an )?(?:genius|rocket scientist|einstein|phd|ph\.d|degree|master's|expert|detective|mathematician)\b|\b(?:have you|has anyone(?: here)?|ever|you(?:'ve| have)? never) (?:ever )?heard of (?:a|an|the|using|version|google|proof|test|back|dead|plan|spell|common|basic)\b|\banyone with (?:half a brain|eyes|a brain|common sense|any sense)\b/iu,
    /\bnot (?:even )?(?:understood|grasped|understand|grasp|got|met) (?:even )?the (?:most )?basic (?:\p{L}+ )?(?:requirements?|idea|rules?|concepts?|principles?|facts?)\b|^(?:it's|it is|that's) called (?!off\b|for\b|on\b|in\b|back\b|up\b|by\b|again\b)\p{L}+ing(?: \p{L}+){0,2}(?=[.!]*$)|\bwhy (?:does )?such a simple \p{L}+ (?:takes?|needs?|is|has)\b/iu,
    /^(?:well,? |and |but )?(?:obviously|clearly),? (?:this|that|it|you|some(?:one|body)|nobody)\b.{0,30}\b(?:won't|never|can't|cannot|doesn't|didn't|don't|should|wrong|not (?:going|ready|read|tested|enough))\b/iu,
    /\b(?:rocket science|brain surgery|witchcraft|(?:not|isn't) magic\b)/iu,
    /\b(?:it|this|that)(?:'s| is)? (?:really |honestly |actually |also )?(?:isn't|is not|not|'s not) (?:really )?(?:that |so |all that |exactly |really )?(?:hard|difficult|complicated|complex|confusing)\W*(?:$|, |people\b|folks\b)/iu,
    /\b(?:it|this|that) (?:really )?(?:is|'s) (?:really )?that (?:simple|easy)\b|\b(?:not|isn't|hardly) (?:exactly |that )?(?:a )?(?:difficult|hard|complicated) (?:question|concept|ask|task|form)\b/iu,
    /\bas (?:everyone|everybody|anyone|any \w+)(?: \w+){0,4} (?:surely )?(?:knows\b|would know|can see)\b|\b(?:everyone|everybody|every child|any \w+|anyone) (?:surely )?knows (?:you (?:need|don't|can't|have)|that (?:you|a|an|it)|better than)\b|\banyone (?:with eyes|with half|can see|could see|could have seen|would (?:know|have))\b/iu,
    /\b(?:it goes without saying|goes without saying|needless to say,? (?:you|this|that|it|your)|self-explanatory|common (?:sense|knowledge)|should be (?:obvious|self-evident|second nature|muscle memory)|(?:would|should) (?:have been|be) (?:obvious|self-evident|clear) to (?:you|anyone|everyone))\b/iu,
    /\b(?:i|we) (?:thought|assumed|had thought) (?:that |this |it )*(?:was|were|would be) (?:clear|obvious|understood)\b/iu,
    /\bthis is (?:really |pretty |very |extremely |quite )?(?:basic|elementary)\b|\b(?:the (?:most |absolute )?basics?|week one|day one|first thing) (?:of (?:the job|our|your)|one learns|you learn|they teach|we teach)\b|\bone learns in\b|\beven the most basic\b/iu,
    /\b(?:it|that|which|policy|advert|email|mail|ticket|brief|invite|subject line) (?:literally|quite clearly|very clearly|clearly|plainly) (?:says?|said|states?|stated|asks?|shows?)\b|^(?:it|that) says so\b|\bit(?:'s| is) right there(?=\W*$)|\b(?:in (?:plain|simple) english|in capital letters|in bold)\b.*\bfor (?:a reason|you)\b/iu,
    /^surely,? (?:you|that(?:'s| is)|this is|someone|somebody|there(?:'s| is)|even|by now)\b|\bsurely (?:you|someone|even|by now)\b|\byou surely\b/iu,
    /^(?:it's|they're|that's) called (?:a|an|the) \w+(?=\W*$)|\b(?:is|are) a thing(?=\W*$)|\bthat(?:'s| is) not how\b.*\b(?:works?|do(?:es)?|handovers|things)\b|\bthat's how \w+ works?(?=\W*$)|\bis a word with a meaning\b/iu,
    /\b(?:worth a google|a quick google|google is your friend|have you tried google|google exists|lmgtfy|rtfm|search (?:is|exists)|use the search)\b/iu,
    /\b(?:isn't|is not|aren't|are not|wasn't|not) (?:just )?(?:a |an |merely a )?(?:suggestions?|optional|a game|decoration|decorative|a hobby|a charity|a democracy|negotiable|a hotel|a nice-to-have|a bazaar)(?=\W*$)/iu,
    /\b(?:doesn't|does not|don't|do not) (?:\w+ )?(?:by (?:itself|themselves|magic)|on trees|itself|themselves)\W*(?:$|,)/iu,
    /^(?:so |and |but )?(?:apparently|evidently|presumably),? (?:we(?:'re| are)? (?:now|all|just|not|don't|still)|you(?:'re| are| were|r)? (?!can\b|may\b|could\b)|i(?:'m| am)? (?:the|not|supposed|need|have to)|nobody|no one|everyone|it's (?:too|optional|my job)|\w+ing (?:is|a|the|\w+ is)|the rules?|that's (?:too|my|not|optional))\b/iu,
    /\b(?:is|are|was|were|who|which|but|it|that's|has|have) (?:apparently|evidently) (?:too|not|a (?:specialist|lot)|optional|beneath|beyond|open to|something i|more|less|think|thinks|nobody|my|enough|the only|never|attended|cares?)\b|\bbut (?:apparently|evidently) (?:not|that|i|we|you|nobody|it)\b/iu,
    /\b(?:the instructions are|it says so|it is) (?:on|in) the (?:lid|door|box|label|wall|first line|title|subject)\b/iu,
  ],
  plain:
    /\b(?:on my (?:ticket|phone|screen|copy)|works for|after all|i can|i'll|once you|unless|help|show you|as (?:i|we) feared|for me|we can|we could|you'll (?:see|be|have|get)|if you|i should have|my head|i hope|shall (?:i|we)|ask me|my (?:own|son|daughter)|obviously (?:i|we) (?:should|missed|misread|can)|surely (?:be|deserve|find)|slowly but surely|you surely deserve|until|yet|this quarter|in the sandbox|i wrote|drove|fixed|as last year|hence|what is it called|i'm sure it goes)\b/iu,
  examples: {
    flagged: [
      'I mean, it’s not ‹rocket science›.',
      '‹As everyone knows›, the gate closes at six.',
      '‹Obviously this won’t› work on mobile.',
      'Filling in the form, ‹it really isn’t complicated.›',
      '‹Surely you› checked with legal.',
      '‹Apparently counting is› a specialist skill.',
    ],
    clean: [
      'Obviously I misread the ticket, sorry.',
      'It isn’t hard, I can show you in five minutes.',
      'Please label the axes clearly.',
      'It is not obvious from the docs, so I’m asking here.',
      'It’s called the Blue Room, second floor.',
      'We are slowly but surely getting there.',
      'Everyone knows where the key is now, thanks to your note.',
      'Apparently the office is closed on Monday.',
      'Breakfast is optional, please tick the box.',
      'The sign clearly said 40, and I drove 50.',
    ],
    rewritten: [
      ['Obviously this won’t work on mobile.', 'This won’t work on mobile.'],
      ['As everyone knows, the gate closes at six.', 'The gate closes at six.'],
    ],
  },

  rewrite(sentence, match) {
    const { text, source } = sentence;
    const opener =
      /^(?:(?:well|and|but),? )?(?:obviously|clearly|as (?:everyone|everybody|anyone|any \w+)[^,]{0,40}|(?:it goes without saying that|goes without saying that|needless to say)),? /iu.exec(
        text,
      );
    if (opener && match.start <= opener[0].length && opener[0].length < text.length) {
      const first = source.charAt(opener[0].length);
      const hadCapital = /^\p{Lu}/u.test(source);
      return [
        {
          start: 0,
          end: opener[0].length + 1,
          label: 'Keep the fact',
          replacement: hadCapital ? first.toUpperCase() : first,
        },
      ];
    }
    return leaveOutBarb(sentence, match);
  },
});
