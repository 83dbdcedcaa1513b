import { defineRule, type Finding, type FindingSuggestion } from '../../engine/rule.ts';
import type { Match, Sentence } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesSpecifics, saysItIsSettled } from '../../engine/specifics.ts';
import { startedLike, withoutStop } from '../../engine/wording.ts';

const degree = '(?:(?:really|very|so|quite|super|much|even|also|perhaps|maybe|probably|rather) )?';
const wish =
  '(?:good|nice|great|helpful|useful|handy|cool|lovely|wise|ideal|worth|worthwhile|sensible|better|best|preferable|appreciated|welcome|kind|awesome|fantastic|(?:a|an)(?: good| nice)? idea)';
const lead = `(?:(?:\\b(?:it|that|this)(?: would|'d| might| may| could)|^(?:would|might|may|could|'d)|\\b(?:so|and|but) would) ${degree}be ${degree}${wish}\\b)`;

const wishes = new RegExp(
  `${lead}(?: (?<frame>if you (?:could|can|would|might)|if we could|to|if|for|that)\\b)?(?! (?:to )?(?:see|meet|have met|catch up|hear from) (?:you|u)\\b)`,
  'iu',
);
const leave =
  /\b(?<who>you|we) (?:might|may) (?:just |also |perhaps |well |then )?(?:want|wish|like|care|prefer) to\b|^might (?:want to|be worth)\b|\bperhaps you (?:could|would like to|might(?: like to| want to)?)\b|\byou could (?:maybe|perhaps|always|possibly)\b/iu;
const lacking =
  /\b(?:could (?:do with|use)|(?:need|want)s (?:another|some|a bit of|a little|more|a second|a fresh)) (?:\w+ ){0,2}?(?:love|attention|work|thought|thinking|polish|care|eyes?|go|look|hand|tlc|tidying|improvement|input|detail)\b/iu;

// Nothing that is done by a day.
const openEnded = /^(?:come|join|sit|bear|keep|remember|avoid|consider whether|wait)\b/u;
const openTime = /\s(?:soon|at some point|some ?time|one day|when you can)$/iu;
/** A tip that says why is a tip: “you may want to bring a jacket, it gets cold”. */
const reason = /[,;–—] (?:it|they|there|as|since|because|the|we)\b|\b(?:because|since)\b/iu;
/** A name in mid-sentence: the wish is about something in particular. */
const aName = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/u;
const longest = 30;
const isOptional =
  /\b(?:optional|up to you|no (?:need|rush|pressure)|only if you|if you (?:like|feel like|fancy|want)|as you (?:like|prefer))\b/iu;

export default defineRule({
  id: 'soft-order',
  category: 'ambiguity',
  strength: 'hint',
  family: 'ask',
  message: 'This can be read as a request or as a mere wish.',
  why: 'Some readers hear an order in it and others an idea they may ignore. A question with a day leaves no doubt.',
  cues: ['would', "it'd", "that'd", 'might', 'may', 'could', 'perhaps', 'needs', 'wants'],
  examples: {
    flagged: [
      '‹It would be nice if you could› add tests.',
      'Our leaflet has old prices. ‹You might want to› check yours.',
      'The middle part ‹could use some love›.',
      'The gate squeaks again. ‹It might be an idea to› oil the hinges.',
      '‹would be good to› have the slides in one place',
    ],
    clean: [
      'Could you add tests?',
      'You might want to read it, optional of course.',
      'It would be great if you could send it by Friday.',
      'It would be lovely to meet you in Pune.',
      'I might want to present it myself.',
      'You may want to bring a jacket, it gets cold in the hall.',
      'It would be good to oil the hinges, so I did it on the way in.',
      'That would be great, thank you.',
    ],
    rewritten: [
      ['It would be nice if you could add tests.', 'Could you add tests by [day]?'],
      ['You might want to check the totals.', 'Could you check the totals by [day]?'],
      [
        'The middle part could use some love.',
        'The middle part could use some love: could [name] see to it by [day]?',
      ],
    ],
  },

  *check(sentence) {
    const { text, kind, isQuestion, tokens } = sentence;
    if (kind !== 'body' || isQuestion) return;
    if (namesSpecifics(text) || saysItIsSettled(text) || isMatch(isOptional, text)) return;
    if (isMatch(aName, text) || tokens.length > longest) return;

    for (const match of sentence.find(wishes))
      if (!isAnAnswer(match, sentence)) yield asAsk(match, sentence);
    for (const match of [...sentence.find(leave), ...sentence.find(lacking)])
      if (!reason.test(text.slice(match.end))) yield asAsk(match, sentence);
  },

  unless: ({ sentences }, index) => {
    const next = sentences[index + 1]?.sentence;
    return next?.isQuestion === true && namesSpecifics(next.text);
  },
});

/** “That would be great.”, “If you could send it, that would be great”, “if it would be better to”. */
function isAnAnswer(match: Match, { text }: Sentence): boolean {
  const before = text.slice(0, match.start);
  if (/\b(?:if|whether|think|than) $/iu.test(before)) return true;
  if (!/^(?:that|this)\b/iu.test(match.words)) return false;
  if (match.group('frame') !== undefined) return false;
  return /(?:^|\bif you (?:could|can|would)\b.*|\b(?:thanks|thank you|yes|sure|ok|okay),? )$/iu.test(
    before,
  );
}

function asAsk(match: Match, sentence: Sentence): Finding {
  const suggestion = question(match, sentence) ?? appeal(match, sentence);
  const { start, end } = match;
  return { start, end, suggestions: suggestion ? [suggestion] : [] };
}

/** The wish as a question, where it names the doing. */
function question(match: Match, { source, text }: Sentence): FindingSuggestion | undefined {
  const doing = withoutStop(source.slice(match.end).trim()).replace(openTime, '');
  const namesDoing = /(?:\bto|\byou (?:could|can|would|might))$/iu.test(match.words);
  if (!namesDoing || match.start > 0 || !/^\p{Ll}/u.test(doing)) return undefined;
  if (/^(?:see|hear|be|not|use)\b|\byour?\b.*\bbrain/u.test(doing)) return undefined;
  if (/[,;:–—.]|\s(?:but|so|because|as|since|before|or|if)\s/u.test(doing)) return undefined;
  const asked = /^(?:have|get)\b/u.test(doing)
    ? `could we ${doing}`
    : `could you ${doing.replace(/^know\b/u, 'tell me')}`;
  const words = /^we\b/iu.test(match.words) ? `[name], ${asked}` : asked;
  const end = openEnded.test(doing) ? '?' : ' by [day]?';
  const replacement = `${startedLike(source, words)}${end}`;
  return { label: 'Ask for it', start: 0, end: text.length, replacement };
}

/** The wish as it is, with an owner and a day after it. */
function appeal(match: Match, { source, text }: Sentence): FindingSuggestion | undefined {
  const body = withoutStop(source);
  const after = body.slice(match.end);
  if (/[,;:…–—]/u.test(after) || /\bif$/u.test(body)) return undefined;
  if (/\b(?:to have|have been|have had|wise|unwise)\b/iu.test(body)) return undefined;
  const replacement = ': could [name] see to it by [day]?';
  return { label: 'Name who and when', start: body.length, end: text.length, replacement };
}
