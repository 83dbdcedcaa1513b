import { receiverFrame } from '../../engine/receiver-frame.ts';
import { isExcused, startsMainClause, statementFrom } from '../../engine/reproach.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { dutyIn } from '../../engine/verb-classes.ts';
import { fitIn } from '../../engine/wording.ts';

const omission =
  /\byou(?: guys| all| two| people)?(?: (?<stress>still|again|once again|clearly|obviously|simply|evidently))?(?: (?:did|have)(?:n't|nt| not)(?: (?<even>even|once|actually|bother(?:ed)? to|think to|thought to))?| (?<never>never)(?: once| even| bothered to)?) (?<verb>[a-z]+)/iu;
const leftUnasked =
  /^(?:(?:do|done) (?:what|your|anything|a (?:single )?thing)|ask(?:ed)? (?:me|us|first|anyone|anybody|before))\b/iu;
/** What people do for each other: leaving it out is felt, however it is said. */
const regard =
  /^(?:tell|told|inform(?:ed)?|mention(?:ed)?|warn(?:ed)?|consult(?:ed)?|read|check(?:ed)?|listen(?:ed)?|test(?:ed)?|think|thought|bother(?:ed)?|try|tried|care[d]?|respect(?:ed)?)$/iu;
const softened =
  /\b(?:yet|could you|can you|would you|please|which is (?:an answer|fine)|how lovely|so far)\b/iu;
/** The writer tells how they coped: a report, no reproach. */
const wentOn = /,? so (?:i|we)(?:'ve|'ll|'d)? (?!had to|have to|don't|can't|couldn't)\w+/iu;
const relief = /\b(?:have to|need to|anything (?:wrong|important)|any trouble|me wrong)\b/iu;

export default defineRule({
  id: 'you-didnt',
  category: 'harshness',
  strength: 'warning',
  family: 'blame',
  message: 'This opens with what was not done.',
  why: 'In writing, “you didn’t” is heard as blame, and people defend themselves before they help.',
  cues: ["didn't", "haven't", 'never', 'not', 'didnt', 'havent'],
  examples: {
    flagged: [
      '‹You still haven’t sent› the figures.',
      'Raj, ‹you never told› us the client had changed the scope.',
      'The build failed because ‹you didn’t even run› the tests.',
      'ok so ‹you didn’t test› it on Android',
    ],
    clean: [
      'If you haven’t received the invite, tell me.',
      'You didn’t have to stay late, thank you so much.',
      'Let’s keep the old build, you never know.',
      'Have you not had access since Monday?',
      'You haven’t missed anything important.',
      'You haven’t met Priya yet, so let me introduce you.',
      'I know you didn’t mean it that way.',
      'You never told me how good the coffee is, thank you!',
      'She said you never told them.',
    ],
    rewritten: [
      ['You still haven’t sent the figures.', 'I haven’t received the figures yet.'],
      ['You never told us about the new date, Sam.', "We weren't aware of the new date, Sam."],
    ],
  },

  *check(sentence) {
    if (isExcused(sentence.text) || isMatch(relief, sentence.text)) return;

    for (const match of sentence.find(omission)) {
      const verb = match.group('verb')?.words ?? '';
      const isStressed = ['stress', 'even', 'never'].some((name) => match.group(name));
      const verbStart = match.group('verb')?.start ?? match.end;
      const isSoftened = isMatch(softened, sentence.text);
      const isRegard = regard.test(verb) || leftUnasked.test(sentence.text.slice(verbStart));
      if (!isRegard && (!dutyIn(verb) || /^ask/iu.test(verb))) continue;
      if (!startsMainClause(sentence, match.start)) continue;
      if (sentence.isQuestion && !match.group('even')) continue;
      if (!isStressed && wentOn.test(sentence.text.slice(match.end))) continue;

      const statement = statementFrom(sentence, match.start);
      const clause = sentence.text.slice(statement.start, statement.end);
      const grammar = sentence.grammar();
      const framed = grammar && receiverFrame(clause, grammar);
      const { start, end } = statement;
      const said = framed && fitIn(sentence.source, start, framed);
      yield {
        start: match.start,
        end: match.end,
        strength: isStressed || isRegard || !isSoftened ? 'warning' : 'hint',
        suggestions: said ? [{ start, end, label: 'Say what is missing', replacement: said }] : [],
      };
    }
  },
});
