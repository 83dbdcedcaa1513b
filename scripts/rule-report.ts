import { parseArgs } from 'node:util';
import coldMessage from '../src/checklists/cold-message.ts';
import { createEngine } from '../src/engine/check.ts';
import { loadGrammar } from '../src/engine/grammar.ts';
import { rules } from '../src/rules/index.ts';
import { type CorpusMessage, readCorpus } from '../test/support/corpus.ts';

const help = `npm run rules -- [--rule ID] [--half dev|held] [--show N] [--clean]
Runs every rule on the corpus. For each: right (inside words marked with its label), near (elsewhere in a
message with that label), wrong (in a clean message), share of findings with a suggestion.
--half: sets are halved by number; write rules looking at dev, judge them on held.
--rule with --show prints N findings: the wrong ones first.`;

const { values } = parseArgs({
  options: {
    rule: { type: 'string' },
    half: { type: 'string' },
    show: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});

type Verdict = 'right' | 'near' | 'wrong';
type Hit = { rule: string; verdict: Verdict; drawn: string; hasSuggestion: boolean };

function isWanted({ set }: CorpusMessage): boolean {
  const isEven = Number(set.split('-').at(-1)) % 2 === 0;
  return values.half === undefined || (values.half === 'dev') === isEven;
}

function main(): void {
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const grammar = loadGrammar();
  const wanted = values.rule ? rules.filter(({ id }) => id === values.rule) : rules;
  const engine = createEngine({ rules: wanted, coldMessage, grammar: () => grammar });
  const messages = readCorpus().filter(isWanted);
  const hits: Hit[] = [];
  const flagged = { harsh: 0, ambiguous: 0, early: 0, harshOf: 0, ambiguousOf: 0, earlyOf: 0 };
  const alarms = { harshness: 0, ambiguity: 0, outreach: 0, of: 0, early: 0, any: 0 };

  for (const message of messages) {
    const report = engine.check({ text: message.text }, message.context);
    const labels = new Set(message.spans.map(({ label }) => label));
    const isClean = message.kind !== 'flawed' && message.kind !== 'early';
    const categories = new Set(report.diagnostics.map(({ category }) => category));
    if (labels.has('harsh')) flagged.harshOf++;
    if (labels.has('ambiguous')) flagged.ambiguousOf++;
    if (labels.has('harsh') && categories.has('harshness')) flagged.harsh++;
    if (labels.has('ambiguous') && categories.has('ambiguity')) flagged.ambiguous++;
    if (message.kind === 'early') flagged.earlyOf++;
    if (message.kind === 'early' && report.outreach?.asksTooEarly) flagged.early++;
    if (isClean) {
      alarms.of++;
      if (categories.has('harshness')) alarms.harshness++;
      if (categories.has('ambiguity')) alarms.ambiguity++;
      if (categories.has('outreach')) alarms.outreach++;
      if (report.outreach?.asksTooEarly) alarms.early++;
      if (['harshness', 'ambiguity', 'outreach'].some((one) => categories.has(one as 'harshness')))
        alarms.any++;
    }
    for (const found of [...report.diagnostics, ...report.more]) {
      const label = found.category === 'harshness' ? 'harsh' : 'ambiguous';
      const isOutreach = found.category === 'outreach';
      const inside = message.spans.some(
        (one) => one.label === label && one.start < found.end && found.start < one.end,
      );
      const verdict: Verdict =
        inside || (isOutreach && message.kind === 'early')
          ? 'right'
          : labels.has(label)
            ? 'near'
            : isClean
              ? 'wrong'
              : 'near';
      const { text } = message;
      const { start, end } = found;
      const drawn = `${message.id} ${message.kind}: ${text.slice(Math.max(0, start - 90), start)}‹${text.slice(start, end)}›${text.slice(end, end + 70)}`;
      const rewrite = found.suggestions[0] ? ` ⇒ ${found.suggestions[0].replacement}` : '';
      hits.push({
        rule: found.rule,
        verdict,
        drawn: drawn.replaceAll('\n', '⏎') + rewrite,
        hasSuggestion: rewrite !== '',
      });
    }
  }
  print(hits);
  const share = (part: number, whole: number) =>
    `${part}/${whole} = ${(part / Math.max(1, whole)).toFixed(3)}`;
  process.stdout.write(
    `\nmessages found: harsh ${share(flagged.harsh, flagged.harshOf)}, ambiguous ${share(flagged.ambiguous, flagged.ambiguousOf)}, too early ${share(flagged.early, flagged.earlyOf)}\n` +
      `clean messages flagged: any ${share(alarms.any, alarms.of)}, harshness ${share(alarms.harshness, alarms.of)}, ambiguity ${share(alarms.ambiguity, alarms.of)}, outreach ${share(alarms.outreach, alarms.of)}, read as too early ${share(alarms.early, alarms.of)}\n`,
  );
}

function print(hits: readonly Hit[]): void {
  const byRule = group(hits);
  const rows = [...byRule].sort((a, b) => b[1].length - a[1].length);
  process.stdout.write('rule                      right  near wrong  precision  rewrite\n');
  for (const [rule, its] of rows) {
    const count = (verdict: Verdict) => its.filter((hit) => hit.verdict === verdict).length;
    const [right, near, wrong] = [count('right'), count('near'), count('wrong')];
    const rewritten = its.filter(({ hasSuggestion }) => hasSuggestion).length / its.length;
    process.stdout.write(
      `${rule.padEnd(24)} ${String(right).padStart(6)}${String(near).padStart(6)}${String(wrong).padStart(6)}  ${(right / (right + wrong || 1)).toFixed(2).padStart(9)}  ${rewritten.toFixed(2).padStart(7)}\n`,
    );
  }
  const order: readonly Verdict[] = ['wrong', 'near', 'right'];
  const shown = [...hits].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  for (const { verdict, rule, drawn } of shown.slice(0, Number(values.show)))
    process.stdout.write(`${verdict} ${rule} ${drawn}\n`);
}

function group(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.rule, [...(groups.get(hit.rule) ?? []), hit]);
  return groups;
}

main();
