import { parseArgs } from 'node:util';
import coldMessage from '../checklists/cold-message.ts';
import { createEngine } from '../engine/check.ts';
import type { MessageContext } from '../engine/context.ts';
import { loadEar } from '../engine/ear/load.ts';
import { loadGrammar } from '../engine/grammar.ts';
import type { Report } from '../engine/report.ts';
import { rules } from '../rules/index.ts';
import { checkLine } from './jsonl.ts';
import { drawReport } from './text.ts';

/** What the command needs of the world. */
export type World = {
  /** The whole text of a file, `-` for standard input. Throws when it can't be read. */
  read(file: string): string;
  write(text: string): void;
  complain(text: string): void;
};

const usage = `Usage: tact check [--format text|jsonl] [--all] [--channel email|chat|linkedin] [--thread new|reply] [FILE…|-]

Reads messages the way their recipients will. Without a file it reads standard input.
  --format jsonl   one JSON object a line in, {"id", "text", "context"}; one answer a line out, in order
  --all            adds what is shown only on demand
Exit status: 0 nothing found, 1 something found, 2 wrong usage.`;

const formats = ['text', 'jsonl'];
const channels = ['email', 'chat', 'linkedin'] as const;
const threads = ['new', 'reply'] as const;

/** Runs the command with its arguments and gives its exit status. */
export function run(args: readonly string[], world: World): 0 | 1 | 2 {
  const wrong = (why: string) => {
    world.complain(`${why}\n${usage}`);
    return 2 as const;
  };
  const parsed = parse(args);
  if (parsed instanceof Error) return wrong(parsed.message);
  const { values, positionals } = parsed;
  if (values.help) {
    world.write(`${usage}\n`);
    return 0;
  }
  const [command, ...files] = positionals;
  if (command !== 'check')
    return wrong(command ? `There is no command “${command}”.` : 'Which command?');
  if (!formats.includes(values.format)) return wrong(`There is no format “${values.format}”.`);
  const channel = channels.find((one) => one === values.channel);
  if (!channel) return wrong(`There is no channel “${values.channel}”.`);
  const thread = threads.find((one) => one === values.thread);
  if (values.thread !== undefined && !thread)
    return wrong(`There is no thread “${values.thread}”.`);

  const context: MessageContext = { channel, ...(thread && { thread }) };
  const check = newCheck();
  let found = false;
  for (const file of files.length > 0 ? files : ['-']) {
    const text = readOrComplain(file, world);
    if (text === undefined) return 2;
    if (values.format === 'jsonl') {
      for (const line of text.split('\n')) {
        if (line.trim() === '') continue;
        const answer = checkLine(line, { check, all: values.all });
        found ||= answer.found;
        world.write(`${answer.text}\n`);
      }
    } else {
      const report = check(text, context);
      const drawn = drawReport(report, {
        file: file === '-' ? 'stdin' : file,
        text,
        all: values.all,
      });
      found ||= drawn.found;
      world.write(drawn.text);
    }
  }
  return found ? 1 : 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        channel: { type: 'string', default: 'email' },
        thread: { type: 'string' },
        all: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error : new Error('These arguments can’t be read.');
  }
}

function readOrComplain(file: string, world: World): string | undefined {
  try {
    return world.read(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    world.complain(`${file} can’t be read: ${why}`);
    return undefined;
  }
}

/** The engine as the extension uses it, with grammar loaded when a rule first asks. */
export function newCheck(): (text: string, context: MessageContext) => Report {
  let grammar: ReturnType<typeof loadGrammar> | undefined;
  const engine = createEngine({
    rules,
    ear: loadEar(),
    coldMessage,
    grammar: () => {
      grammar ??= loadGrammar();
      return grammar;
    },
  });
  return (text, context) => engine.check({ text }, context);
}
