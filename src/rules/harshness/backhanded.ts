import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'backhanded',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'This takes back with one word what it gives.',
  why: '“Finally” and “for once” say that it is usually otherwise, and that is what readers keep.',
  cues: 'finally once change time took surprisingly bad good draft attempt try see surprised late least without miracle actually even better improvement saying'.split(
    ' ',
  ),
  phrases: [
    /\b(?:you(?:'ve| have)?|someone(?:'s| has)?|somebody(?:'s| has)?|your \p{L}+(?: has| have)?) finally (?!(?:be|get|meet|see|here|done|access|have|had|got|on|in|at)\b)\p{L}+/iu,
    /\b(?:thanks?|thank you|glad|nice|good|kind|great) (?:for|to|of you to|that you(?:'ve)?|you(?:'ve)?) (?:have )?finally (?!(?:see|meet|have|hear|get|be|know|put)\b)\p{L}+|\bfinally (?:replying|responding|answering|getting (?:back|round|around)|weighing|joining|sending|doing your|reading)\b/iu,
    /^(?:and |well,? )?(?:it(?:'s| is|'s been)? )?(?:about|high) (?:bloody |damn )?time(?: too)?(?=[.!]*$)|\b(?:about|high) time (?:you|someone|somebody|your|they)\b/iu,
    /\btook (?:you|them|him|her) (?:long enough|your (?:sweet )?time|a while)\b|\b(?:(?:only|just) took you|took you only|^only took|^just took|wow,? only took) (?:\p{L}+|\d+) (?:weeks|days|months|hours|years|attempts|reminders|emails)\b|\bonly (?:\p{L}+|\d+) (?:days|weeks|hours|months) late\b/iu,
    /\bsurprisingly (?:good|well|decent|competent|thorough|readable|clear|professional|useful|coherent)\b|\bnot bad for (?:a|an|someone|somebody|your)\b|\bgood for (?:someone|somebody|a person) (?:without|with no|who)\b|\bgood enough for what it is\b/iu,
    /\b(?:you|they) (?:can|do) (?:do (?:it|that) )?when you (?:want|try|feel)\b|^see,? you can\b|^so you do know\b|\bimprovement (?:on|over) .*(?:not saying much|isn't saying|admittedly)|\b(?:which|that)(?:'s| is| isn't| is not)(?: admittedly)? (?:not )?saying (?:much|a lot)\b|\bwill wonders\b|\bmiracles (?:do )?happen\b/iu,
    /\bi(?:'m| am| was) (?:pleasantly |quite |honestly |genuinely )?(?:surprised|impressed|amazed|shocked) (?:that )?you (?:managed|could|did|actually|even|got|bothered|remembered|know|knew|found)\b|\bat least (?:it's (?:short|on time|finished|in english)|(?:you|they)(?:'re| are)? (?:honest|consistent|tried|turned up|showed up)|your invoices|one of us|someone (?:reads|cares|did|noticed))\b/iu,
  ],
  plain:
    /\b(?:i'm glad|desk|train|if you|when you finally|we (?:have )?finally|i (?:have )?finally|you(?:'ve| have)? finally (?:done it|made it)|some sun|photo|sleep|weather|quiet|sunny|rain|for once i|cannot complain|on time (?:for once|again)|the bids|vendors|get some rest|holiday|relax|trip|home|weekend|about time (?:for|off|slots|we|i)|we |i (?:was|am) late|no idea|instead of|to notice)\b|!|[🎉😊❤😄😂]/iu,
  examples: {
    flagged: [
      '‹You finally replied›.',
      '‹Thank you for finally sending› the list.',
      '‹About time you› fixed the gate.',
      'That is ‹not bad for a› beginner.',
      '‹Surprisingly good› work on the deck.',
    ],
    clean: [
      'We finally shipped it, well done everyone!',
      'I finally found the key.',
      'When you finally get access, ping me.',
      'The workshop is about time management.',
      'Finally, print two copies of each page.',
      'Is it about time for the second coat?',
      'For once the trains were quiet and I had a nap.',
      'The old form is good for small orders.',
      'It took them a long drive to get here.',
    ],
    rewritten: [
      ['Thank you for finally sending the list.', 'Thank you for sending the list.'],
      ['You finally replied.', 'You replied.'],
    ],
  },

  rewrite(sentence, match) {
    const { text } = sentence;
    const word = /\bfinally\b|(?:^|, )?\bfor once,?|\bfor a change\b/iu.exec(
      text.slice(match.start),
    );
    if (!word) return leaveOutBarb(sentence, match);
    const start = match.start + word.index;
    return asSuggestions(
      leaveOut(sentence, { start, end: start + word[0].length }),
      'Leave the word out',
    );
  },
});
