import type { PlacedSentence } from '../../engine/message.ts';
import { defineMessageRule, type FindingSuggestion } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesSpecifics, saysItIsSettled } from '../../engine/specifics.ts';
import { withoutStop } from '../../engine/wording.ts';

const fewestWords = 3;
const mostWords = 14;

const ask =
  /\b(?:can|could|would|will|shall|should|may) (?:you|u|we|i|they|someone|anyone|somebody|one of you|the \p{L}+|this|that|it)\b|(?:^|[,.!] )(?:(?:please|pls|plz|kindly|just|now|then|so|and|also) )*(?:send|use|add|update|check|change|fix|make|get|order|call|ring|tell|move|cut|look|put|take|bring|ask|do|keep|start|leave|print|review|confirm|remind|correct|remove|delete|share|finish|handle|sort|give|forward|let|let's|see|come|try|stop|cancel|book|draft|clean|pick)\b|\?\s*$|\b(?:need|needs|needed|should|must|ought|has to|have to|had better|want|wants|would like|would be|could be|due|supposed)\b/iu;
const trouble =
  /n't\b|\bnot\b|\b(?:no|never|wrong|odd|weird|strange|off|broken|missing|stuck|issue|issues|problem|problems|concerns?|unhappy|worried|complain\p{L}*|down|failed|failing|changed|cancel\p{L}*|asking|asked|heads up|reminder|fyi|update on|news|something|someone|somebody|some people|a few|maybe|probably|might|running low|tbd)\b/iu;
const social =
  /[!😂🎉🙏😊🙂❤👍🥳]|\b(?:thanks?|thank you|thx|congrat\p{L}*|happy|welcome|good (?:morning|luck|night|evening|job|work)|well done|love|lovely|lol|haha|enjoy|cake|lunch|coffee|beers?|pizza|dinner|birthday|sorry|weekend|holiday|nice|great|miss|hero|home|sick|brilliant|fun)\b/iu;
const anyone = /^(?:does |has |is )?(?:anyone|anybody|who)\b/iu;
/** A whole question about a thing that is named: “Is the room booked?” */
const plainQuestion =
  /^(?:so |and |also |hey |quick one,? )*(?:did|does|do|is|are|was|were|has|have) (?!(?:this|it|that|they|these|those|we|i|everyone|she|he|any)\b|you (?:around|free|there|ok|have|got)\b).*\?$/iu;
/** What the writer has done or is at: nothing is asked of the reader. */
const ownNews =
  /^(?:(?:so|ok|hi|hey|morning|fyi)[, ]+)*(?:i(?:'ve| have)|we(?:'ve| have)|i(?:'m| am)|running)\b(?!.*\b(?:would like|need|want)\b)/iu;
const openingPronoun =
  /^(?:this|that|it|these|those|they)(?= (?:is|was|are|were|needs?|should|must|can|has|have|does|did|will|broke|still|keeps?|looks?|seems?)\b)/iu;
const aName = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/u;

export default defineMessageRule({
  id: 'bare-first-line',
  category: 'ambiguity',
  strength: 'hint',
  message: 'This first message gives no name, day or place to look.',
  why: 'There is no earlier mail to look it up in, so the reader has to ask back before anything happens.',
  examples: {
    flagged: [
      { draft: '‹Can this be pushed?›', context: { thread: 'new' } },
      { draft: '‹the numbers look odd›', context: { thread: 'new' } },
      { draft: 'Hi Tom,\n‹Could you have a look at the banner?›', context: { thread: 'new' } },
    ],
    clean: [
      { draft: 'Can this be pushed?', context: { thread: 'reply' } },
      { draft: 'Can the release of 4.2 be pushed?', context: { thread: 'new' } },
      { draft: 'Could you have a look at the banner by Friday?', context: { thread: 'new' } },
      { draft: 'Thanks for the cake, it was lovely', context: { thread: 'new' } },
      { draft: 'The build is green again.', context: { thread: 'new' } },
      { draft: 'Running ten minutes late, please start without me', context: { thread: 'new' } },
      { draft: 'I have pushed the fix, please review when you can.', context: { thread: 'new' } },
      { draft: 'Anyone up for lunch?', context: { thread: 'new' } },
      { draft: 'Could you ask Ana about the banner?', context: { thread: 'new' } },
    ],
    rewritten: [],
  },

  *check({ context, sentences, text, wordCount }) {
    if (context.thread !== 'new' || wordCount > mostWords) return;
    const body = sentences.filter(({ sentence }) => sentence.kind === 'body');
    const words = body.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
    if (words < fewestWords || namesSpecifics(text) || saysItIsSettled(text)) return;
    if (isMatch(social, text) || body.some(({ sentence }) => isMatch(aName, sentence.text))) return;

    const placed = body.find(({ sentence }) => isOpen(sentence.text));
    if (!placed || body.some(({ sentence }) => isMatch(ownNews, sentence.text))) return;
    yield {
      start: placed.start,
      end: placed.start + placed.sentence.text.length,
      suggestions: [withRoom(placed)],
    };
  },
});

function isOpen(words: string): boolean {
  if (isMatch(anyone, words) || isMatch(plainQuestion, words) || isMatch(ownNews, words))
    return false;
  return isMatch(ask, words) || isMatch(trouble, words);
}

/** A name for “this” at the start, else room for what the first message leaves out. */
function withRoom({ sentence, start }: PlacedSentence): FindingSuggestion {
  const [subject] = sentence.find(openingPronoun);
  if (subject) {
    const end = start + subject.end;
    return { label: 'Name it', start, end, replacement: '[Name what]' };
  }
  const at = start + withoutStop(sentence.source).length;
  const replacement = isMatch(ask, sentence.text)
    ? ' ([what exactly], by [day])'
    : ': could [name] [do what] by [day]';
  return { label: 'Add what is missing', start: at, end: at, replacement };
}
