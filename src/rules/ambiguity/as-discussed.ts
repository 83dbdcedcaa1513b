import type { Span } from '../../engine/diagnostic.ts';
import { defineRule, type Finding } from '../../engine/rule.ts';
import type { Sentence } from '../../engine/sentence.ts';
import { namesSpecifics, saysItIsSettled } from '../../engine/specifics.ts';

const end =
  '(?=[.?!…]|$|,? (?:and|but|or|then|please|too|as well|in|on|for|from|with|when|before|after|so|if)\\b)';
const talked =
  '(?:discussed|agreed(?: on| upon)?|(?:talked|spoke|chatted) about|went (?:over|through)|mentioned|decided(?: on)?)';
const memory =
  '(?: (?:last (?:time|week|month)|the other day|on the phone|earlier|before|in the (?:call|meeting)|at lunch|yesterday))?';
const doing =
  '(?:proceed|go (?:ahead|on)|carry on|continue|do (?:it|this|that|so|everything|what)|act|handle (?:it|this|that|them)|take (?:it|this|the \\w+)|make (?:it|them|the changes?)|change (?:it|them|the \\w+)|update (?:it|them|the \\w+)|prepare (?:it|them|the \\w+)|send (?:it|them|the \\w+)|set (?:it|them) up|order (?:it|them)|arrange (?:it|them)|use (?:it|them)|leave (?:it|them)|keep (?:it|them)|finish (?:it|them)|fix (?:it|them))';
const pastWay =
  '(?:as|like|per|as per) (?:(?:(?:we|you) )?(?:(?:have|had|already|just) )?(?:discussed|agreed|said|talked about|planned|mentioned)|(?:our|the|your|my) (?:last |previous |recent |earlier )?(?:discussion|conversation|chat|call|talk)|last (?:time|year|month|week)|before|always|usual|in the past|the others?|the (?:last|previous) (?:one|time))';

const pointers: readonly RegExp[] = [
  new RegExp(`\\b(?:${doing})\\b(?: \\p{L}+)? (?<back>${pastWay})${end}`, 'iu'),
  new RegExp(
    `\\b(?:do|doing|did|about|to|like|for|of|on|except|remember|is|was|and|bring|send|use|take|change|make|start|that's) (?<back>(?:what|the (?:one|ones|thing|things|stuff|way|changes?|matter|point|topic|idea|other (?:one|thing|matter)|usual))(?: that)? (?:we|you and i|i|you) (?:(?:have|had|all|just|already|both|'ve) )?${talked}${memory})${end}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:do|doing|with|want|take|order|send|prepare|watch|book|for|bring|use|follow|subject to|in(?! the (?:usual|known|normal) (?:place|files|folder))|through) (?<back>the (?:usual|customary|normal|known|regular)(?: (?:thing|things|stuff|way|form|forms|procedure|process|drill|routine|channels?|conditions|considerations|terms|languages|format|place|people|files|documents|details|amount|quantity|order|arrangement|manner|steps|checks|one|ones))?)${end}`,
    'iu',
  ),
  new RegExp(
    `\\bdo (?<back>the same)(?: (?:for|with|to|on) (?:the (?:others?|rest|remaining ones|other (?:one|two|ones))|them|these|those))${end}`,
    'iu',
  ),
  /\b(?:about|like|remember|do) (?<back>what (?:i|we|you) (?:said|talked about|wanted)(?: (?:before|earlier|last time|the other day))?)(?=[.?!]|$)/iu,
];
const recap = /^\s*[,;–—-]? (?:that is|i\.e\.|meaning|namely|with|which)\b|^\s*[:(–—]/iu;

export default defineRule({
  id: 'as-discussed',
  category: 'ambiguity',
  strength: 'hint',
  message: 'This points at something that is not in the message.',
  why: 'Each side remembers its own version of a talk, or of the last time. One line of recap saves a round trip.',
  cues: [
    'discussed',
    'agreed',
    'talked',
    'spoke',
    'said',
    'mentioned',
    'planned',
    'decided',
    'discussion',
    'conversation',
    'chat',
    'call',
    'last',
    'before',
    'always',
    'usual',
    'customary',
    'past',
    'same',
    'known',
    'normal',
    'regular',
    'meant',
    'wanted',
  ],
  examples: {
    flagged: [
      'Please proceed ‹as discussed›.',
      'Could you do ‹the usual› for our visitors?',
      'The director has agreed to ‹what we talked about›. You can start.',
      'Please prepare the report ‹like last time›.',
    ],
    clean: [
      'As discussed, we will pay 4,200 euros on 3 May.',
      'As agreed: Ana drafts, Tom reviews.',
      'Please proceed as discussed, notes: https://example.org',
      'We did not get to it in our chat.',
      'We discussed three options on Monday.',
      'All other papers stay as agreed.',
      'I am bringing the biscuits as usual.',
    ],
    rewritten: [
      ['Please proceed as discussed.', 'Please proceed as discussed: [what], [who], [when].'],
    ],
  },

  *check(sentence) {
    const { text, kind } = sentence;
    if (kind !== 'body' || namesSpecifics(text) || saysItIsSettled(text)) return;
    for (const pointer of pointers) {
      const [match] = sentence.find(pointer);
      const back = match?.group('back');
      if (!match || !back || recap.test(text.slice(match.end))) continue;
      yield withRecap(back, sentence);
      return;
    }
  },
});

/** The recap goes where the pointer ends its clause. */
function withRecap(back: Span & { readonly words: string }, { text }: Sentence): Finding {
  const isLast =
    /^[\s.?!…]*$/u.test(text.slice(back.end)) && /^(?:as|like|per)\b/iu.test(back.words);
  const recap = {
    label: 'Recap it',
    start: back.end,
    end: back.end,
    replacement: ': [what], [who], [when]',
  };
  const aside = { ...recap, replacement: ' ([what exactly])' };
  return { start: back.start, end: back.end, suggestions: [isLast ? recap : aside] };
}
