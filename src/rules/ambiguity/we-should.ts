import { isFilledIn, isTakenUp, isTimeNear, namesAnOwner } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { withoutStop } from '../../engine/wording.ts';

const softly =
  '(?:(?:really|probably|maybe|definitely|perhaps|all|both|also|just|then|still) ){0,2}';
const deed =
  '(?:look (?:at|into)|think|talk|speak|discuss|do something|do (?:it|this|that)|sort|own|consider|figure|work (?:out|on)|revisit|rethink|address|deal|tackle|fix|clean|keep (?:an eye|this|that|it)|watch|review|cut|reduce|stop|start|improve|update|tell|check|align|touch base|follow up|decide|clarify|chase|tidy|document|agree|plan|find|try|be (?:more|a bit|careful|flexible|clearer))';
const duty = new RegExp(
  `(?<!\\b(?:if|whether|what|how|when|why|where|which|say|says|said|asks?|asked|until|before|after|because|as|than|sure|everything|something|anything|all|you|approach|items?|things?|so) )(?<we>\\bwe) ${softly}(?<verb>should|need to|ought to|'d better|had better|might want to|may want to|'ll need to|will need to|have to|must) ${softly}(?:${deed})\\b`,
  'iu',
);
const letUs =
  /(?:^|[,;.:] |\b(?:and|but|so|then|ok|okay|forward|team|all) )(?<we>let(?:'s| us)) (?:(?:all|maybe|just|perhaps|try to|also|really|both) ){0,2}(?:be (?:more |a bit more |a bit )?(?:mindful|strategic|careful|flexible|smart|proactive|aware|pragmatic)|keep an eye|keep (?:it|this|that|things) (?:in mind|down|short|simple)|rethink|revisit|unpack|align|think about|look (?:at|into) (?:this|that|it)|make sure|figure|see (?:how|what|if|whether)|aim (?:to|for)|work on|improve|sort)\b/iu;
const isSocial = /\b(?:catch up|coffee|beers?|lunch|dinner|drinks?|club|congrat\w*|celebrate)\b/iu;
const singular: Readonly<Record<string, string>> = {
  'need to': 'needs to',
  'have to': 'has to',
  "'ll need to": 'will need to',
  "'d better": 'should',
  'had better': 'should',
  'might want to': 'should',
  'may want to': 'should',
};

export default defineRule({
  id: 'we-should',
  category: 'ambiguity',
  strength: 'hint',
  family: 'who',
  message: '“We” leaves open who will do it.',
  why: 'Everyone agrees and nobody starts. A name and a day turn the idea into a plan.',
  cues: ['we', "we'd", "we'll", "let's", 'let'],
  examples: {
    flagged: [
      '‹We should› update the leaflet.',
      'I think ‹we need to› rethink the rota.',
      '‹Let’s› all be more careful with the van.',
      'The roof leaks again, ‹we really ought to› do something.',
    ],
    clean: [
      'We should be fine for Monday.',
      'We should update the leaflet, so I’ve put it on my list.',
      'We need to leave by 8:30.',
      'We should go out for a coffee.',
      'Do you think we should wait?',
      'We have to close at noon because of the storm.',
      'Let’s meet at 10 in room 2.',
    ],
    rewritten: [
      ['We should update the leaflet.', '[name] should update the leaflet.'],
      ['I think we need to rethink the rota.', 'I think [name] needs to rethink the rota.'],
    ],
  },

  *check(sentence) {
    const { text, source, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion || isMatch(isSocial, text)) return;
    const last = withoutStop(source).length;
    for (const match of [...sentence.find(duty), ...sentence.find(letUs)]) {
      const we = match.group('we');
      const verb = match.group('verb');
      const rest = text.slice(match.end);
      if (!we || isFilledIn(rest) || namesAnOwner(rest)) continue;
      if (/\bbecause\b|\botherwise\b|\bbefore\b|\bunless\b|\bor (?:we|it|they)\b/iu.test(rest))
        continue;
      if (!verb) {
        yield { start: we.start, end: we.end };
        continue;
      }
      if (/^(?:talk|speak|discuss|align|touch base|meet)\b/iu.test(text.slice(match.end))) {
        const fix = { label: 'Name a day', start: last, end: last, replacement: ' on [day]' };
        yield { start: we.start, end: verb.end, suggestions: [fix] };
        continue;
      }
      const said = text.slice(verb.start, verb.end).toLowerCase();
      const replacement = `[name] ${singular[said] ?? said}`;
      const suggestion = { label: 'Name a person', start: we.start, end: verb.end, replacement };
      yield { start: we.start, end: verb.end, suggestions: [suggestion] };
    }
  },

  unless: (message, index) => isTimeNear(message, index) || isTakenUp(message, index),
});
