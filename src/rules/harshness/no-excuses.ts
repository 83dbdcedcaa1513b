import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const refused =
  /\b(?:(?:i|we) (?:don't|do not|really don't) (?:want|need|wish) (?:to hear |to know |any of )?(?:(?:any |your |the |more |another )?(?:excuses?|(?:whole |life )?story|explanations?|stories|drama)|why\b|whose\b)|(?:i|we)(?:'m| am|'re| are) not interested in (?:why|how|what|whose|excuses|your (?:excuses|reasons|opinion|explanation)|explanations|reasons)|(?:(?:no|without) (?:more |further |any )?excuses|(?<=\b(?:need|needs|must|has to|have to|today|now|by)\b[^.?!]{0,60})no (?:discussion|arguments?|debate|ifs)(?= *[.!,]|$)|without (?:further |any |the )drama)\b|(?:that's|that is|this is|is) (?:not an|no) excuse|spare (?:me|us) (?:the|your|any)|save (?:it for|your excuses|the excuses)\b|(?:any |your )?excuses? (?:will not|won't|is not|isn't|are not|aren't) (?:be )?accepted|will not be accepted as an (?:answer|excuse)|bring (?:me )?(?:a (?:better |good )?|an |your )?(?:excuses?|explanation that makes sense)|there(?:'s| is) (?:nothing|no more|no need) to (?:discuss|explain|argue)(?= *[.!;]|$)|(?:this|that|it)(?:'s| is) not up for (?:debate|discussion)|this (?:one )?(?:isn't|is not) a (?:discussion|debate|democracy)|not (?:a|up for) (?:discussion|debate|suggestion)\b|(?:is|are)(?: \w+)? not optional\b)/iu;
const friendly =
  /\b(?:no excuses? needed|as the law|by law|because|for safety|thank|thanks|sorry|just (?:a|the) name|kitten|kidding|haha|lol|my (?:excuse|fault)|from me|cake|lunch|for me)\b|[😄😊🙂😉]/iu;

export default defineRule({
  id: 'no-excuses',
  category: 'harshness',
  strength: 'warning',
  family: 'order',
  message: 'This closes the conversation before it begins.',
  why: 'The reason is often what would prevent the next time. Readers who may not give it stop telling.',
  cues: [
    'excuse',
    'excuses',
    'story',
    'stories',
    'drama',
    'interested',
    'spare',
    'save',
    'discuss',
    'argue',
    'explain',
    'discussion',
    'debate',
    'democracy',
    'suggestion',
    'optional',
    'explanation',
    'explanations',
    'why',
    'accepted',
  ],
  examples: {
    flagged: [
      '‹I don’t want to hear any excuses› today.',
      '‹I’m not interested in why› the radio was off.',
      'The list is due at noon, ‹no excuses›.',
      '‹Spare me the› details.',
    ],
    clean: [
      'We are not interested in the second lot, thank you.',
      'Please excuse the late reply.',
      'There is an explanation on page 3.',
      'I don’t need the whole file, page 2 is enough.',
      'We have spare parts in stock.',
      'It’s optional, so come if you can.',
      'I’d like to know why it stopped.',
    ],
    rewritten: [
      ['I need the list by noon. I don’t want to hear any excuses.', 'I need the list by noon.'],
      ['Please send it by Friday, no excuses.', 'Please send it by Friday.'],
    ],
  },

  *check(sentence) {
    if (isMatch(friendly, sentence.text)) return;
    for (const { start, end } of sentence.find(refused))
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
  },
});
