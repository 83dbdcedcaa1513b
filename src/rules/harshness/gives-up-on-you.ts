import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'gives-up-on-you',
  category: 'harshness',
  strength: 'warning',
  family: 'verdict',
  message: 'This gives up on the person.',
  why: 'Once people hear that they are a lost cause, nothing else in the message reaches them. Name one thing to change.',
  cues: 'cut role job act together step game up attitude link count rely trust better frustrated fed complaining complained tired annoyed hired handle find someone much seriously future letting embarrass embarrassed embarrassing embarrasses liability burden risk hopeless lost faith confidence profession material calibre caliber impressed reason point hope fit here keep suffering suffers standard standards potential serious ridiculous sound down ashamed regret hiring never nobody zero no trusted think nerve audacity yourself fool problem harder worse overcomplicating impossible love desperate pathetic stupid look difficult complicated wasting remind'.split(
    ' ',
  ),
  questions: 'too',
  phrases: [
    /\byou(?:'re| are) (?:only |just )?(?:embarrassing yourself|making a fool of|wasting (?:everyone's|my|our|your)|part of the problem|making (?:this|it|things|everything) (?:so much |far |way |much )?(?:harder|worse|more (?:difficult|complicated))|overcomplicating|impossible to work with|your own worst)\b|\byou (?:look|sound|come across as) (?:ridiculous|stupid|desperate|pathetic|unprofessional|foolish|incompetent|childish|like (?:an?|a complete) (?:idiot|fool|amateur|child))\b|\byou(?:'ve| have)? let (?:\p{L}+ )?(?:me|us|everyone|everybody|the (?:whole )?(?:team|company|client)|them) down\b/iu,
    /\b(?:i(?:'m| am) ashamed (?:of you|to work|to be)|i regret (?:hiring|trusting|asking|working|recommending|ever)|hiring you was|(?:i|we) should never have (?:trusted|hired|asked|given|let|believed|agreed)|nobody (?:wants|likes|enjoys|can stand) (?:to work|working|dealing|to deal) with (?:you|your)|(?:i|we) have (?:zero|no|little|lost all) (?:confidence|faith|trust) in (?:you|your|this team)|i trusted you,? (?:and|but)|i don't think you (?:understand|realise|realize|grasp|appreciate) (?:how|what|that|the)|you love the sound of|you(?:'ve| have)? (?:got |have )?(?:some|a lot of) nerve|the nerve of (?:some|you|him|her)|the audacity)\b/iu,
    /\b(?:not|never|aren't|isn't) (?:really )?(?:cut out for|made for|built for|up to (?:the|this|your) job|(?:management|leadership|senior) material|a serious candidate|fit to)\b|\b(?:this|the|a|your) (?:role|job|position|profession|industry|place|team)(?: here)? (?:is not|isn't|is probably not|is maybe not|may not be|might not be) (?:right )?for you\b(?! to)|\bwhether (?:this|the) (?:job|role|profession|place|position) is (?:really )?(?:right )?for you\b|\b(?:is|are) (?:really )?the (?:right|wrong) (?:place|profession|job) for you\b/iu,
    /\b(?:get|got) (?:your|their|his|her) (?:act|stuff|house|team|head|things|sh\S+) (?:together|in order|straight|in the game|under control)\b|^(?:please )?get it together\b|\bpull (?:yourself|yourselves|your socks) (?:together|up)\b|\bstep up (?:or|your game)\b|\bup your game\b|\b(?:try to|please|need to|struggling to|can't) keep up,?(?=[.!]*$| please| with (?:us|the rest))|\bpull your (?:own )?weight\b|\bwake up(?=[.!]*$)/iu,
    /\byour (?:\p{L}+ )?(?:attitude|behaviou?r|tone|work ethic|commitment|judg(?:e)?ment|laziness|negativity|incompetence) (?:is|was|has been|needs|leaves|speaks|says|towards)\b|\bneither is your \p{L}+/iu,
    /\b(?:i|we) (?:clearly |obviously |simply |just |really |honestly |now )*(?:can't|cannot|couldn't|can no longer|could not|can't even|don't|do not|no longer) (?:count on|rely on|depend on|trust) (?:you|your (?:team|people|word|numbers|judg))\b|\bi knew i couldn't (?:count|rely|trust)\b|\b(?:i|we) should have known (?:better than to (?:ask|trust|rely|expect|hire|give|leave|believe)|that (?:you|two))|\b(?:i(?:'m| am)|we(?:'re| are)) (?:quickly |slowly |fast )?losing (?:faith|confidence|trust|patience|hope)\b|\blost (?:all )?(?:faith|confidence|trust) in (?:you|your)\b|\byou(?:'ve| have) (?:shown|proven|proved) (?:me|us) (?:that )?(?:i|we|you) can't\b/iu,
    /\b(?:everyone|everybody|the (?:whole |entire |rest of the )?(?:team|department|office|class|floor)|the others|people|half the (?:team|office)|even (?:the )?\p{L}+) (?:is|are|'s|has|have) (?:already |all |now |getting |been )*(?:frustrated|fed up|tired|annoyed|sick|complaining|complained|talking|laughing|embarrassed|suffering) (?:with|of|about|at|by|because of) (?:you|your|how you)\b|\byou(?:'re| are) (?:the weakest link|a (?:burden|liability|risk|problem|bottleneck|disappointment|distraction)|letting (?:us|everyone|the team) down|dragging (?:us|the team|everyone) down|holding (?:us|everyone|the team) back|an? embarrassment|out of your depth|the (?:problem|bottleneck) here|the reason (?:we(?:'re| are) (?:late|behind|losing)|why we can't|nobody|we can't have))\b/iu,
    /\bremind me (?:again )?why (?:we|i) (?:hired|pay|keep|asked|need|have)\b|\bwhy did we (?:even )?hire you\b|\b(?:if|since) (?:you|your team) (?:can't|cannot|can not|aren't able to|are unable to|don't want to|won't) (?:do|handle|manage|cope|deliver|deal|commit|keep up)\b.*\b(?:(?:find|get|ask|have) (?:someone|somebody)(?: else)?(?=[.!]*$| who| that)|someone else will|say so|there(?:'s| is) the door|others (?:can|will|would))|\bif (?:this|that|it)(?:'s| is) too much for you\b|\bi(?:'ll| will) (?:find|get|ask|give it to) (?:someone|somebody) (?:else )?who (?:can|will|does|cares|actually)\b/iu,
    /\b(?:you(?:'ve| have)? (?:embarrassed|humiliated) (?:me|us|yourself|the (?:team|company))|you made (?:me|us) look (?:bad|like)|so far i can't see why we should keep you|no future (?:here|in this)|there(?:'s| is) no hope for you|(?:no|any) hope (?:left )?for you)\b|^(?:i(?:'m| am) )?not (?:at all |very |exactly |remotely )?impressed(?=[.!]*$)|\b(?:i(?:'m| am)|we(?:'re| are)) (?:really |frankly |honestly )?not (?:at all )?impressed (?:by|with) (?:you|your|this|the (?:work|quality|draft|report))\b/iu,
  ],
  plain:
    /\b(?:let (?:me|us) down gently|you look like you|my fault|i regret (?:to|that)|no confidence interval|your (?:positive|good|great|calm|kind|can-do|professional|friendly|helpful) \p{L}+|your judge?ment (?:is|was) (?:good|sound|right)|commitment (?:is|was|has been) (?:great|amazing|noticed|appreciated|valued)|(?:great|good|much appreciated|an example|inspir\w+|appreciated|sunny)|i(?:'m| am) not cut out|i can't keep up|can't keep up with (?:the|all|demand|orders)|my (?:own )?attitude|if (?:we|i) can't|happy to|sorry|don't trust (?:the|this)|let me know how i can help|how can i help|take (?:some|the) time|help (?:you|carry))\b/iu,
  examples: {
    flagged: [
      'Maybe ‹this role isn’t for you›.',
      'You need to ‹get your act together›.',
      '‹Your attitude is› a problem.',
      'After Friday I know that ‹I can’t rely on you›.',
      '‹Everyone is frustrated with you›.',
      '‹I’m not impressed›.',
    ],
    clean: [
      'I’m not cut out for early shifts.',
      'Your attitude is great, thank you.',
      'We can’t rely on the old sensor.',
      'If this is too much for one person, let’s split it.',
      'We’re losing time at the gate.',
      'The role is not for external applicants.',
      'Everyone is talking about your photo.',
      'Let’s get it together by Friday and send it.',
    ],
    rewritten: [
      ['The forms came late twice. Your attitude is a problem.', 'The forms came late twice.'],
    ],
  },
});
