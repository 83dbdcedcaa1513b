import { isExcused, startsMainClause } from '../../engine/reproach.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const absolute =
  /\byou(?: guys| all| people| lot)? (?:(?<!can |could |may |will )always|never|constantly|continually|repeatedly|forever|only ever|invariably) (?<verb>(?:seem to |manage to )?(?!have to|fail to)[a-z]+)|\byou(?:'re| are) (?:always|never|constantly|forever|continually) (?<state>(?:so |the first |the last |too )?[a-z]+)|\byou (?:just |simply )?keep (?:on )?(?<habit>[a-z]+ing)\b|\bevery (?:single )?time you [a-z]+(?: [\w']+){0,4}, (?:something|everything|it|we|i|things|the \w+|someone|somebody)\b|\bevery (?:single )?time (?:i|we) (?:ask|need|send|have to|raise|bring|want|try|mention)[^,.]{0,40}[, ]+(?:you|there's|it's|i get|we get)\b/iu;
const deed =
  /^(?:seem to |have to |manage to )?(?:send|miss|forget|ignore|change|reply|answer|respond|listen|read|check|do|say|think|blame|complain|interrupt|argue|leave|put|take|make|need|want|ask|expect|find|push|promise|cancel|delay|wait|skip|break|lose|pay|tell|ping|call|come|show|turn|get|care|help|bother|have|manage|finish|deliver|dump|moan|avoid|talk|cut|fail|screw|mess|drop|let|use|test|update|clean|follow)\b/iu;
const deedState =
  /^(?:so |too |the last )?(?:late|behind|busy|changing|complaining|interrupting|asking|blaming|missing|forgetting|making|pushing|sending|pinging|arguing|available|around|there when|sick|ill|unavailable|wrong|negative|difficult|defensive|unprepared|last)/iu;
const habitOfHarm =
  /^(?:chang|ignor|forgett|miss|break|push|ask|send|say|mak|do|pinging|interrupt|postpon|delay|mov|avoid|blam|complain|repeat|los|skipp|overwrit|delet|cc|copy|mention|bring|tell|add|quot|dump|cancel|promis)/iu;
const praise =
  /\b(?:thank|thanks|appreciate|love|grateful|impress\w*|kind|kindness|generous|well|right thing|best|great|good|wow|amazing|welcome|make time|find time|find a way|make (?:us|me) (?:laugh|smile|feel)|help(?:ing|ed)? (?:me|us|out|everyone)|a foot wrong|on time|free to|the option|forget your)\b/iu;

export default defineRule({
  id: 'you-always-never',
  category: 'harshness',
  strength: 'warning',
  family: 'blame',
  message: 'This makes a habit, or a character, out of single events.',
  why: 'One exception proves “always” or “never” untrue, and the talk turns to that. A date or a count holds.',
  cues: [
    'always',
    'never',
    'constantly',
    'continually',
    'repeatedly',
    'forever',
    'ever',
    'invariably',
    'keep',
    'time',
  ],
  examples: {
    flagged: [
      '‹You always miss› the deadline for the minutes.',
      'and ‹you never put› the keys back',
      '‹You keep changing› the requirements.',
      'Sam, ‹you’re always late› with the sheet.',
    ],
    clean: [
      'You always make time for the juniors, I appreciate it.',
      'You can always reach me on Teams.',
      'Make sure you never commit secrets.',
      'You keep the mats and we transfer €60.',
      'You never know, it may rain.',
      'You always say the right thing.',
      'Should you keep getting this error, restart the router.',
      'You always have the option to skip it.',
    ],
    rewritten: [
      ['You keep changing the requirements.', 'Could you stop changing the requirements?'],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isExcused(text) || isMatch(praise, text) || sentence.isQuestion) return;

    for (const match of sentence.find(absolute)) {
      const verb = match.group('verb')?.words;
      const state = match.group('state')?.words;
      const habit = match.group('habit');
      if (verb !== undefined && !deed.test(verb)) continue;
      if (state !== undefined && !deedState.test(state)) continue;
      if (habit && !habitOfHarm.test(habit.words)) continue;
      if (!startsMainClause(sentence, match.start)) continue;

      const rest = /^[^,;.!]*/u.exec(source.slice(habit?.start ?? match.end))?.[0] ?? '';
      const isWholeSentence = /^[.!]*$/u.test(source.slice((habit?.start ?? 0) + rest.length));
      yield {
        start: match.start,
        end: match.end,
        suggestions:
          habit && match.start === 0 && isWholeSentence
            ? [
                {
                  start: 0,
                  end: text.length,
                  label: 'Ask for it to stop',
                  replacement: `${source.charAt(0) === 'y' ? 'c' : 'C'}ould you stop ${rest.trim()}?`,
                },
              ]
            : [],
      };
    }
  },
});
