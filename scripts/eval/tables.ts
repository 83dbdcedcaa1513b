import {
  categoryFigures,
  outreachFigures,
  ruleFigures,
  type Share,
  silenceFigures,
} from './figures.ts';
import type { Measured } from './floors.ts';
import type { Outcome } from './held-out.ts';

export type Table = { readonly head: readonly string[]; readonly rows: readonly Row[] };
type Row = readonly string[];

export function measure(outcomes: readonly Outcome[]): Measured {
  return {
    harshness: categoryFigures(outcomes, 'harshness'),
    ambiguity: categoryFigures(outcomes, 'ambiguity'),
    outreach: outreachFigures(outcomes),
    silence: silenceFigures(outcomes),
    rules: ruleFigures(outcomes),
  };
}

/** The figures of the whole corpus, one a line. */
export function mainTable({ harshness, ambiguity, outreach, silence }: Measured): Table {
  const both = (name: string, of: (figures: Measured['harshness']) => Share) => [
    name,
    fraction(of(harshness)),
    fraction(of(ambiguity)),
  ];
  return {
    head: ['', 'lands harshly', 'read two ways'],
    rows: [
      both('messages found (recall)', ({ recall }) => recall),
      both('messages rightly flagged (precision)', ({ precision }) => precision),
      both('marked words found', ({ quoteRecall }) => quoteRecall),
      both('findings on marked words', ({ spanPrecision }) => spanPrecision),
      both('findings with a rewrite', ({ withSuggestion }) => withSuggestion),
      both('fine messages flagged', ({ fineFlagged }) => fineFlagged),
      ['fine messages flagged, all kinds', fraction(silence.fineFlagged), ''],
      ['findings per 1,000 fine words', silence.findingsPer1000Words.toFixed(2), ''],
      ['', '**asks too early**', ''],
      ['found (recall)', fraction(outreach.recall), ''],
      ['rightly flagged (precision)', fraction(outreach.precision), ''],
      ['F1', outreach.f1.toFixed(3), ''],
      ['good ones flagged', fraction(outreach.goodFlagged), ''],
      ['first messages seen as such', fraction(outreach.coldSeen), ''],
      ['others taken for first messages', fraction(outreach.othersTakenForCold), ''],
    ],
  };
}

/** One line for each group of messages: recall and precision of both labels and how silent fine ones are. */
export function groupTable(
  name: string,
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string,
): Table {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = groups.get(keyOf(outcome)) ?? [];
    if (group.length === 0) groups.set(keyOf(outcome), group);
    group.push(outcome);
  }
  return {
    head: [
      name,
      'messages',
      'harsh found',
      'precision',
      'ambiguous found',
      'precision',
      'fine flagged',
      'per 1,000 words',
    ],
    rows: [...groups].sort(byName).map(([key, own]) => {
      const harsh = categoryFigures(own, 'harshness');
      const ambiguous = categoryFigures(own, 'ambiguity');
      const silence = silenceFigures(own);
      return [
        key,
        String(own.length),
        short(harsh.recall),
        short(harsh.precision),
        short(ambiguous.recall),
        short(ambiguous.precision),
        short(silence.fineFlagged),
        Number.isNaN(silence.findingsPer1000Words) ? '–' : silence.findingsPer1000Words.toFixed(2),
      ];
    }),
  };
}

/** So that h9 comes before h10. */
function byName([first]: readonly [string, unknown], [second]: readonly [string, unknown]): number {
  return first.localeCompare(second, 'en', { numeric: true });
}

export function ruleTable({ rules }: Measured): Table {
  return {
    head: ['rule', 'found', 'right', 'near', 'wrong', 'precision', 'rewrite'],
    rows: rules.map(({ rule, found, right, near, wrong, withSuggestion }) => [
      rule,
      String(found),
      String(right),
      String(near),
      String(wrong),
      right + wrong === 0 ? '–' : (right / (right + wrong)).toFixed(2),
      short(withSuggestion),
    ]),
  };
}

/** For the terminal: columns under each other. */
export function drawn({ head, rows }: Table): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => width(row[at]))));
  return [head, ...rows]
    .map((row) =>
      widths.map((wide, at) => (at === 0 ? left(row[at], wide) : right(row[at], wide))).join('  '),
    )
    .join('\n');
}

export function markdown({ head, rows }: Table): string {
  const line = (row: Row) => `| ${row.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

function fraction({ part, of, value }: Share): string {
  return of === 0 ? '–' : `${value.toFixed(3)} (${thousands(part)} of ${thousands(of)})`;
}

function short({ value }: Share): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

function width(cell = ''): number {
  return cell.length;
}

function left(cell = '', wide: number): string {
  return cell.padEnd(wide);
}

function right(cell = '', wide: number): string {
  return cell.padStart(wide);
}
