import type { Span } from './diagnostic.ts';
import type { Grammar } from './grammar.ts';
import type { Match, Sentence } from './sentence.ts';

export type Gender = 'he' | 'she' | 'unknown';

/** Two people named side by side, as written. */
export type Pair = Span & { readonly first: string; readonly second: string };

const title = '(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )';
const name = `${title}?\\p{Lu}[\\p{Ll}'-]+(?: (?:de |van |von |da )?\\p{Lu}[\\p{Ll}'-]+)?`;
const determiner = '(?:[Tt]he|[Oo]ur|[Mm]y|[Yy]our|[Tt]heir|[Hh]is|[Hh]er)';
const role = `${determiner} (?:new |old |other |second |lead |head |senior |junior |night )?[\\p{Ll}-]+(?: of [\\p{Ll}]+)?`;
const owned = "(?:'s(?: \\p{Ll}+)?)?";
const verbs =
  'told|asked|met|called|rang|emailed|mailed|texted|pinged|messaged|reminded|informed|warned|thanked|helped|saw|visited|convinced|invited|replaced|spoke (?:to|with)|talked (?:to|with)|wrote to|said to|met with|agreed with|argued with|sent';
const joined = '(?: and then| and| or)';
const person = `(?:${name}|${role})`;
const pairPattern = new RegExp(
  `(?<![\\p{L}])(?<first>${person})${owned}(?:${joined}| (?:${verbs}))(?: with| to)? (?<second>${person})(?![\\p{L}])`,
  'u',
);

const notNames =
  /^(?:I|We|You|They|It|The|A|An|This|That|These|Those|If|When|While|After|Before|As|Since|Because|Both|Either|Neither|Hi|Hello|Hey|Dear|Thanks|Thank|Please|Yes|No|And|But|So|Or|On|In|At|For|From|With|To|By|Re|Also|Then|Now|Best|Kind|Regards|My|Our|Your|His|Her|Their|Mon(?:day)?s?|Tue(?:s|sday)?s?|Wed(?:nesday)?s?|Thu(?:rs|rsday)?s?|Fri(?:day)?s?|Sat(?:urday)?s?|Sun(?:day)?s?|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|August|Sept(?:ember)?|October|November|December|English|German|French|Spanish|Italian|Dutch|Finance|Legal|Sales|Marketing|Support|Operations|Engineering|Security|Procurement|Accounting|Option|Plan|Team|Room|Hall|Unit|Building|Street|Road|North|South|East|West)\b/u;

const personNoun =
  /(?:(?<!pap|lett|ord|off|numb|comput|print|serv|fold|contain|tend|flo|do|err|posters?|newslett|registers?|calend|ledg|fil|trail|conn|weath|wat|summ|wint|numb|cent|charact|chapt|quart|fact|sens|mot|elevat|reactor|mirr|col|lab|fav|hon|hum)(?:er|or)|ist|(?:account|assist|consult|ten|particip|appli)ant|(?<!docum|pay|shipm|equipm|agreem|statem|departm|apartm|cont|ev|ext|ag)ent|ian|man|woman|(?<!coff|committ|f|tr|kn)ee|agent|nurse|boss|chief|guy|client|vet|coach|mayor|intern|lead|head(?: of \p{Ll}+)?|chair|bride|groom|cook|chef|clerk|guide|judge|priest|patient|father|mother|brother|sister|son|uncle|aunt|wife|husband|boy|girl|lady|gentleman|mum|dad|colleague|trainee|ceo|cfo|cto|temp|student|pilot|captain|physio|landlord|minister|keeper|principal|professor|surveyor|host|guest)$/iu;
const he =
  /^(?:mr|father|brother|son|uncle|husband|boy|man|guy|gentleman|dad|groom|king)\b|(?:father|brother|son|uncle|husband|boy|man|guy|gentleman|dad|groom)$/iu;
const she =
  /^(?:mrs|ms|miss|mother|sister|daughter|aunt|wife|girl|woman|lady|mum|mom|bride|queen)\b|(?:mother|sister|daughter|aunt|wife|girl|woman|lady|mum|mom|bride)$/iu;

/** The first two people that the sentence names in one breath: “Ana and Lea”, “Tom told Ben”, “the vet and the owner”. */
export function findPair({ find, text }: Sentence): Pair | undefined {
  for (const match of find(pairPattern)) {
    if (isApart(text, match)) continue;
    const first = match.group('first');
    const second = match.group('second');
    if (!first || !second || first.words === second.words) continue;
    const words = [first.words, second.words].map(withoutOwner);
    if (!words.every(isPerson)) continue;
    const [one = '', two = ''] = words;
    return { start: match.start, end: match.end, first: one, second: two };
  }
  return undefined;
}

function isPerson(words: string): boolean {
  const isName = /^\p{Lu}/u.test(words) && !/^(?:The|Our|My|Your|Their|His|Her) /u.test(words);
  return isName ? !notNames.test(words) : personNoun.test(words);
}

/** Places, and a name that begins a clause of its own: “drives the Volvo and Uwe has …”. */
function isApart(text: string, { start, end, words }: Match): boolean {
  if (
    /(?<!\p{L})(?:(?:the|in|into|at|near|between|via)|\p{L}+s from) $/iu.test(text.slice(0, start))
  )
    return true;
  if (/^, (?:Mr|Mrs|Ms|Miss|Dr)\b/u.test(text.slice(end))) return true;
  return / and /u.test(words) && /^ (?:has|is|was|does|needs|wants)\b/u.test(text.slice(end));
}

function withoutOwner(words: string): string {
  return words.replace(/['’]s?$/u, '');
}

/** What the title, noun or first name tells of “he” or “she”; names that grammar does not know tell nothing. */
export function genderOf(person: string, grammar: Grammar | undefined): Gender {
  const plain = person.replace(/^(?:the|our|my|your|their|his|her|an?) /iu, '');
  if (he.test(plain)) return 'he';
  if (she.test(plain)) return 'she';
  if (!grammar || !/^\p{Lu}/u.test(plain)) return 'unknown';
  const tags = new Set(grammar.tags(plain.split(' ')[0] ?? plain).flatMap((term) => term.tags));
  if (tags.has('MaleName') === tags.has('FemaleName')) return 'unknown';
  return tags.has('MaleName') ? 'he' : 'she';
}
