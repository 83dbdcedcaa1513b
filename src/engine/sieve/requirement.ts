import { type Node, parsePattern } from './parse.ts';
import { anythingSign as anything, edgeSign as edge, windowsOf } from './windows.ts';

/**
 * What a text must hold for a pattern to match: of each clause one alternative, of each alternative all of its
 * letters. In an alternative, `|` stands for the edge of a word and `\0` for anything.
 */
export type Requirement = readonly (readonly string[])[];

/** What is known of the text that a part of a pattern matches: one of `words`, and every clause. */
type Known = { readonly words: readonly string[]; readonly clauses: Requirement };

/** Pairs of parts are made while there are no more than this. */
const mostWords = 24;
/** Letters in a row that tell enough: what follows them is left out. */
const enough = 10;
const mostAlternatives = 640;

const nothing: Known = { words: [''], clauses: [] };
const unknown: Known = { words: [anything], clauses: [] };

/** Empty where nothing can be told: the pattern may then match any text. Never asks for what a match can lack. */
export function requirementOf({ source }: RegExp): Requirement {
  const node = parsePattern(source);
  if (!node) return [];
  const { words, clauses } = knownOf(node);
  return [...clauses, words].filter(isTelling);
}

function knownOf(node: Node): Known {
  switch (node.type) {
    case 'words':
      return { words: node.words, clauses: [] };
    case 'anything':
      return unknown;
    case 'edge':
      return { words: [edge], clauses: [] };
    case 'nothing':
      return nothing;
    case 'near':
      return { words: [''], clauses: allClauses(knownOf(node.inner)) };
    case 'sequence':
      return node.parts.map(knownOf).reduce(followed, nothing);
    case 'choice':
      return oneOf(node.choices.map(knownOf));
    case 'repeated':
      return repeated(knownOf(node.inner), node);
  }
}

function repeated(inner: Known, { least, most }: { least: number; most: number }): Known {
  if (least === 0 && most === 1) return oneOf([nothing, inner]);
  if (least === 0) return unknown;
  if (least === 1 && most === 1) return inner;
  // Once at the start, and whatever follows it.
  return followed(inner, unknown);
}

function followed(first: Known, second: Known): Known {
  const clauses = [...first.clauses, ...second.clauses];
  const isFull = first.words.every(isEnough);
  if (!isFull && first.words.length * second.words.length <= mostWords) {
    const words = first.words.flatMap((one) =>
      isEnough(one) ? [one] : second.words.map((other) => joined(one, other)),
    );
    return { words: unique(words), clauses };
  }
  // Too many to pair, or enough said: each side is asked for alone.
  return {
    words: second.words.map((other) => joined(anything, other)),
    clauses: isTelling(first.words) ? [...clauses, first.words] : clauses,
  };
}

/** Cut after so many letters in a row that more of them would tell little. */
function joined(one: string, other: string): string {
  const first = one.at(-1);
  const isDoubled = first === other.charAt(0) && (first === edge || first === anything);
  const words = isDoubled ? one + other.slice(1) : one + other;
  let run = 0;
  for (let at = 0; at < words.length; at++) {
    run = words.charAt(at) === anything ? 0 : run + 1;
    if (run === enough && at + 1 < words.length) return words.slice(0, at + 1) + anything;
  }
  return words;
}

function isEnough(words: string): boolean {
  const last = words.length - 1;
  return (
    last >= enough &&
    words.charAt(last) === anything &&
    words.lastIndexOf(anything, last - 1) < last - enough
  );
}

function oneOf(choices: readonly Known[]): Known {
  const words = unique(
    choices.flatMap(({ words: own, clauses }) => {
      const best = bestOf([own, ...clauses]);
      return best === own ? own : best.map((one) => joined(joined(anything, one), anything));
    }),
  );
  return words.length > mostAlternatives ? unknown : { words, clauses: [] };
}

function allClauses({ words, clauses }: Known): Requirement {
  return [...clauses, words].filter(isTelling);
}

/** The clause whose weakest alternative asks for most; the first where none asks for anything. */
function bestOf(clauses: Requirement): readonly string[] {
  let best = clauses[0] ?? [];
  for (const clause of clauses) if (strengthOf(clause) > strengthOf(best)) best = clause;
  return best;
}

function strengthOf(clause: readonly string[]): number {
  return Math.min(...clause.map((one) => windowsOf(one).length)) - clause.length / 1000;
}

function isTelling(clause: readonly string[]): boolean {
  return clause.length <= mostAlternatives && clause.every((words) => windowsOf(words).length > 0);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
