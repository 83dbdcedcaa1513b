import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A text as the writer had it and with a suggestion applied. */
export type Pair = { readonly before: string; readonly after: string };

export type GrammarCount = {
  readonly checked: number;
  /** Pairs of which the second has a lint that the first had not. */
  readonly worse: number;
  /** The new lints, with the words around them. */
  readonly lints: readonly string[];
};

/** What is used of harper.js, which lives in `bench/` and is not known to the types of the project. */
type Lint = {
  message(): string;
  lint_kind(): string;
  get_problem_text(): string;
  span(): { readonly start: number; readonly end: number };
  free(): void;
};
type Harper = {
  readonly LocalLinter: new (options: {
    readonly binary: unknown;
  }) => { setup(): Promise<void>; lint(text: string): Promise<readonly Lint[]> };
};

const bench = new URL('../../bench/', import.meta.url);
const around = 40;
const startsSmall = /(?:^|[.?!]\s+)\p{Ll}/mu;

/**
 * Whether a rewrite can have brought it in: not the length of a sentence, a spelling that the writer had, or a small
 * letter where the writer begins small (harper.js minds those in long sentences only).
 */
function isGrammar(
  { kind, words }: { readonly kind: string; readonly words: string },
  before: string,
): boolean {
  if (kind === 'Readability') return false;
  if (kind === 'Spelling') return !before.includes(words);
  return kind !== 'Capitalization' || !startsSmall.test(before);
}

async function newLinter() {
  const home = new URL('node_modules/harper.js/dist/', bench);
  if (!existsSync(home))
    execFileSync('npm', ['install', '--no-fund', '--no-audit'], {
      cwd: fileURLToPath(bench),
      stdio: 'inherit',
    });
  const { LocalLinter } = (await import(new URL('index.js', home).href)) as Harper;
  const { binaryInlined } = (await import(new URL('binaryInlined.js', home).href)) as {
    binaryInlined: unknown;
  };
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return linter;
}

/** Lints each text of each pair with the default rules of harper.js, American English. */
export async function newLints(pairs: readonly Pair[]): Promise<GrammarCount> {
  const linter = await newLinter();
  const read = async (text: string) => {
    const lints = await linter.lint(text);
    const read = lints.map((lint) => {
      const { start, end } = lint.span();
      return {
        kind: lint.lint_kind(),
        words: lint.get_problem_text(),
        key: `${lint.lint_kind()}: ${lint.get_problem_text().toLowerCase()}`,
        told: `${lint.lint_kind()} “${lint.get_problem_text()}” — ${lint.message()} … ${text.slice(Math.max(0, start - around), end + around).replaceAll('\n', '⏎')}`,
      };
    });
    for (const lint of lints) lint.free();
    return read;
  };

  const lints: string[] = [];
  let worse = 0;
  for (const { before, after } of pairs) {
    const known = new Set((await read(before)).map(({ key }) => key));
    const added = (await read(after)).filter(
      (lint) => !known.has(lint.key) && isGrammar(lint, before),
    );
    if (added.length > 0) worse++;
    lints.push(...added.map(({ told }) => told));
  }
  return { checked: pairs.length, worse, lints };
}
