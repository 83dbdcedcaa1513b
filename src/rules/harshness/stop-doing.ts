import { askInstead } from '../../engine/request.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

const opening =
  '(?:^|[.!?,;:–—] ?|\\b(?:and|so|but) )(?:(?:ok|just|seriously|guys|folks|everyone|again|now)[,.]? )*';
const ban = new RegExp(
  [
    `(?:^|[.!?,;:–—] ?|\\b(?:so|but) )(?:(?:ok|just|seriously|guys|folks|everyone|again|now)[,.]? )*(?<stop>(?:(?:can|could|will|would) (?:you|we|people|everyone|y'all|someone)(?: all| guys)? )?(?:please |pls |kindly |just )?(?:stop|quit) (?!by\\b)[a-z]+ing\\b)`,
    `${opening}(?<never>(?:please |kindly )?(?:don't|do not|never) (?:you )?(?:ever|dare)\\b|never (?:ever )?[a-z]+\\b[^.?!,;]{1,40}? again\\b(?! (?:until|before|after|unless|for))|(?:don't|do not)\\b[^.?!]{1,80}\\bever again\\b|(?:don't|do not) (?:you )?(?:send|give|do|pull|talk|speak|come|bring|show|try|ask|copy|change|call|email|write|put|let|go|make|leave|use) [^.?!,;]{1,50} again(?= *[.!]*$))`,
    `${opening}(?<refrain>(?:please |kindly )?(?:refrain from|desist from|cease) \\w+ing)`,
    `${opening}(?<touch>(?:please |kindly )?(?:don't|do not) (?:touch (?:it|this|my|anything)(?= *[.!]|$)|help\\b(?= *[.!]|$)|bother (?:to |me|calling|writing|asking)|waste (?:my|our|any more)|give me (?:that|any|your)|talk to me|start with me|lecture|make me|tell me (?:how|what) to|even (?:think|try)|play (?:dumb|games)|act (?:like|as)|pretend|come (?:to me|back) (?:with|until)|take me for an? (?:fool|idiot|beginner)|blame (?!yourself)|insult|sleep on this|strain yourself))`,
    `${opening}(?<enough>(?:enough|knock it off|cut it out|drop it|give it a rest|stop it|stop that)(?= *[.!]|$))`,
  ].join('|'),
  'iu',
);
const kind =
  /\b(?:worry|worrying|hesitate|mind|give up|change|feel bad|be sorry|apologi[sz]\w+|stop smiling|beating yourself|thank|thanks|sorry|because|so that|since|as (?:it|the|they|we)|deprecated|legacy|until|before|if (?:it|the)|instead of|polishing|leaking|bleeding|logging|at your own|needn't|working so|stressing|stress|panic|laugh|love)\b|[😂😄😊🙂]/iu;

export default defineRule({
  id: 'stop-doing',
  category: 'harshness',
  strength: 'warning',
  family: 'order',
  message: 'This forbids instead of asking.',
  why: 'A ban without a reason sounds like a parent to a child. A request with the reason gets kept.',
  cues: [
    'stop',
    'quit',
    'again',
    'ever',
    'dare',
    'refrain',
    'desist',
    'cease',
    'touch',
    'help',
    'bother',
    'waste',
    'start',
    'enough',
    'pretend',
    'blame',
    'drop',
    'knock',
    'cut',
    'rest',
    'lecture',
    'even',
    'act',
    'play',
    'take',
    'strain',
    'insult',
    'give',
    'tell',
    'come',
    'talk',
    'sleep',
  ],
  examples: {
    flagged: [
      '‹Stop pinging› me on weekends.',
      '‹Don’t ever› merge without review.',
      '‹Never do that again›.',
      '‹Please stop changing› my slides.',
      '‹Kindly refrain from copying› half the building.',
    ],
    clean: [
      'Don’t ever hesitate to ask.',
      'Stop by my desk later.',
      'Please stop apologising, it happens to all of us.',
      'Stop using the legacy endpoint because it is removed in May.',
      'Please don’t order any before Friday, I’ll decide then.',
      'Do not take them again until after the scan on the 14th.',
      'Please do not chew gum on that side until then.',
      'The train will stop running at nine.',
      'Don’t worry about the typo.',
    ],
    rewritten: [
      ['Stop pinging me on weekends.', 'Could you stop pinging me on weekends?'],
      ['Please stop changing my slides.', 'Could you please stop changing my slides?'],
      [
        'Kindly refrain from copying half the building.',
        'Could you stop copying half the building?',
      ],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(kind, text)) return;

    for (const match of sentence.find(ban)) {
      const named = (['stop', 'never', 'refrain', 'touch', 'enough'] as const)
        .map((name) => ({ name, span: match.group(name) }))
        .find(({ span }) => span !== undefined);
      if (!named?.span) continue;
      const { start, end } = named.span;
      const words = source.slice(start);
      const isAsked = /^(?:can|could|will|would)\b/iu.test(words);
      if (isAsked && !/\bPLEASE\b|\b(?:just|all)\b/u.test(words)) continue;
      const order = words
        .replace(/^(?:please |kindly )?(?:refrain from|desist from|cease)/iu, 'stop')
        .replace(/^just /iu, '');
      const asked =
        (named.name === 'stop' || named.name === 'refrain') && !isAsked
          ? askInstead(startedLike(words, order))
          : undefined;
      const isFirst = !/\p{L}/u.test(source.slice(0, start));
      yield {
        start,
        end,
        suggestions: asked
          ? [
              {
                start,
                end: text.length,
                label: 'Ask for it',
                replacement: isFirst
                  ? startedLike(source, asked)
                  : asked.charAt(0).toLowerCase() + asked.slice(1),
              },
            ]
          : [],
      };
    }
  },
});
