import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'mock-wonder',
  category: 'harshness',
  strength: 'warning',
  family: 'doubt',
  message: 'This wonders aloud instead of asking.',
  why: 'A doubt that wants no answer reads as contempt. A real question shows that you want to know.',
  cues: 'wonder wondering wonders dread know idea imagine see understand understanding sure confused puzzled curious baffled amused surprised aback fascinated sees suppose question knows asks ask'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /\b(?:i|we|one)(?:'m| am| are)? (?:do |honestly |really |often |sometimes |beginning to |starting to |begin to |start to |have to |can't help but |cannot help but )+wonder(?:ing)? (?:whether|if|what|why|how|who|when|where)\b/iu,
    /\bi wonder (?:why|what (?:you|your|they|he|she|it is|the \w+ is)|whether (?:you|anyone|anybody|your|some)|if (?:you|anyone) (?:ever|even|actually))\b/iu,
    /\b(?:makes? (?:me|us|one|you) wonder|dread to think|i hate to think|god knows|heaven knows|goodness knows|lord knows)\b/iu,
    /\bone (?:sees (?:how|where|what|why)|wonders|has to (?:wonder|ask)|must (?:suppose|wonder)|might (?:wonder|ask)|asks oneself|is compelled to|hesitates to|would hardly|can only (?:wonder|imagine))\b/iu,
    /\b(?:i|we) (?:honestly |really |still |just |truly |simply |genuinely )*(?:don't know|do not know|have no idea|can't imagine|fail to see|fail to understand|cannot see|am not understanding|do not understand|don't understand|am at a loss (?:to understand|as to)|cannot understand|can't understand|don't see) (?:what you (?:do|were|are|have been|think|thought|call|people|all|girls|guys|lot|expect|did|tell)|what (?:your \w+|made you|anyone|people|it takes|planet|else to (?:do|say) (?:with|to) you|there is to|is so (?:hard|difficult|complicated)|(?:'s|is) (?:so |there )?(?:confusing|unclear|hard|difficult))|how (?:you(?:'ve| have)? (?:can|could|manage|managed|got|think|sleep|live|still)|anyone|some of you|this is (?:so|still)|people like|one can)|why (?:you (?:bother|would|think|thought|need|insist|keep|even|can't|couldn't|people|still)|this is so|it(?:'s| is) so (?:hard|difficult)|anyone|we bother|i bother)|the (?:difficulty|confusion|problem))\b/iu,
    /\b(?:i|we) (?:don't|do not|can't|cannot) see what(?:'s| is)(?: so)? (?:confusing|difficult|hard|unclear|complicated)\b/iu,
    /\b(?:not sure|no idea|unsure) (?:why|what|how) (?:you(?:'re| are| need| think| thought| were| would| people| all| expect| bother|'d)|this needs (?:a|to be)|anyone|we bother|i bother|your)\b/iu,
    /\b(?:genuinely|honestly|frankly|naturally|slightly|somewhat|a (?:little|bit)) (?:confused|puzzled|curious|baffled|amused|bemused|surprised|taken aback|fascinated|at a loss) (?:why|what|how|about (?:what|why|how)|by (?:how|what|your)|at (?:how|what|your)|that you)\b|\bgenuinely curious:|^(?:genuine|serious|honest|quick) question[.:] (?:do|did|does|are|is|what|who|how|why|has|have)\b|\bquestion for the (?:group|room|team): is it\b/iu,
  ],
  plain:
    /\b(?:could (?:you|we|i)|can (?:you|we|i)|would you|please|let me know|tell me|looked it up|turns out|wondering (?:if|whether) (?:you|we|i|it|there)|wonder (?:if|whether) (?:we|i|it|there)|so (?:i|we)(?:'ll|'d| can| have| could|'ve)?|but (?:i|we|it|if)|yet|until|what you (?:need|want|prefer|have in mind|would like)|smells?|how you (?:did|do) it|i hope|honou?r|possible|failing|next|which half|how some of you do)\b|\?/iu,
  examples: {
    flagged: [
      '‹I’m beginning to wonder whether› anyone reads these.',
      'The bins are full again. ‹I don’t know what you do› all day.',
      '‹One wonders› who approved that.',
      '‹Not sure why you need› it explained twice.',
      'I’m ‹genuinely confused about what› you have been doing since Monday.',
    ],
    clean: [
      'I was wondering if you could send the draft.',
      'I wonder whether we could meet on Tuesday.',
      'I don’t know what you need, so tell me.',
      'I don’t know how you did it, but it works.',
      'Not sure why you see an error, can you send a picture?',
      'We don’t understand why the pump stops at noon yet.',
      'I have no idea what the code is, could you tell me?',
      'I wonder what the weather will do.',
    ],
    rewritten: [
      ['The bins are full again. I don’t know what you do all day.', 'The bins are full again.'],
    ],
  },
});
