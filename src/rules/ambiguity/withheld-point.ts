import { isTakenUp } from '../../engine/open-points.ts';
import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import type { Match } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesSpecifics, saysItIsSettled } from '../../engine/specifics.ts';
import { withoutStop } from '../../engine/wording.ts';

const small =
  '(?:(?:small|little|slight|minor|tiny|quick|certain|potential|possible|bigger|few|real|delicate|sensitive) )?';
const matter =
  '(?:issues?|problems?|concerns?|situations?|questions?|matters?|changes?|points?|snags?|complications?|news|things?|views?|interest|feedback|thoughts?|developments?|remarks?|reactions?|reservations?|comments?|misunderstandings?|hiccups?|updates?)';
const some = `(?:something|some ${small}${matter}|one ${small}thing|(?:an?|one) ${small}${matter}|a (?:few|couple of) ${small}(?:${matter}|people|days|details)|a bit of (?:a|an) ${matter}|certain ${matter})`;
const end =
  '(?=[.!?…]*$|[,;] |\\.{2,}| (?:with|to|regarding|concerning|about|in connection with|from|on|in|for|at|around|of|that|which|who|we|you|i)\\b)';

const allusions: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:if|whether|unless|because|when|where|that|is|agree|think|know|said) )\\bthere(?:'s| is| are| was| were|'s been| has been| have been| might be| may be| could be| seems to be| seem to be) (?:also |still |only |just |always |actually |definitely )?(?:${some}|someone(?=[.!]?$))${end}`,
    'iu',
  ),
  /(?<!\bif |\bnice |\bunless )\bsomething(?:'s| has|'d)? (?:just |else )?(?:came|come|has come) up\b/iu,
  new RegExp(
    `\\b(?:i|we)(?:'ve| have| had| may have| might have|'ve got| have got| do have| noticed| found| saw| heard) (?:also |just |still )?${some}(?: for you| to (?:tell|ask|discuss with|show|share with) you| that you(?:'d| might| would) (?:probably )?(?:want|like) to (?:know|see|hear)(?: about)?| i(?:'d| would) like to (?:discuss|talk about|share))?${end}`,
    'iu',
  ),
  /^(?:got|have|heard|had|saw|noticed) (?:some (?:feedback|news|thoughts|questions|concerns)|something|an idea|a (?:question|thought|few (?:questions|thoughts)))\b/iu,
  /\b(?:we|you and i|i think we) (?:really |also |all )?(?:need to|should|must|have to|ought to|'d better|had better|better) (?:really |also )?(?:have (?:a )?(?:proper |quick |little |serious )?(?:talk|chat|word|conversation|sit-down|think)|talk|speak|meet)(?=[.!…]*$| (?:about|regarding) (?:this|that|it|things)\b)|\bbetter (?:we|if we) (?:speak|talk)\b|\bwe'll need to have a (?:sit-down|word|chat|talk)\b/iu,
  /\b(?:need|have|want|wanted|like|love) to (?:tell you something|ask you something|discuss something|talk to you about something|run something (?:by|past) you|pick your brain|have a word(?: with you)?(?=[.!]?$)|speak (?:to|with) you(?=[.!]?$))|\b(?:can|could|may|might) i (?:just |quickly )?(?:ask|tell|run|show) (?:you )?something\b|\bsomething (?:we|you and i|i) (?:need|have|want|would like|ought|should) (?:to )?(?:discuss|talk)/iu,
  /\brather not (?:put (?:it|this|that|these|them) in (?:writing|an email|a mail|here)|say(?: (?:more|it|that))? (?:here|in writing|by mail)|go into (?:it|detail|details|that)(?: here| in writing)?)\b|\b(?:will|i'll|can) (?:explain|tell you(?: more)?|fill you in) (?:later|when i (?:see|call) you|in person|when we (?:meet|speak|talk))\b/iu,
];
const isPlain =
  /\b(?:lunch|coffee|birthday|present|cake|thank|congrat|nice|lovely|great|good news|funny|beautiful|wonderful)\w*\b/iu;

export default defineRule({
  id: 'withheld-point',
  category: 'ambiguity',
  strength: 'hint',
  message: 'This announces something without saying what.',
  why: 'The reader fills the gap, mostly with the worst. One line on what it is about lets them prepare.',
  cues: [
    'something',
    'there',
    "there's",
    'thing',
    'issue',
    'issues',
    'problem',
    'concerns',
    'concern',
    'questions',
    'question',
    'change',
    'changes',
    'feedback',
    'idea',
    'talk',
    'speak',
    'chat',
    'word',
    'conversation',
    'sit-down',
    'brain',
    'rather',
    'explain',
    'news',
    'thoughts',
    'meet',
    'tell',
    'fill',
  ],
  examples: {
    flagged: [
      'Hi Ana, ‹we need to talk›.',
      '‹Something came up› with your expenses.',
      '‹There has been a change› to your booking.',
      '‹I have some concerns› about the plan.',
      '‹There’s an issue› with the order.',
    ],
    clean: [
      'There has been a change to your booking: room 4 instead of 2.',
      'We need to talk about the Leeds contract before Friday.',
      'Something came up at home, so I’m offline from 1 to 3.',
      'There’s a problem with the order. Please send the list again.',
      'If there is a problem, ring me.',
      'I have a question about the invoice: is VAT included?',
      'There is something lovely about that bench.',
    ],
    rewritten: [['Hi Ana, we need to talk.', 'Hi Ana, we need to talk about [what].']],
  },

  *check({ text, source, kind, find }) {
    if (kind !== 'body' || namesSpecifics(text) || saysItIsSettled(text) || isMatch(isPlain, text))
      return;
    for (const allusion of allusions) {
      const [match] = find(allusion);
      if (!match) continue;
      const { start, end } = match;
      yield { start, end, suggestions: [tell(match, withoutStop(source))] };
      return;
    }
  },

  unless: isTakenUp,
});

/** Room for the point: after “talk”, or at the end of the sentence. */
function tell({ words, end }: Match, body: string): FindingSuggestion {
  const isLast = end >= body.length;
  const isTalk = /\b(?:talk|speak|chat|word|conversation|sit-down|meet)$/iu.test(words);
  const replacement = isLast && isTalk ? ' about [what]' : ': [what]';
  return { label: 'Say what it is', start: body.length, end: body.length, replacement };
}
