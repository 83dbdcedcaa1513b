import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import type { Match, Sentence } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const swear =
  /\b(?:f+u+c+k+\p{L}*|f[*#@]{2,}\p{L}*|f[*#@](?:ck|k)\p{L}*|wtf|wth|bull?sh[i*]t\p{L}*|sh[i*]t(?:ty|show|e|s)?|bs|crap(?:py)?|goddamn(?:ed)?|god ?dam(?:n|mit)|damn(?:ed|it)?|ass(?:hole)?s?|arse(?:hole)?s?|half-assed|dumbass|piss(?:ed)?(?: off)?|screw (?:you|him|her|them|this)|bloody (?=(?:awful|useless|mess|joke|thing|idiot|report|file|meeting|well|hell|ridiculous|stupid|annoying))|ffs|for (?:god|christ|pete|fuck|heaven)'?s'? sake|what the hell|who the hell|why the hell|how the hell|go to hell|jesus christ)(?![\p{L}])/iu;
const fond =
  /\b(?:awesome|amazing|great|good|holy|brilliant|beautiful|love|impressive|fast|nice|legend|is the shit|give a damn good|damn (?:good|fine|fast|cute|cats?|near)|congrat\w*|no shit|smart ass|pain in the ass|bad ass|badass|kick(?:ing|ed|s)? ass|work my ass|my ass off|feel(?:ing)? like (?:shit|crap)|scared|shit ?load|stag|oh shit|crapp?y weather)\b|!{1,3}\s*[😂🎉]/iu;
const aimed =
  /\b(?:you(?:r|'re)?|him|her|them|his|their)\b.{0,25}$|^(?:\W*\w+){0,2}\W*\b(?:you(?:r|'re)?|him|her|them|this guy|these people)\b/iu;
const workBefore =
  /\b(?:this|that|these|those|your|the|is|are|was|complete|total|utter)(?: \p{L}+)?\s+$/iu;
const mild = /^(?:bs|crap|damn(?:ed)?|hell|arse|ass|piss\w*|bloody|what the hell)/iu;
const ownMood = /\b(?:i(?:'m| am| feel| was)|my|me)\b/iu;

/** Words that only swear: the sentence stands without them. */
const expletive =
  /^(?:f+u+c+king|f[*#@]+ing|goddamn(?:ed)?|damn(?:ed)?|bloody|shitty|crappy|bullshit)$/iu;

function withoutSwearing({ text, source }: Sentence, match: Match): readonly FindingSuggestion[] {
  if (!expletive.test(match.words.trim())) return [];
  const gap = /^\s+(?=\p{L})/u.exec(text.slice(match.end))?.[0];
  if (gap === undefined) return [];
  const next = source.charAt(match.end + gap.length);
  const replacement = /^\p{Lu}/u.test(match.words) && match.start === 0 ? next.toUpperCase() : next;
  const end = match.end + gap.length + 1;
  return [{ label: 'Leave the word out', start: match.start, end, replacement }];
}

export default defineRule({
  id: 'vulgarity',
  category: 'harshness',
  strength: 'warning',
  family: 'verdict',
  message: 'Some readers will remember only this word.',
  why: 'Among friends it may bond; in a complaint it is heard as aimed at the reader.',
  cues: 'fuck fuck* fucking wtf wth bullshit shit shitty shit* bs crap crappy goddamn damn damned dammit ass asshole assholes arse arsehole half-assed dumbass piss pissed screw bloody ffs sake hell jesus f sh'.split(
    ' ',
  ),
  examples: {
    flagged: [
      'This ‹shitty› build is broken again.',
      '‹WTF› is going on with the invoices?',
      '‹Screw you› and your process.',
      'Your spec is ‹bullshit›.',
      'Who the ‹fuck› deleted the table?',
    ],
    clean: [
      'That demo was f***ing awesome.',
      'Please assess the class list.',
      'Holy shit, great work!',
      'The screw fits, and the bolt does too.',
      'I feel like crap today and will stay home.',
      'He was born in Scunthorpe.',
      'Damn, that’s fast!',
      'What the heck does HTTP 418 mean? It made me laugh.',
    ],
    rewritten: [['This shitty build is broken again.', 'This build is broken again.']],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(fond, text)) return;

    const match = sentence.find(swear).at(0);
    if (!match) return;
    const isAimed =
      aimed.test(text.slice(match.end)) ||
      aimed.test(text.slice(0, match.start)) ||
      /^(?:screw|go to)/iu.test(match.words);
    const isAboutWork = workBefore.test(text.slice(0, match.start));
    if (!isAimed && !isAboutWork && isMatch(ownMood, text)) return;
    const isMild = mild.test(match.words);
    const strength = isAimed && !isMild ? 'strong' : isAimed || isAboutWork ? 'warning' : 'hint';
    const end = match.start + match.words.trimEnd().length;
    yield { start: match.start, end, strength, suggestions: withoutSwearing(sentence, match) };
  },
});
