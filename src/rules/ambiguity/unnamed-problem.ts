import { isFilledIn, isTakenUp, isTimeNear } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { withoutStop } from '../../engine/wording.ts';

const trouble =
  '(?:concerns?|issues?|questions?|problems?|situations?|developments?|changes?|remarks?|comments?|points?|views?|doubts?|reservations?|adjustments?|discussions?|conversations?|interest|feedback|delays?|complaints?|hiccups?|difficult(?:y|ies)|corrections?|uncertainty|confusion|movement|news|tweaks?|edits?|observations?)';
const some = '(?:some|a few|a couple of|several|a number of|various|certain|one or two|mixed)';
const kind = '(?:small |minor |little |slight |serious |new |open |other )?';

const hints: readonly RegExp[] = [
  new RegExp(
    `\\bthere(?:'s| is| are| was| were| (?:may|might|could|will) be| (?:has|have) been| seems? to be) (?:(?:definitely|also|still|certainly|now|just) )?(?:(?:${some}|an?|a bit of an?|a bit of) )?${kind}(?:${trouble}|things (?:which|that) don't \\p{L}+|a will)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:have|has|had|'ve|got|see|saw|found|noticed|received|heard|after|with) ${some} ${kind}${trouble}\\b`,
    'iu',
  ),
  /\bsomething(?:'s| has)? (?:just )?(?:come|came|popped|cropped) up\b|\ba bit of an? (?:situation|issue|problem|mess)\b|\b(?:we|i) (?:may|might) have an? (?:problem|issue|situation)\b/iu,
  new RegExp(
    `(?:^|[,;] )(?:${some}|one) (?:[\\p{L}-]+ ){1,4}?(?:remains?|(?:is|are) still) (?:open|unclear|to be)\\b`,
    'iu',
  ),
  /\b(?:timing|wording|tone) is (?:a bit |a little |rather |quite )?(?:tricky|interesting|off|odd|delicate|brave)\b|\b(?!sound\b)\p{L}+ (?:looks?|feels?|seems?) (?:a bit |a little |rather |quite |kind of |somewhat )?(?:off|odd|weird|strange|wrong|funny|not (?:quite )?right)\b|\b(?:is|are) (?:a bit|slightly|rather|somewhat|quite) (?:off|delicate)\b/iu,
  new RegExp(
    `\\b(?:wants?|wanted|asked for|requested|needs?|with|after|requires?) (?:(?:${some}|further|more) )?${kind}(?:changes|edits|revisions|tweaks|adjustments|modifications|amendments)\\b(?=[.,!]|$| to the\\b)`,
    'iu',
  ),
  /(?:\b(?:is|are|it's|that's|they're|was|were)|^) (?:really |still |just )?(?:not ideal|less than ideal|not (?:quite|exactly) (?:what (?:we|i) (?:had )?(?:hoped|meant|wanted|expected)|right|it)|not straightforward)\b|\b(?:isn't|aren't|wasn't) (?:ideal|straightforward|quite (?:right|it|what))\b|^could be (?:better|worse)\b/iu,
];
const isAsk = /\bany\b|\bif\b|\blet (?:me|us) know\b|\bagree that\b/iu;

export default defineRule({
  id: 'unnamed-problem',
  category: 'ambiguity',
  strength: 'hint',
  family: 'what',
  message: 'This hints at something without naming it.',
  why: 'Readers imagine the worst or the harmless, and can’t act on either. A few words name it.',
  cues: [
    ...["there's", 'there', 'have', 'has', 'had', 'got', 'see', 'saw', 'found', 'noticed'],
    ...['received', 'heard', 'after', 'with', 'come', 'came', 'popped', 'cropped', 'bit', 'may'],
    ...['might', 'remain', 'remains', 'still', 'timing', 'tone', 'wording', 'looks', 'look'],
    ...['feels', 'feel', 'seems', 'seem', 'delicate', 'off', 'changes', 'edits', 'revisions'],
    ...['tweaks', 'adjustments', 'modifications', 'amendments', 'ideal', 'quite', 'exactly'],
    ...['straightforward', 'could', "i've", "we've"],
  ],
  examples: {
    flagged: [
      '‹There are some issues› with the printer upstairs.',
      'I ‹have some concerns› about the new rota.',
      '‹Something came up›, so the visit is off.',
      'Hm, the ‹numbers look weird›.',
      'The timing ‹is not ideal›.',
    ],
    clean: [
      'There is an issue with the printer: it drops every second page.',
      'Let me know if there are any problems.',
      'Do you have some comments on page 2?',
      'There is no problem with the lease.',
      'I had some questions. Could you tell me who pays for the bins?',
      'There was a long discussion, and we chose blue.',
      'There is a change in row 14.',
    ],
    rewritten: [
      [
        'There are some issues with the printer.',
        'There are some issues with the printer: [which].',
      ],
      ['The timing is not ideal.', 'The timing is not ideal: [what exactly].'],
    ],
  },

  *check(sentence) {
    const { text, source, kind: place, isQuestion } = sentence;
    if (place !== 'body' || isQuestion || isMatch(isAsk, text) || /\d/u.test(text)) return;
    const last = withoutStop(source).length;
    const taken: number[] = [];
    for (const pattern of hints)
      for (const { start, end } of sentence.find(pattern)) {
        const rest = text.slice(end);
        // “so the visit is off” follows from it and does not name it.
        const isNamed = isFilledIn(rest.replace(/,? so the\b.*/iu, ''));
        if (isNamed || taken.some((other) => Math.abs(other - start) < 12)) continue;
        taken.push(start);
        const which = /\b(?:some|few|couple|several|number|various)\b/iu.test(
          text.slice(start, end),
        );
        const fix = { label: 'Name it', start: last, end: last };
        const replacement = `: [${which ? 'which' : 'what exactly'}]`;
        const suggestions = /[,;]|[.!?]\s/u.test(rest) ? [] : [{ ...fix, replacement }];
        yield {
          start: start + (/^[,;] /u.exec(text.slice(start))?.[0].length ?? 0),
          end,
          suggestions,
        };
      }
  },

  unless: (message, index) => isTimeNear(message, index) || isTakenUp(message, index),
});
