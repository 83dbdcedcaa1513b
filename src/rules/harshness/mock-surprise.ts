import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'mock-surprise',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'This surprise sounds put on.',
  why: 'Played surprise tells readers that nothing better was expected of them. Say what was different from what was agreed.',
  cues: 'imagine surprise surprised surprising shock shocked shocking colour color news thought cease pigs amazed astonished stunned speechless astounded funny interesting amazing curious fascinating strange odd convenient remarkable unbelievable incredible astonishing telling amusing extraordinary embarrassing find aware realise realize know known now look wow oh another well expect dreaming ah'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /\b(?:imagine (?:my|our) (?:surprise|delight|joy)|(?<!you )(?:what a|^a) (?:surprise|shock)|surprise,? surprise|(?:not|hardly|no longer|never) (?:even |really |exactly |at all |remotely )?surprised|(?:comes?|coming) as (?:a|no) surprise to (?:anyone|anybody|you who|some)|why (?:this|that|it) is coming as a|colou?r me (?:surprised|shocked)|shocker|who would have thought|who'd have thought|as (?:we|i) (?:have|'ve) come to expect|better than to be surprised|wonders never cease|pigs (?:might|may|will) fly)\b/iu,
    /\bsurprised (?:that )?(?:you'd|you would|a (?:person|firm|company|man|woman|team)|anyone (?:would|could)|an? \w+ of your)\b/iu,
    /\b(?:i(?:'m| am)) (?:amazed|astonished|stunned|astounded|speechless|gobsmacked|flabbergasted|shocked) (?:that|at how (?:little|few|badly|slow)|by (?:your|how little|the lack)|you)\b/iu,
    /^(?:and |but |well,? )?(?:it is |it's |how |isn't it )?(?:funny|interesting|amazing|curious|fascinating|strange|odd|convenient|remarkable|incredible|astonishing|telling|amusing),? (?:how|that|when) (?:you|your|nobody|no one|everyone|reliably|far|some|people|those|one|we only|i only|it only|it (?:always|came)|none|suddenly)\b/iu,
    /^(?:funny|strange|odd|interesting|curious)(?:,|\.|:) (?:i (?:don't|do not|remember|recall|thought|never|could have|only)|you (?:never|didn't|said|seemed|weren't)|how|nobody|because)\b/iu,
    /\bit is (?:extraordinary|convenient|remarkable|curious|fascinating|astonishing|embarrassing|telling|instructive|incredible|surprising|unbelievable) (?:that|how|to (?:see|learn|hear))\b/iu,
    /\b(?:i|we) (?:find|found) (?:it|that|this) (?:rather |very |quite |a (?:bit|little) |truly |really |honestly |frankly )?(?:hard to believe (?:that )?(?:this|you|nobody|no one|a|it (?:is|was))|difficult to believe|extraordinary|astonishing|incredible|unbelievable|remarkable|laughable|rather poor|amusing|rich|telling|insulting|ironic)\b/iu,
    /\b(?:i|we) (?:wasn't|was not|weren't|were not|had not been) aware (?:that )?(?:i (?:needed|had to|was (?:supposed|meant))|we (?:needed|had (?:to|made|appointed))|you(?:'d| had) (?:been|become)|you were (?:now|an?|the|in charge)|\p{Ll}+s (?:now|also) )/iu,
    /\b(?:didn't|did not|hadn't|had not) (?:realise|realize|realised|realized|know|known) (?:that )?(?:(?:i|we) (?:needed|required|had to have) (?:your |a )?(?:permission|approval|to ask|to clear)|the [\p{L} ]{3,25} had become|you (?:were|had become) (?:now |suddenly )?(?:an?|the|so|in charge)|we had (?:appointed|hired|made) you)\b/iu,
    /\b(?:oh,? |so |and |ah,? )+now (?:it's (?:urgent|a priority|important|my|our)|you (?:have (?:an opinion|time)|care|want|need|reply|answer|remember|ask))\b/iu,
    /^(?:oh|ah),? (?:look|great|good|perfect|lovely|wonderful|brilliant|fantastic|joy)[,.]? (?:another|an? (?!good|great|nice|new)\w+ (?:from|about|meeting|call)|yet another|it's|who|you found|more)\b|^look who(?:'s)? (?:decided|suddenly|finally|found|'s (?:talking|back from))\b/iu,
    /^another (?:day|week|morning|monday|reorg|form|meeting|missing|\w+), (?:another|can't wait|what a|how)\b/iu,
    /^wow,? (?:ok|okay|just wow|just|only)\b|^wow,? (?:so|that|you) (?:really|took|actually|even)\b/iu,
    /\bi must have (?:been dreaming|missed the (?:memo|meeting|email) where|agreed in my sleep|imagined)\b/iu,
  ],
  plain:
    /\b(?:lovely surprise|nice surprise|what a (?:lovely|nice|good|great|wonderful|pleasant)|won\b|in a good way|impress\w*|shone|at the (?:quality|result)|long weekend|how (?:well|much|fast|quickly|many)|deserve\w*|i was (?:not )?(?:surprised|shocked) (?:to|by|that)|at how well|the numbers|the data|curious (?:how|to) (?:it|see|the)|gorgeous|permit|promoted|link|hard to believe (?:it'?s|that \w+ (?:years?|months?|weeks?))|only \w+ (?:left|more)|side project)\b/iu,
  examples: {
    flagged: [
      '‹Imagine my surprise› when the invoice came back.',
      '‹Funny how you› are never sick on payday.',
      '‹I find it extraordinary› that nobody rang the tenants.',
      '‹I wasn’t aware that I needed› permission to do my job.',
      '‹Oh, so now it’s urgent›.',
      '‹Wow, ok›.',
    ],
    clean: [
      'What a lovely surprise, thank you for the card.',
      'It is interesting that the numbers fell in May.',
      'I was surprised to find our ward in the report.',
      'I wasn’t aware that you had been promoted!',
      'Wow, that looks gorgeous.',
      'It’s hard to believe that ten years have passed.',
      'I find it interesting that both pumps stopped at noon.',
      'Funny, a recruiter just offered me your old job.',
      'I didn’t know the deadline had moved, sorry.',
    ],
    rewritten: [
      ['The gate was open again. Funny how you never see it.', 'The gate was open again.'],
    ],
  },
});
