import { asSuggestions, leaveOut, leaveOutAside } from '../../engine/leave-out.ts';
import { isExcused, startsMainClause, statementFrom } from '../../engine/reproach.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { fitIn } from '../../engine/wording.ts';

const fault = new RegExp(
  [
    "\\b(?:(?:this|that|it|all of (?:this|it)|the (?:\\w+ )?(?:delay|mess|mistake|error|problem|failure|loss|confusion|outage|bug|\\w+))(?:'s| is| was| are| were)? (?:all |entirely |clearly |completely |solely |totally |simply |purely )?your(?: team's| own| people's| side's)? (?:fault|mistake|doing|mess|error|decision, not|problem, not|failure|negligence))\\b",
    '\\b(?:your|their|her|his) \\w+, (?:your|their|her|his) (?:mess|problem|fault|mistake|headache)\\b',
    '\\b(?<!not )(?:just |only |all |entirely |purely )?because of (?:you\\b(?!r)|your (?:\\w+ )?(?:mistake|delay|carelessness|negligence|error|failure|attitude|department|incompetence|laziness|slowness|poor \\w+))',
    "\\bthanks to you,? (?:we|i) (?:now |all |have |had |will )*(?:have|had|need|lost|missed|are|'re|must|redo)\\b|\\bthanks to (?:you\\b(?!r)|your (?:\\w+ )?(?:mistake|delay|carelessness|error|change|team|little \\w+)),? (?:we(?:'re| are| have| had|'ve| lost| missed)|i(?:'m| am| have| had|'ve)|now|everyone|nobody|the (?:client|customer|release|build|whole))|\\b(?:laughing|waiting|late|lost|broken|stuck|delayed|down|angry|behind)\\b[^.?!]*, thanks to you(?:r \\w+)?\\b",
    "\\byour (?:team's |people's |own |continued |constant )?(?:carelessness|negligence|incompetence|mistakes?|failure|delays?|errors?|inaction|slowness|laziness|lack of \\w+|poor \\w+) (?:(?:to \\w+|again|now|has|have|already) ){0,3}(?:cost|costs|caused|led|means|meant|put|made|broke|ruined|held|is why)\\b",
    "\\b(?:that|this|it)(?:'s| is| was) your (?:job|responsibility|task|problem),? (?:not (?:mine|ours|my|our)|and you)\\b|\\b(?:that|this|it) was your (?:job|responsibility)(?= *[.!]|$)",
    "\\byou (?:only )?had (?:one|a single|one single) (?:job|task|thing)\\b|\\byou(?:'ve| have)? had (?:all (?:day|week|month|morning|year|of (?:yesterday|last \\w+|\\w+day)(?!'s))|(?:plenty of|enough|more than enough) time|(?:\\w+ )?(?:weeks|days|months|hours) (?:for this|to (?:do|finish|prepare|answer|read|look|fix|send|sort|get)))",
    "\\b(?:this|that|the (?:delay|failure|mess|loss|slip|bug|error|tone|outage|blame|rest)(?: of this \\w+)?)(?:'s| is)(?: all| entirely| one)? on (?:you|your team)\\b|\\bit(?:'s| is|'ll be| will be) (?:all |entirely )?on your (?:head|conscience)|\\bwould have been on your (?:head|conscience)",
    '\\b(?:wait|waiting|late|stay|stuck|suffer|pay|redo|work)\\b[^.?!]{0,40} on your account\\b',
    "\\byou(?:'re| are) (?:the (?:only )?(?:reason|cause|problem|one holding)|holding (?:everyone|us all|the whole|the team) (?:up|back)|to blame|responsible for (?:this|the) (?:mess|delay|failure|loss|outage))",
    "\\byou(?:'ve| have)? (?:now |once again |again |just )?managed to (?:break|lose|delete|ruin|turn|make|miss|annoy|confuse|upset|waste|embarrass)\\b|\\b(?:once again|again|somehow),? you(?:'ve| have) (?:managed|made|broken|turned|left)\\b",
    '\\byou (?:made|make|have made|are making) (?:us|me|the team|our \\w+) look (?:like |bad|stupid|foolish|incompetent|amateur|ridiculous|unprofessional)|\\blook (?:like amateurs|incompetent|stupid) (?:because|thanks)',
  ].join('|'),
  'iu',
);
const breakage =
  /\byou(?:'ve| have)? (?:just |now |again |completely )?(?<deed>broke|broken|ruined|destroyed|derailed|sabotaged|wrecked|cost us|cost me|wasted|embarrassed (?:me|us|the)|let (?:me|us|the team|everyone) down)\b/iu;
const harm =
  /\b(?:lost|lose|late|delay\w*|fail\w*|miss\w*|stuck|die[ds]?|broke\w*|wrong|complain\w*|cancel\w*|n't|not|wait\w*|redo\w*|overtime|angry|embarrass\w*|extra|gone|down|ruin\w*|behind|suffer\w*|rules|weekend|laughing|fine|penalty)\b|n't\b/iu;
const benign =
  /\b(?:not|isn't|wasn't|never|nobody|nobody's|no one|hardly) (?:your|because of you|on you|to blame)\b|\b(?:don't|didn't|wouldn't) (?:think|say|feel|mean|blame)\b[^.]*\b(?:fault|mistake|error|doing|problem|on you|blame)\b|\bbroke(?:n)? (?:the record|a record|even|it down|down|ground|the ice|your|in|up|off)\b|\b(?:lunch|coffee|drinks?|beer|pizza|next one|this round)\b[^.]*\bon you\b|\b(?:we|i) (?:could|can|won|shipped|made it|hit|closed|finished|passed|saved|learned|found|smiled|laughed|know)\b|\bmanaged to (?:make (?:it|[\w ]+ simple|time|me (?:laugh|smile)|us (?:laugh|smile))|turn (?:it|this) around)\b/iu;

export default defineRule({
  id: 'blame-you',
  category: 'harshness',
  strength: 'warning',
  family: 'blame',
  message: 'This puts the fault on the reader.',
  why: 'Blame makes people look for cover instead of the cause. What happened, told as facts, gets fixed sooner.',
  cues: [
    'fault',
    'mistake',
    'doing',
    'mess',
    'error',
    'decision',
    'problem',
    'failure',
    'negligence',
    'headache',
    'because',
    'thanks',
    'on',
    'reason',
    'cause',
    'holding',
    'blame',
    'responsible',
    'managed',
    'made',
    'make',
    'look',
    'broke',
    'broken',
    'ruined',
    'destroyed',
    'derailed',
    'sabotaged',
    'wrecked',
    'cost',
    'wasted',
    'embarrassed',
    'let',
    'left',
    'turned',
    'making',
    'job',
    'responsibility',
    'task',
    'had',
    'costs',
    'caused',
    'means',
    'put',
    'carelessness',
    'incompetence',
  ],
  examples: {
    flagged: [
      '‹You broke› the build.',
      '‹This is all your fault›.',
      'We lost the deal ‹because of you›.',
      '‹The delay is on you›.',
      '‹Your extract, your mess›.',
    ],
    clean: [
      'I don’t think it’s your fault at all.',
      'Thanks to you, we shipped on time.',
      'You broke the record this quarter!',
      'Next lunch is on you.',
      'It was not your mistake, the vendor changed the API.',
      'It’s your decision, of course.',
      'Can we count on you on Friday?',
      'Is it the router or your phone?',
      'Because of your good notes it went fast.',
    ],
    rewritten: [
      ['You broke the build.', 'The build is broken.'],
      ['We lost the deal because of you.', 'We lost the deal.'],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(benign, text) || sentence.isQuestion) return;

    for (const { start, end, words } of sentence.find(fault)) {
      if (/because of you\b|the reason/iu.test(words) && !isMatch(harm, text)) continue;
      const tail = /(?:just |only |all )?because of|, ?thanks to/iu.exec(words);
      const isTail = tail !== null && /^[.!\s]*$/u.test(text.slice(end));
      const cut = isTail
        ? leaveOut(sentence, { start: start + tail.index, end })
        : leaveOutAside(sentence, { start, end });
      yield { start, end, suggestions: asSuggestions(cut) };
    }
    if (isExcused(text)) return;
    for (const match of sentence.find(breakage)) {
      if (!startsMainClause(sentence, match.start)) continue;
      const { start, end } = statementFrom(sentence, match.start);
      const thing = /^(?:the|our|my|this|that|it)\b.*$/iu.exec(
        source.slice(match.end, end).trim(),
      )?.[0];
      const isBroken =
        /brok/iu.test(match.words) &&
        thing !== undefined &&
        !/ (?:on|in|at|by|with|when|again)\b/iu.test(thing);
      yield {
        start: match.start,
        end: match.end,
        suggestions: isBroken
          ? [
              {
                start,
                end,
                label: 'Say what happened',
                replacement: fitIn(source, start, `${thing} is broken`),
              },
            ]
          : [],
      };
    }
  },
});
