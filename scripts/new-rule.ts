import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from './run.mjs';

const categories = ['ambiguity', 'harshness', 'outreach', 'trust'];
const usage = `npm run new:rule -- CATEGORY NAME
CATEGORY is one of ${categories.join(', ')}; NAME is the mistake as its reader meets it, as in vague-deadline.`;

function templateOf(category: string, id: string): string {
  return `import { defineRule } from '../../engine/rule.ts';

const words = /\\bfill me in\\b/iu;

export default defineRule({
  id: '${id}',
  category: '${category}',
  strength: 'hint',
  message: 'What the text does, in at most fourteen words.',
  why: 'What that does to its reader.',
  cues: ['fill'],
  examples: {
    flagged: ['A draft with the caught words ‹drawn› like this.', 'And ‹another›.'],
    clean: ['A draft that looks alike and is fine.', 'A second.', 'A third.'],
    rewritten: [['The draft before.', 'The draft after.']],
  },

  *check(sentence) {
    for (const { start, end } of sentence.find(words))
      yield { start, end, suggestions: [{ label: 'Name it', replacement: 'words instead' }] };
  },
});
`;
}

function create(category: string, id: string): string {
  const file = `src/rules/${category}/${id}.ts`;
  if (!categories.includes(category) || !/^[a-z]+(?:-[a-z]+)*$/u.test(id)) return usage;
  if (existsSync(root + file)) return `${file} exists already: choose another name.`;

  writeFileSync(root + file, templateOf(category, id));
  return `Wrote ${file}. Run \`npm run generate\`, then fill the rule in until \`npm run unit\` passes.`;
}

const [category = '', id = ''] = parseArgs({ allowPositionals: true }).positionals;
process.stdout.write(`${create(category, id)}\n`);
