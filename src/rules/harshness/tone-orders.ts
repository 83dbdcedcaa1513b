import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

const order =
  /(?:^|[.!?,;:–—] ?|\b(?:and|so|but) )(?<order>(?:please |just |ok,? |hey,? |guys,? )?(?:calm (?:yourself )?down|chill out|lighten up|get a grip|settle down|grow up|get over (?:it|yourself)|pull yourself together|cheer up|toughen up|spare us the (?:drama|tears)|don't (?:be|get|act) (?:so |too |all )?(?:sensitive|emotional|dramatic|defensive|angry|upset|offended|hysterical|childish|precious|difficult)|watch your (?:tone|language|words|mouth)|mind your (?:tone|language|manners)|drop the attitude|(?:relax|chill)(?= *[.!,]|$)))/iu;
const diagnosis =
  /\byou(?:'re| are) (?:clearly |just |really |obviously |always )?(?:over-?reacting|being (?:too |so |very |a bit |overly |rather |a little )?(?:sensitive|emotional|dramatic|defensive|difficult|negative|aggressive|hysterical|unreasonable|childish|precious|paranoid|unprofessional))|\b(?:make|making) (?:such )?a (?:drama|scene|fuss|performance|circus) (?:out )?of (?:it|this|everything)|\bstop (?:being so|overreacting|crying|whining|moaning|sulking)|\b(?:cry me a river|don't take (?:it|this|everything) (?:so )?personally|you need to (?:calm|relax|grow)|nobody (?:likes|needs) your (?:tone|attitude)|lose the attitude)/iu;
const kind =
  /\b(?:this weekend|on holiday|enjoy|vacation|coffee|family|book|earned|deserve|rest|recover|surgery|get well|by (?:\d|noon|monday)|in (?:a|the) (?:minute|afternoon|evening)|after (?:\d|lunch|the)|need to calm down before i|let's|lol|haha|thank|thanks|it's (?:done|fixed|fine)|we're fine|no worries|nothing happened)\b|[😄😊🙂😂😉]/iu;

export default defineRule({
  id: 'tone-orders',
  category: 'harshness',
  strength: 'warning',
  family: 'status',
  message: 'This tells the reader how to feel.',
  why: 'Nobody calms down on command. A word for what bothers them and a question gets further.',
  cues: [
    'calm',
    'chill',
    'lighten',
    'grip',
    'settle',
    'grow',
    'over',
    'pull',
    'cheer',
    'toughen',
    'spare',
    'sensitive',
    'emotional',
    'dramatic',
    'defensive',
    'angry',
    'upset',
    'offended',
    'hysterical',
    'childish',
    'precious',
    'difficult',
    'tone',
    'language',
    'words',
    'mouth',
    'manners',
    'attitude',
    'relax',
    'overreacting',
    'over-reacting',
    'drama',
    'scene',
    'fuss',
    'performance',
    'circus',
    'crying',
    'whining',
    'moaning',
    'sulking',
    'river',
    'personally',
    'negative',
    'aggressive',
    'unreasonable',
    'paranoid',
    'unprofessional',
  ],
  examples: {
    flagged: [
      '‹Calm down›.',
      '‹You’re overreacting›.',
      '‹Don’t be so sensitive›.',
      '‹Watch your tone›.',
      'All of us work late, so let us not ‹make a drama of it›.',
    ],
    clean: [
      'Relax this weekend, you’ve earned it.',
      'Take it easy and get well soon.',
      'I need to calm down before I reply.',
      'Traffic should calm down after 7.',
      'Let’s take a short break and talk at 3.',
      'The data is sensitive, so please encrypt it.',
      'When things calm down, let’s get lunch.',
      'Watch your step on the stairs.',
    ],
    rewritten: [['Calm down.', 'I can see this is frustrating. What would help most?']],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(kind, text)) return;

    for (const match of sentence.find(order)) {
      const span = match.group('order');
      if (!span) continue;
      const isWhole = span.start === 0 && /^[\s.!,]*$/u.test(text.slice(span.end));
      const replacement = startedLike(
        source,
        'I can see this is frustrating. What would help most?',
      );
      yield {
        start: span.start,
        end: span.end,
        suggestions: isWhole
          ? [{ start: 0, end: text.length, label: 'Acknowledge and ask', replacement }]
          : leaveOutBarb(sentence, span),
      };
    }
    for (const { start, end } of sentence.find(diagnosis))
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
  },
});
