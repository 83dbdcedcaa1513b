import type { Category } from '../src/engine/diagnostic.ts';
import type { InContext, Rule, Strength } from '../src/engine/rule.ts';

const headings: Readonly<Record<Category, string>> = {
  ambiguity: 'Read two ways',
  harshness: 'Lands harder than meant',
  outreach: 'Asks a stranger too early',
  trust: 'Costs trust',
};

const weights: Readonly<Record<Strength, string>> = {
  signal: 'counts towards the tone; never shown by itself',
  hint: 'a hint, shown when nothing stronger is',
  warning: 'a warning; warmth in the same message takes it down to a hint',
  strong: 'a warning, whatever else the message says',
};

/** The page of one rule under `docs/rules/`. */
export function pageOf(rule: Rule): string {
  const { flagged, clean, rewritten } = rule.examples;
  const sections = [
    `# \`${rule.id}\``,
    `${headings[rule.category]}: ${weights[rule.strength]}.`,
    `**${plain(rule.message)}** ${plain(rule.why)}`,
    `## Caught\n\n${flagged.map(listItem).join('\n')}`,
    `## Left alone\n\n${clean.map(listItem).join('\n')}`,
  ];
  if (rewritten.length > 0)
    sections.push(
      `## Rewritten\n\n| before | after |\n| --- | --- |\n${rewritten.map(([before, after]) => tableRow([plain(before), plain(after)])).join('\n')}`,
    );
  const source = `src/rules/${rule.category}/${rule.id}.ts`;
  sections.push(`Generated from [${source}](../../${source}).`);
  return `${sections.join('\n\n')}\n`;
}

/** The table of all rules for the README, one line each, under a heading for each category. */
export function tableOf(rules: readonly Rule[]): string {
  return Object.entries(headings)
    .map(([category, heading]) => ({
      heading,
      own: rules.filter((rule) => rule.category === category),
    }))
    .filter(({ own }) => own.length > 0)
    .map(
      ({ heading, own }) =>
        `### ${heading} (${own.length})\n\n| rule | what it says | for example |\n| --- | --- | --- |\n${own.map(ruleRow).join('\n')}`,
    )
    .join('\n\n');
}

function ruleRow(rule: Rule): string {
  const [first] = rule.examples.flagged;
  const example = first === undefined ? '' : plain(draftOf(first));
  return tableRow([`[${rule.id}](docs/rules/${rule.id}.md)`, plain(rule.message), example]);
}

function listItem(example: string | InContext): string {
  if (typeof example === 'string') return `- ${plain(example)}`;
  const around = Object.entries(example.context).map(([name, value]) => `${name}: ${value}`);
  return `- ${plain(example.draft)} (${around.join(', ')})`;
}

function draftOf(example: string | InContext): string {
  return typeof example === 'string' ? example : example.draft;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text on one line of Markdown, with line breaks drawn and nothing read as markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\*_<>`#|~]/gu, '\\$&').replaceAll(/\s*\n+\s*/gu, ' ⏎ ');
}
