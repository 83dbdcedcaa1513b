import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const work =
  'fix|quick fix|hotfix|plan|solution|process|strategy|experts?|expertise|analysis|update|apology|help|research|report|support|service|team|friends?|idea|explanation|answer|excuse|review|test(?:ing|s)?|summary|work|advice|feedback|contribution|improvement|upgrade|design|leadership|manager|consultants?|professionals?|partner|priority|priorities|deadline|emergency|urgent|urgently|important|asap|creative|quick question|question|quick|break|lunch break|sick|ill|working from home|meeting|estimate|method|system|data|evidence|facts|urgent request|reminder|urgent reminder|resolved|fixed|done|ready|finished|tested|improved|optimi[sz]ed';
const doubted = new RegExp(
  `\\b(?<before>your|his|her|their|this|these|another|the|its|our|being|were|got|was|is|are|as|it|them|colleague's|team's) (?<quoted>"(?<words>(?:${work})(?: (?:fix|plan|solution|effort|question|request|reminder|update|review|analysis|expert|help))?)[.,]?")`,
  'iu',
);
const soCalled = /\bso-called (?<words>\p{L}+)/iu;
const aimed = /\b(?:your|his|her|their|another|this|so-called)\b/iu;
const label =
  /\b(?:click|tick|select|tab|button|field|column|folder|label(?:led)?|marked|named|(?<!so-)called|titled|title|heading|status|box|key|word|term|phrase|means?|says?|said|wrote|reads|written|mail|subject|rename|set to|page|option|menu|sheet|list|category|section|in quotes|definition|define|stands? for|room|counts? as)\b/iu;

export default defineRule({
  id: 'scare-quotes',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'The quotation marks say that you doubt it.',
  why: 'They take the word away from the person it belongs to. A plain sentence can say what is missing.',
  cues: 'your his her their this these another so-called got was were being'.split(' '),
  examples: {
    flagged: [
      'Your ‹"fix"› broke checkout.',
      'I looked at their ‹“analysis”› and found nothing.',
      'The ‹so-called expert› never replied.',
      'Thanks for your ‹"help"› yesterday.',
    ],
    clean: [
      'Click your "Plan" tab and pick monthly.',
      'Please set the status to "Done".',
      'We should define the word "priority" first.',
      'You wrote "will update tomorrow", is that still on?',
      'The column is called "fixed".',
      'Her talk "The Long Way Home" is on Friday.',
      'The mail was marked as "urgent".',
    ],
    rewritten: [['Your "fix" broke checkout.', 'Your fix broke checkout.']],
  },

  *check(sentence) {
    if (isMatch(label, sentence.text)) return;

    for (const match of sentence.find(doubted)) {
      const quoted = match.group('quoted');
      const words = match.group('words');
      const before = match.group('before');
      if (!quoted || !words || !before) continue;
      const strength = aimed.test(before.words) ? 'warning' : 'hint';
      const suggestion = { label: 'Drop the quotes', replacement: words.words };
      yield { start: quoted.start, end: quoted.end, strength, suggestions: [suggestion] };
    }
    for (const match of sentence.find(soCalled)) {
      const words = match.group('words');
      if (!words) continue;
      const suggestion = { label: 'Drop “so-called”', replacement: words.words };
      yield { start: match.start, end: match.end, suggestions: [suggestion] };
    }
  },
});
