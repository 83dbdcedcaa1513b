import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { dutyIn } from '../../engine/verb-classes.ts';
import { startedLike } from '../../engine/wording.ts';

const accusing =
  /\b(?:why|how come) (?:(?<not>(?:(?:did|have|would|could|are|were)(?:n't| not)|can't|cannot)) (?:you|anyone|anybody) (?:even |just |simply |at least )?(?<verb>[a-z]+)|(?:have|did|are) you (?:still |even )?not (?<late>[a-z]+)|(?:would|did|do) you (?:even |just |always |still |keep |think it was )?(?!choose|decide|pick|join|start|move|go with|love|like|prefer|feel|say|ask|believe|think|call it|want|need|use|prefer)(?<deed>[a-z]+)|you (?:didn't|haven't|never|always|keep|approved|changed|sent|deleted|moved|told|did not|have not)|(?:is|was|has|are|were) (?:this|that|it|the [\w ]{2,25}|these|they) (?:still |again )(?:not|in|broken|red|wrong|like this)\b|(?:is|was|has) (?:this|that|it|the [\w ]{2,25}) not (?:been )?(?:done|fixed|ready|finished|sent|sorted|closed|updated|signed|paid)|(?:am|are) (?:i|we) (?:still |only |always |the last )(?:hear|find|learn|gett|wait|hav|see|told|do|the)\w*|is (?:this|that|it) (?:my problem|coming (?:to me|as a surprise|up now))|is nobody|(?:was|were)(?:n't)? (?:i|we) (?:not )?(?:told|informed|asked|consulted|invited|included|copied|warned|involved)|(?:has|have|was|is)(?:n't| not) (?:this|that|it|the [\w ]{2,25}) (?:been )?(?:done|fixed|finished|sent|sorted|signed|paid|updated|answered|started|closed)(?: yet| already)?)/iu;
const curious =
  /\b(?:curious|wonder(?:ing)?|interest(?:ed|ing)|love to|learn(?:ing)?|i(?:'d| would) like to (?:know|understand)|for the (?:docs?|training|notes|log)|genuinely asking|i think|just asking|asking (?:because|for|so)|sorry|thank|thanks|lucky|not complaining|it may|my (?:fault|mistake)|understand why|reason why|that's why|this is why|laugh|yourself)\b/iu;
const invitation =
  /\bwhy (?:don't|didn't|couldn't) (?:you|we) (?:all )?(?:take|join|come|grab|rest|meet|try|split|start|go|sit|call|ask|just (?:take|come))\b/iu;
const whole =
  /^(?:(?:and|so|but) )?(?:why|how come) (?<aux>didn't|haven't|did not|have not|did|would) you (?:even |just |simply )?(?<verb>[a-z]+)\b(?<rest>[^?!]*)[?!.]*$/iu;

export default defineRule({
  id: 'why-didnt-you',
  category: 'harshness',
  strength: 'warning',
  family: 'question',
  message: 'This “why” asks for a defence, not for information.',
  why: 'Readers hear that no reason will be good enough. “What got in the way?” is a question they can answer.',
  cues: ['why', 'come'],
  examples: {
    flagged: [
      '‹Why didn’t you tell› me?',
      'So ‹why would you delete› the branch?',
      '‹Why is the report still not› done?',
      '‹How come you approved› this invoice?',
    ],
    clean: [
      'I’m curious why you didn’t use Kafka here.',
      'Why did you choose product over engineering?',
      'Why don’t we split the ticket?',
      'Why don’t you take the afternoon off?',
      'I understand why you didn’t reply.',
      'Why did we skip the second taste test? I’d like to know before the batch goes out.',
      'Why does the page reload twice?',
      'Why was the meeting moved to Friday?',
    ],
    rewritten: [
      ['Why didn’t you tell me?', 'What got in the way of telling me?'],
      [
        'Why would you delete the branch without asking?',
        'What was the thinking behind deleting the branch without asking?',
      ],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(curious, text) || isMatch(invitation, text)) return;

    for (const match of sentence.find(accusing)) {
      const deed = match.group('deed')?.words;
      if (
        deed &&
        !dutyIn(deed) &&
        !/^(?:delete|push|break|lie|let|touch|tell|leave|ignore|bother|take|keep|make|think|talk|treat)$/iu.test(
          deed,
        )
      )
        continue;
      const groups = whole.exec(text.replaceAll('’', "'"))?.groups;
      const verb = groups?.['verb'];
      const grammar = verb ? sentence.grammar() : undefined;
      const isOmission = /n't|not/iu.test(groups?.['aux'] ?? '');
      const isPerfect = /^have/iu.test(groups?.['aux'] ?? '');
      const form = verb && grammar?.gerund(isPerfect ? grammar.infinitive(verb) : verb);
      const rest = (groups?.['rest'] ?? '')
        .replace(/ (?:yet|already|anyway|then)$/iu, '')
        .trimEnd();
      const opening = isOmission ? 'what got in the way of' : 'what was the thinking behind';
      const { start } = match;
      const end = start + match.words.trimEnd().length;
      yield {
        start,
        end,
        suggestions: form
          ? [
              {
                start: 0,
                end: text.length,
                label: 'Ask what happened',
                replacement: startedLike(source, `${opening} ${form}${rest}?`),
              },
            ]
          : [],
      };
    }
  },

  unless: ({ sentences }, index) => curious.test(sentences[index + 1]?.sentence.text ?? ''),
});
