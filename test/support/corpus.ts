import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Channel, MessageContext } from '../../src/engine/context.ts';

/** One labelled message of the corpus; the format is told in `corpus/README.md`. */
export type CorpusMessage = {
  readonly id: string;
  readonly set: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly kind: 'flawed' | 'good' | 'trap' | 'early' | 'earned';
  readonly context: MessageContext;
  /** What the recipient is to the writer. */
  readonly relation: string;
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly label: 'harsh' | 'ambiguous';
  }[];
};

const folder = new URL('../../corpus/', import.meta.url);
const kinds = { '!': 'flawed', '=': 'good', '~': 'trap', '!!': 'early', '==': 'earned' } as const;
const channels: Readonly<Record<string, Channel>> = {
  gmail: 'email',
  outlook: 'email',
  slack: 'chat',
  linkedin: 'linkedin',
};

/** All messages of the corpus in order. Throws with the place of the first line that can't be read. */
export function readCorpus(): readonly CorpusMessage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readCorpusFile(basename(name, '.txt')));
}

function readCorpusFile(file: string): readonly CorpusMessage[] {
  const messages: CorpusMessage[] = [];
  let head: { context: MessageContext; relation: string } | undefined;
  let set = 0;
  let within = 0;
  const lines = readFileSync(new URL(`${file}.txt`, folder), 'utf8').split('\n');
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const wrong = (why: string) => new Error(`corpus/${file}.txt:${at + 1}: ${why}`);
    const match = /^(?<mark>!!|==|[@!=~]) (?<rest>.*)$/u.exec(line);
    const { mark, rest } = match?.groups ?? {};
    if (!mark || rest === undefined) throw wrong('no mark at the start of the line');
    if (mark === '@') {
      const [site = '', thread, relation] = rest.trim().split(/\s+/u);
      const channel = channels[site];
      if (!channel || (thread !== 'new' && thread !== 'reply') || !relation)
        throw wrong('the set names no channel, thread and relation');
      head = { context: { channel, thread }, relation };
      set++;
      within = 0;
      return;
    }
    if (!head) throw wrong('a message before the first set');
    const { text, spans } = readMarks(rest.trim().replaceAll('\\n', '\n'));
    if (/\{[ha]:/u.test(text)) throw wrong('an unclosed or nested mark');
    messages.push({
      id: `${file}-${set}-${++within}`,
      set: `${file}-${set}`,
      file,
      line: at + 1,
      kind: kinds[mark as keyof typeof kinds],
      ...head,
      text,
      spans,
    });
  });
  return messages;
}

function readMarks(source: string): Pick<CorpusMessage, 'text' | 'spans'> {
  const spans: CorpusMessage['spans'][number][] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: label, 2: words = '', index } of source.matchAll(
    /\{([ha]):([^{}]+)\}/gu,
  )) {
    text += source.slice(from, index);
    const start = text.length;
    spans.push({ start, end: start + words.length, label: label === 'h' ? 'harsh' : 'ambiguous' });
    text += words;
    from = index + whole.length;
  }
  return { text: text + source.slice(from), spans };
}
