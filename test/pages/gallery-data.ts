import type { Diagnostic, Span, Suggestion } from '../../src/engine/diagnostic.ts';
import type { ChecklistAnswer, Report } from '../../src/engine/report.ts';
import type { RuleEntry } from '../../src/ui/options-model.ts';
import { samples } from '../../src/ui/samples.ts';

export const mail = samples.mail[0].text;
export const first = samples.first[0].text;
export const kind = samples.mail[1]?.text ?? '';

/** Where the words stand in a draft. Throws when they don't. */
export function spanOf(draft: string, phrase: string): Span {
  const start = draft.indexOf(phrase);
  if (start < 0) throw new Error(`“${phrase}” is not in this draft.`);
  return { start, end: start + phrase.length };
}

type Made = Omit<Diagnostic, 'start' | 'end' | 'suggestions'> & {
  draft: string;
  phrase: string;
  rewrites?: readonly (readonly [label: string, replacement: string, phrase?: string])[];
};

function diagnostic({ draft, phrase, rewrites = [], ...card }: Made): Diagnostic {
  const suggestions: readonly Suggestion[] = rewrites.map(([label, replacement, words]) => ({
    ...spanOf(draft, words ?? phrase),
    label,
    replacement,
  }));
  return { ...card, ...spanOf(draft, phrase), suggestions };
}

export const harsh = diagnostic({
  draft: mail,
  phrase: 'You still haven’t sent the figures for the board deck.',
  rule: 'you-didnt',
  category: 'harshness',
  severity: 'warning',
  message: 'This starts with what the reader didn’t do.',
  why: 'Readers defend themselves before they act. What is missing says the same and is easier to answer.',
  rewrites: [
    ['Say what is missing', 'I haven’t received the figures for the board deck yet.'],
    ['Ask what is in the way', 'What is left to get the figures for the board deck?'],
  ],
});

export const absolute = diagnostic({
  draft: mail,
  phrase: 'You never',
  rule: 'you-always-never',
  category: 'harshness',
  severity: 'warning',
  message: '“Never” is easy to disprove.',
  why: 'One exception makes it untrue, and the talk turns to the exception.',
});

export const vague = diagnostic({
  draft: mail,
  phrase: 'ASAP',
  rule: 'vague-deadline',
  category: 'ambiguity',
  severity: 'hint',
  message: 'This leaves the date open.',
  why: 'Readers fill an open deadline with the day that suits them, and the writer had another in mind.',
  rewrites: [['Name a day', 'by [day]']],
});

export const early = diagnostic({
  draft: first,
  phrase: 'Do you have any open PM role in your team?',
  rule: 'cold-ask-vacancy',
  category: 'outreach',
  severity: 'warning',
  message: 'A large ask before the reader knows why.',
  why: 'A stranger who is asked for a job has to say no or nothing. One small question is easier to answer, and opens the door.',
  rewrites: [['Ask one small question', 'What do you look for when someone new joins your team?']],
});

export const willing = diagnostic({
  draft: first,
  phrase: 'I’m willing to join',
  rule: 'willing-to-join',
  category: 'outreach',
  severity: 'hint',
  message: '“Willing” can sound like a favour.',
  why: 'Readers may hear that the writer grants something, where interest was meant.',
  rewrites: [['Show interest', 'I’d love to join']],
});

export const trust = diagnostic({
  draft: mail,
  phrase: 'Thanks,',
  rule: 'open-loop-thanks',
  category: 'trust',
  severity: 'hint',
  message: 'This thanks for something not done yet.',
  why: 'Readers may hear that a no is not expected.',
  rewrites: [['Leave it out', '']],
});

const answers: readonly Omit<ChecklistAnswer, 'evidence'>[] = [
  {
    id: 'who-you-are',
    question: 'Say who you are, in one line',
    why: 'A name alone doesn’t tell a stranger where to put you.',
    example: 'I’m Ravi, a product manager in mobility.',
    answer: 'yes',
  },
  {
    id: 'how-you-found-them',
    question: 'Say how you found them',
    why: 'It shows that this letter was not sent to a hundred people.',
    example: 'I found you through the Women in Product list.',
    answer: 'no',
  },
  {
    id: 'why-them',
    question: 'Say why them, with one specific thing',
    why: 'Specific interest is what a stranger can trust.',
    example: 'Your talk on unlikely allies stayed with me.',
    answer: 'no',
  },
  {
    id: 'one-question',
    question: 'Ask one specific question',
    why: 'One question gets one answer.',
    example: 'What helped you win your first allies?',
    answer: 'no',
  },
  {
    id: 'small-ask',
    question: 'Keep the ask small for now',
    why: 'Large asks come easier after a first reply.',
    example: 'May I send you one question about it?',
    answer: 'no',
  },
  {
    id: 'balance',
    question: 'Write more about them than about you',
    why: 'Readers look for themselves in a letter.',
    example: 'You wrote that …',
    answer: 'unclear',
  },
  {
    id: 'short',
    question: 'Keep it short',
    why: 'Short letters are read now, long ones later.',
    example: '75 words',
    answer: 'yes',
  },
];

const checklist: readonly ChecklistAnswer[] = answers.map((answer) =>
  answer.id === 'who-you-are'
    ? { ...answer, evidence: spanOf(first, 'I’m a product manager in mobility') }
    : answer,
);

const base = { more: [], outreach: null, isPartial: false } as const;

export const mailReport: Report = {
  ...base,
  diagnostics: [harsh, absolute, vague],
  tone: { score: -0.4, label: 'sharp', because: [] },
};

export const firstReport: Report = {
  ...base,
  diagnostics: [willing, early],
  tone: { score: 0.1, label: 'plain', because: [] },
  outreach: {
    isOutreach: true,
    asksTooEarly: true,
    summary: 'A first message that asks for a job before it says why.',
    checklist,
  },
};

export const clearReport: Report = {
  ...base,
  diagnostics: [],
  tone: { score: 0.4, label: 'friendly', because: [] },
};

export const ruleEntries: readonly RuleEntry[] = [
  {
    id: 'you-didnt',
    category: 'harshness',
    message: harsh.message,
    why: harsh.why,
    flagged: '‹You still haven’t sent the figures› for the board deck.',
    clean: 'You haven’t met Priya yet, so let me introduce you.',
  },
  {
    id: 'you-always-never',
    category: 'harshness',
    message: absolute.message,
    why: absolute.why,
    flagged: '‹You never› reply on time.',
    clean: 'You can always reach me on Teams.',
  },
  {
    id: 'just-simply',
    category: 'harshness',
    message: 'This makes the work sound small.',
    why: 'What is simple for one reader is a day of work for another.',
    flagged: '‹Just› add the export.',
    clean: 'I just saw the message.',
  },
  {
    id: 'vague-deadline',
    category: 'ambiguity',
    message: vague.message,
    why: vague.why,
    flagged: 'Please reply ‹ASAP›.',
    clean: 'Please reply by Friday noon, ASAP if it fails.',
  },
  {
    id: 'next-weekday',
    category: 'ambiguity',
    message: 'This day can be one of two.',
    why: 'On a Monday, some readers take “next Friday” as this week’s and some as the week after.',
    flagged: 'Can we move it to ‹next Friday›?',
    clean: 'Can we move it to Friday, 4 December?',
  },
  {
    id: 'cold-ask-vacancy',
    category: 'outreach',
    message: early.message,
    why: early.why,
    flagged: '‹Do you have any open PM role in your team?›',
    clean: 'What do you look for when someone joins your team?',
  },
];
