import type { Diagnostic } from '../engine/diagnostic.ts';
import type { Report } from '../engine/report.ts';

type Drawing = { readonly file: string; readonly text: string; readonly all: boolean };

/** Draws findings the way linters do: place, what, the words underlined, why, rewrite. */
export function drawReport(
  report: Report,
  { file, text, all }: Drawing,
): { readonly text: string; readonly found: boolean } {
  const shown = all ? [...report.diagnostics, ...report.more] : report.diagnostics;
  const findings = [...shown].sort((a, b) => a.start - b.start).map((one) => draw(one, file, text));
  const { outreach } = report;
  const checklist =
    outreach?.asksTooEarly || (all && outreach)
      ? [
          `${file}: ${outreach.summary}`,
          ...outreach.checklist.map(({ answer, question }) => `  ${marks[answer]} ${question}`),
          '',
        ].join('\n')
      : '';
  return { text: findings.join('\n') + checklist, found: shown.length > 0 };
}

const marks = { yes: '✓', no: '○', unclear: '–' } as const;

function draw(diagnostic: Diagnostic, file: string, text: string): string {
  const { start, end, rule, category, severity, message, why, suggestions } = diagnostic;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', start);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const line = text.slice(0, start).split('\n').length;
  const column = start - lineStart + 1;
  const words = text.slice(lineStart, lineEnd);
  const underline =
    ' '.repeat(column - 1) + '~'.repeat(Math.max(1, Math.min(end, lineEnd) - start));
  return [
    `${file}:${line}:${column}: ${severity} ${category}/${rule}: ${message}`,
    `    ${words}`,
    `    ${underline}`,
    `    ${why}`,
    ...suggestions.map(({ label, replacement }) => `    ${label}: “${replacement}”`),
    '',
  ].join('\n');
}
