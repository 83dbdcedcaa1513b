import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'parting-shot',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'These words end on a barb.',
  why: 'The last words stay longest, and a barb there colours all the rest. The message stands without them.',
  cues: 'counting asked not case make leave conclusions says say tells told speaks shows explains note said saying but whatever welcome pressure comment comments words observation thought suit guest wish boss expert received good knock happy insist luck breath forgive excuse pardon believe break strength spare cry need rather easy rich pot practice here k noted right guess figures enough surely cute classy bless sigh tragic impressive charming typical embarrassing pathetic hilarious adorable priceless delightful unbelievable shocking brave bold all so convenient try story original surprise then hope proud later never crickets silence reply talking glass wonder nothing before end anyway worth waiting life'.split(
    ' ',
  ),
  phrases: [
    /^(?:i )?hope (?:you(?:'re| are) (?:proud of yourself|happy(?: now)?|pleased(?: with yourself)?|satisfied)|it was worth it|you had fun|that helps your (?:ego|career))(?=[.!]*$)|\bbetter late than never,? i (?:suppose|guess)\b|^(?:crickets|radio silence(?: as (?:always|usual))?|silence|as expected)(?=[.!…]*$)|^as expected,? (?:no|nothing|nobody|you|another)\b|^look who's talking\b|^people in glass houses\b|\bcoming from you\b|\bi(?:'m| am) still waiting,? by the way\b|\bthat's (?:an? )?(?:\p{L}+ )?(?:hours?|minutes?|day) of my life\b|\b(?:hours?|minutes|day) of my life (?:back|i)\b/iu,
    /^guess who (?:had|has|gets|got|ended|is|was|will)\b|\b(?:not sure|no idea|wondering|don't know) what you (?:were )?expect(?:ed|ing)?(?=[.!]*$)|\bi expected nothing (?:less|more|else|and)\b|\bno wonder (?:you(?:'re| are)? (?:losing|lost|never|always|can't|don't|have no)|(?:people|nobody|no one|everyone|they) (?:leave|leaves|left|quit|quits|avoid\w*|complain\w*|repl\w+|want\w*|trust\w*|listens?|hates?|can)|we (?:lose|are losing|can't|keep)|the (?:client|customer|team|project) (?:is|left|are))\b/iu,
    /\b(?:but )?who(?:'s| is) counting\b|\bnot that (?:anyone|anybody|you|i'm|you'd|anyone's|it's)(?:'s| is|'d| would|'ve| has)? ?(?:counting|asked|asking|cares?|notic(?:ed|es?|ing)|matters?|bothered|keeping (?:score|track|count)|complaining|reads?|listens?|listening|been (?:asked|told))\b/iu,
    /\bin case (?:that(?:'s| is)|it(?:'s| is)) of (?:any )?interest to (?:anyone|anybody|someone)\b|\bin case (?:it (?:slipped|escaped)|you(?:'d| had)? (?:forgotten|hadn't noticed|haven't noticed|were wondering why))\b|\bin case anyone (?:cares|is interested|noticed|still cares)\b/iu,
    /\bmake of (?:that|it|this) what you (?:will|like|want)\b|\b(?:i'll|i will) (?:just )?leave (?:that|this) (?:right )?(?:there|here)(?=[.…]*$)|\b(?:let|leave) (?:you|everyone|people|others)(?: all)? (?:to )?draw (?:your|their) own conclusions\b|^draw your own conclusions\b/iu,
    /\b(?:which |that |it |this )(?:really |pretty much |just )?(?:says?|tells?|told|shows?) (?:me |us |you )?(?:it all|everything(?: (?:i|we|you) need)?|all (?:i|you|we) need|volumes|(?:quite )?a (?:lot|great deal|good deal) about (?:you|him|her|your|his|how (?:you|we|much)|people|who|our|their)|something about (?:you|him|her|your))\b|^(?:says it all|says everything|enough said|'nuff said|need i say more|i(?:'ll| will) say no more|i rest my case)\b|\b(?:says|speaks) (?:it all|everything|volumes)\b|\bwhich explains (?:a (?:lot|few things)|everything)\b/iu,
    /\bi(?:'d| would) rather not say what i think\b|\bi(?:'m| am) not (?:saying|naming) anything(?=[.…]*$)/iu,
    /(?<=(?:,|;|–|—|-|\)|\bnow|\bme|\bit|\bhours?) )but (?:ok|okay|whatever|sure|go on|hey|never mind|nvm|what do i know|why start now|here we are|there we are|by all means)(?=\W*$)|^(?:ok,? )?but (?:sure|ok|okay|go on|whatever)(?=\W*$)/iu,
    /\bjust (?:sayin[g']?|an observation)(?=\W*$)|\b(?:–|—|-|,) ?(?:got it|as per|noted|as we have come to expect)(?=\W*$)|\byou(?:'re| are) (?:very )?welcome,? (?:by the way|btw|though)\b|\bfood for thought(?=\W*$)/iu,
    /\bno pressure,? (?:but (?:everyone|the whole|we're all|all of us|i|elena|\p{Lu}\w+ (?:did|has|had|already))|then)\b|^no (?:comment|words)(?=[.…]*$)/iu,
    /^(?:sure|ok|okay|fine|lol|well|yeah|right|and)?,? ?(?:whatever|whatever you (?:say|think|want)|suit yourself|as you wish|if that'?s what you (?:want|think)|lol ok|ok boss|yes boss|aye aye|message received|you(?:'re| are) the (?:boss|expert)|you do you|good for you|have it your way|happy now|told you(?: so)?|i told you so|if you say so|so be it)(?:,? (?:i guess|i suppose|then|as usual|lol))?(?=[.…]*$)/iu,
    /\bgood luck with that\b|\b(?:don't|do not|won't|not) (?:be )?hold(?:ing)? (?:my|our|your) breath\b|\bforgive me (?:if i (?:don't|do not|fail|seem|doubt)|for (?:thinking|expecting|not (?:being|jumping)|assuming|believing))|\b(?:excuse|pardon) me for (?:thinking|expecting|trying|asking|assuming|caring|existing|not)\b|\bi(?:'ll| will) believe (?:it|that) when\b|\bgive me (?:a break|strength)\b|\bcry me a\b|\bspare (?:me|us) (?:the|your)\b/iu,
    /\b(?:easy|easy for you) to say from\b|\b(?:that's |a bit |bit )?rich,? (?:coming )?from (?:you|someone|the|people)\b|\bpot,? (?:meet )?kettle\b|\bpractise what you preach|\bpractice what you preach\b/iu,
    /^(?:cute|classy|bless|sigh|tragic|impressive|adorable|charming|typical|unbelievable|embarrassing|pathetic|hilarious|figures|surely|shocking|delightful|priceless|how original|cool story|nice try|real nice|very nice|so professional|so helpful|good one|how nice|yeah,? right|yeah,? sure|sure,? jan|of course you did|of course you do|of course not|as expected|big surprise|how convenient)(?=[.…]*$)/iu,
  ],
  plain:
    /\b(?:i trust|either way|in case it's of (?:any )?interest to (?:you|your)|glad|happy to|team outing|as a warning|built \d+|(?:no pressure,? but (?:if|let|could|can))|soup|film was|forgive me if i (?:get|got|misspell|missed|am|have)|until|so far)\b|!|[🎂❤🎉😊🙂👍]/iu,
  examples: {
    flagged: [
      'I did the stock count again, third Sunday running, ‹but who’s counting›.',
      'The file arrived at noon. ‹Make of that what you will›.',
      'I’ll redo the table, ‹but whatever›.',
      'He read the first page only, ‹which says it all›.',
      'We could ask the office. ‹Good luck with that›.',
      '‹If you say so›.',
    ],
    clean: [
      'In case you missed it: the hall is closed on Monday.',
      'No pressure, but if you have time, have a look.',
      'Good luck with the demo!',
      'I’ll leave it there for today and go on tomorrow.',
      'The chart says a lot about the market in spring.',
      'Whatever you say about price, please keep the date.',
      'Not that I know of, but ask Lena.',
      'If you say so, I trust it: you have built thirty of these.',
      'But OK, let’s try the blue one.',
    ],
    rewritten: [
      [
        'I did the stock count on my free Sunday, but who’s counting.',
        'I did the stock count on my free Sunday.',
      ],
    ],
  },
});
