import { receiverFrame } from '../../engine/receiver-frame.ts';
import { isExcused, startsMainClause, statementFrom } from '../../engine/reproach.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Sentence } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { fitIn } from '../../engine/wording.ts';

const lapse =
  /\byou(?: guys| all| people)?(?:'ve| have)? (?:(?<stress>again|once again|completely|totally|clearly|simply|obviously|conveniently|still|always) )?(?:(?<duty>forgot|forgotten|failed|neglected|omitted) to (?!mention how|let you)[a-z]+|(?<ignored>ignored?|disregarded|dismissed|overlooked|brushed off) (?:my|our|the|every|all|this|that|these|those|what)\b|(?<=again |repeatedly )(?<again>missed|skipped) (?:the|our|my|another|every|a)\b|(?<broke>messed (?:it |this |that |things )?up|screwed (?:it |this |that |things )?up|botched|bungled|dropped the ball))/iu;
const softened =
  /\b(?:could you|can you|would you|please|to (?:charge|bill|invoice|thank)|your (?:umbrella|phone|keys|coat|bag|jacket))\b/iu;
const praise = /\bnever (?:failed|forgot)\b/iu;

/** What the sentence says without the lapse: what has not come, or that no answer has. */
function statesTheGap(sentence: Sentence, clause: string): string | undefined {
  const unanswered =
    /^you(?:'ve| have)? (?:\w+ )?(?:ignored?|dismissed|brushed off) ((?:my|our) .+)$/iu.exec(
      clause,
    )?.[1];
  if (unanswered) return `I haven't had a reply to ${unanswered}`;
  const grammar = sentence.grammar();
  return grammar && receiverFrame(clause, grammar);
}

export default defineRule({
  id: 'you-forgot',
  category: 'harshness',
  strength: 'warning',
  family: 'blame',
  message: 'This points at something the reader forgot.',
  why: 'A slip that is pointed at gets defended. The missing thing, named plainly, gets mended.',
  cues: [
    'forgot',
    'forgotten',
    'failed',
    'neglected',
    'omitted',
    'ignore',
    'ignored',
    'disregarded',
    'dismissed',
    'overlooked',
    'brushed',
    'messed',
    'screwed',
    'botched',
    'bungled',
    'dropped',
    'missed',
    'skipped',
  ],
  examples: {
    flagged: [
      '‹You failed to update› the client.',
      '‹You completely forgot to attach› the report.',
      'Again ‹you’ve ignored my› comments on the draft.',
      'and ‹you messed it up› for everyone on nights',
    ],
    clean: [
      'If you forgot to sign it, use this link.',
      'You never failed to help us, thank you.',
      'In case you forgot to note it, the town hall moved to 4 pm.',
      'Did you perhaps forget to attach the file?',
      'I forgot to attach the report, sorry.',
      'You can ignore the second page.',
      'Please tell me if you failed to log in.',
    ],
    rewritten: [
      ['You failed to update the client.', "The client hasn't been updated yet."],
      ['You completely forgot to attach the report.', "I don't see the report attached."],
      [
        'You ignored my question about the price.',
        "I haven't had a reply to my question about the price.",
      ],
    ],
  },

  *check(sentence) {
    if (isExcused(sentence.text) || isMatch(praise, sentence.text) || sentence.isQuestion) return;

    for (const match of sentence.find(lapse)) {
      if (!startsMainClause(sentence, match.start)) continue;
      const { start, end } = statementFrom(sentence, match.start);
      const said = statesTheGap(sentence, sentence.text.slice(start, end));
      const replacement = said && fitIn(sentence.source, start, said);
      const isPlain =
        /forg/iu.test(match.words) && !match.group('stress') && isMatch(softened, sentence.text);
      yield {
        start: match.start,
        end: match.end,
        strength: isPlain ? 'hint' : 'warning',
        suggestions: replacement ? [{ start, end, label: 'Say what is missing', replacement }] : [],
      };
    }
  },
});
