/** What a careful eye sees without reading: each pattern is a fault where a rewrite has brought it in. */
const faults: Readonly<Record<string, RegExp>> = {
  'doubled space': /\S {2,}\S/gu,
  'space before a stop': /\p{L} [,.;:?!](?!\S)/gu,
  'stops in a row': /[,;:][,;:.?!]|(?<!\.)\.\.(?!\.)|[?!]\.|\.,/gu,
  'doubled word':
    /(?<![\p{L}'’])(?!that\b|had\b|very\b|so\b|no\b|bye\b|ha\b)(\p{L}{2,}) \1(?![\p{L}'’])/giu,
  '“a” before a vowel':
    /\ba (?=[aeio]\p{Ll})(?!one|once|euro|eu|uni)\p{L}+|\ban (?=[bcdfgjklmnpqrstvwxyz]\p{Ll}{2})\p{L}+/giu,
  'empty sentence': /(?:^|[.?!]\s)[.?!,;](?!\S)/gu,
  'stray joint at the end': /\b(?:and|but|because|so|or|the|a|an|of|to|with|as)[.?!](?:\s|$)/giu,
};
const smallAfterStop =
  /(?<!\b(?:\p{L}|etc|approx|vs|No|Mr|Ms|Dr|St|pp|incl|e\.g|i\.e|a\.m|p\.m))[.?!] +(?=\p{Ll})|^\p{Ll}/gmu;

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** Whether the writer begins sentences with capitals. */
function usesCapitals(text: string): boolean {
  return /^\W*\p{Lu}/u.test(text) && count(text, smallAfterStop) === 0;
}

/** Names of the surface faults that `after` has and `before` had not. */
export function newFaults(before: string, after: string): readonly string[] {
  const found = Object.entries(faults)
    .filter(([, pattern]) => count(after, pattern) > count(before, pattern))
    .map(([name]) => name);
  if (usesCapitals(before) && count(after, smallAfterStop) > count(before, smallAfterStop))
    found.push('small letter at a start');
  const isTypographic = before.includes('’') && !before.includes("'");
  if (isTypographic && after.includes("'")) found.push('straight apostrophe');
  const isPlain = before.includes("'") && !before.includes('’');
  if (isPlain && after.includes('’')) found.push('curly apostrophe');
  return found;
}

const link = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|@[\w.-]+/giu;
const number = /\p{N}+(?:[.,:/]\p{N}+)*/gu;
const date =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:today|tomorrow|tonight|yesterday|noon|midnight)\b/giu;
const name =
  /(?<=[\p{Ll}\p{N},;:’'] )(?!I\b)\p{Lu}[\p{L}\p{N}-]+|(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/gu;

/** Numbers, names, dates and links of `before` that are nowhere in `after`. */
export function lostFacts(before: string, after: string): readonly string[] {
  const left = after.toLowerCase();
  return [link, number, date, name]
    .flatMap((pattern) => [...before.matchAll(pattern)].map(([words]) => words))
    .filter((words) => !left.includes(words.toLowerCase()));
}
