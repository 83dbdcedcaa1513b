/** Verbs sorted by what it means to the writer that the reader has not done them. */
const classes = {
  /** Something was to reach the writer. */
  transfer: 'send share give forward submit deliver provide upload return supply resend',
  attach: 'attach enclose',
  respond: 'reply respond react revert',
  answer: 'answer acknowledge',
  /** The writer was to learn something. */
  inform: 'tell inform notify warn mention',
  /** The writer was to be part of something. */
  involve: 'ask consult invite include involve cc copy',
  contact: 'call phone ring contact',
  attend: 'attend join',
  /** A thing was to be worked on. */
  work: `update fix review finish complete test merge add write deploy pay approve sign book clean
    document prepare install configure translate design check proofread correct confirm close cancel
    order print label fill lock log record move remove delete rename register file validate verify
    schedule set save publish post reset restart rotate rebase cover count format address resolve
    handle implement follow apply use respect plan measure transfer reserve repair process enter
    draft do run arrange organise organize inspect read open`,
} as const;

export type VerbClass = keyof typeof classes;

const order = [
  'transfer',
  'attach',
  'respond',
  'answer',
  'inform',
  'involve',
  'contact',
  'attend',
  'work',
] as const satisfies readonly VerbClass[];

const classOf = new Map<string, VerbClass>();
for (const name of order)
  for (const verb of classes[name].split(/\s+/u)) if (!classOf.has(verb)) classOf.set(verb, name);

const irregular: Readonly<Record<string, string>> = {
  did: 'do',
  done: 'do',
  gave: 'give',
  given: 'give',
  paid: 'pay',
  said: 'say',
  sent: 'send',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  rang: 'ring',
  rung: 'ring',
};

/** The infinitive of one of these verbs, whatever its form: `sent` → `send`. `undefined` for any other verb. */
export function dutyIn(form: string): string | undefined {
  const plain = form.toLowerCase();
  const stem = plain.replace(/(?:ed|ing|s)$/u, '');
  const candidates = [
    plain,
    irregular[plain] ?? plain,
    plain.replace(/d$/u, ''),
    stem,
    `${stem}e`,
    stem.replace(/(.)\1$/u, '$1'),
    plain.replace(/ie[ds]$/u, 'y'),
  ];
  return candidates.find((one) => classOf.has(one));
}

/** The class of an infinitive, or `undefined` for a verb that names no duty of the reader. */
export function verbClass(infinitive: string): VerbClass | undefined {
  return classOf.get(infinitive);
}
