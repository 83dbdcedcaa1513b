import type { Measured, Tool } from './tools.ts';

type Column = { readonly what: string; readonly of: keyof Measured; readonly digits: number };

const columns: readonly Column[] = [
  { what: 'start, ms', of: 'start', digits: 0 },
  { what: '100 words, ms per 1,000', of: 'short', digits: 1 },
  { what: '2,000 words, ms per 1,000', of: 'middle', digits: 1 },
  { what: '20,000 words, ms per 1,000', of: 'long', digits: 1 },
  { what: 'one-sentence edit, ms', of: 'edit', digits: 2 },
  { what: 'heap, MB', of: 'heap', digits: 1 },
  { what: 'heap after 40,000 more, MB', of: 'heapAfterLong', digits: 1 },
  { what: 'process grew by, MB', of: 'resident', digits: 0 },
];

export type Results = ReadonlyMap<Tool, readonly Measured[]>;

/** The medians of all rounds as a Markdown table; in brackets how many times Tact's figure a figure is. */
export function drawTable(results: Results): string {
  const tact = results.get('tact');
  const head = ['', ...columns.map(({ what }) => what)];
  const rows = [...results].map(([tool, rounds]) => [
    tool,
    ...columns.map((column) => {
      const value = medianOf(rounds, column.of);
      const told = value.toFixed(column.digits);
      if (!tact || tool === 'tact') return told;
      return `${told} (${(value / medianOf(tact, column.of)).toFixed(1)}×)`;
    }),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, at) => (at === 0 ? '---' : '---:')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The targets, each with whether this run meets it; empty where a tool that one needs was left out. */
export function drawTargets(results: Results): string {
  const value = (tool: Tool, of: keyof Measured) => {
    const rounds = results.get(tool);
    return rounds ? medianOf(rounds, of) : Number.NaN;
  };
  const times = (tool: Tool) => value(tool, 'middle') / value('tact', 'middle');
  const targets: readonly (readonly [what: string, value: number, unit: string, met: boolean])[] = [
    ['whole document against harper.js, at least 8×', times('harper'), '×', times('harper') >= 8],
    [
      'whole document against write-good, over 1×',
      times('write-good'),
      '×',
      times('write-good') > 1,
    ],
    ['one-sentence edit, at most 2 ms', value('tact', 'edit'), ' ms', value('tact', 'edit') <= 2],
    ['heap, at most 60 MB', value('tact', 'heap'), ' MB', value('tact', 'heap') <= 60],
  ];
  return targets
    .filter(([, found]) => !Number.isNaN(found))
    .map(([what, found, unit, met]) => `- ${met ? '✓' : '✗'} ${what}: ${found.toFixed(2)}${unit}`)
    .join('\n');
}

function medianOf(rounds: readonly Measured[], of: keyof Measured): number {
  const sorted = rounds.map((round) => round[of]).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
