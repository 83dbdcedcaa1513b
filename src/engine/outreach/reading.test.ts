import { expect, test } from 'vitest';
import coldMessage from '../../checklists/cold-message.ts';
import { rules } from '../../rules/index.ts';
import { createEngine } from '../check.ts';
import type { MessageContext } from '../context.ts';

const { check } = createEngine({ rules, coldMessage, grammar: () => undefined });
const firstOnLinkedIn: MessageContext = { channel: 'linkedin', thread: 'new' };
const theSevenThatMatter = 7;

const seed =
  'Hi Kax, This is X. A Product guy currently working in the mobility industry. I’m willing to join your company as a PM. I would like to know if you currently have any PM vacancy within your team. Can we talk about it? Thanks!';
const good =
  "Hi Kax, I'm Ravi, a product manager in mobility. I read your newsletter issue on building relationships without feeling gross about it, and the example of the quiet teammate stuck with me. I'm moving from fleet software to consumer products and I'm curious about one thing: what helped you most to win your first allies when you changed domains? A one-line answer would be great, and no worries if you're busy. Thank you for writing it.";

function readingOf(text: string, context: MessageContext = firstOnLinkedIn) {
  const { outreach } = check({ text }, context);
  return { isOutreach: outreach?.isOutreach ?? false, early: outreach?.asksTooEarly ?? false };
}

test('the message that asks for a job at once is told what is missing', () => {
  const { outreach, diagnostics } = check({ text: seed }, firstOnLinkedIn);
  expect(outreach?.asksTooEarly).toBe(true);
  const missing = outreach?.checklist.filter(({ answer }) => answer === 'no').map(({ id }) => id);
  expect(missing).toEqual(
    expect.arrayContaining(['how', 'why-them', 'one-question', 'small-ask', 'no-homework']),
  );
  const card = diagnostics.find(({ rule }) => rule === 'cold-ask-job');
  expect(card && seed.slice(card.start, card.end)).toBe('I’m willing to join your company as a PM');
});

test('a first message that earns its question passes', () => {
  const { outreach, diagnostics, more } = check({ text: good }, firstOnLinkedIn);
  expect(outreach).toMatchObject({ isOutreach: true, asksTooEarly: false });
  const answers = outreach?.checklist.slice(0, theSevenThatMatter).map(({ answer }) => answer);
  expect(answers).toEqual(Array.from({ length: theSevenThatMatter }, () => 'yes'));
  expect([...diagnostics, ...more].filter(({ category }) => category === 'outreach')).toEqual([]);
});

test('evidence is the words of the draft', () => {
  const { outreach } = check({ text: good }, firstOnLinkedIn);
  const evidence = outreach?.checklist.find(({ id }) => id === 'easy-no')?.evidence;
  expect(evidence && good.slice(evidence.start, evidence.end)).toBe('no worries');
});

test.each([
  'Hi Dana, I came across your profile and was impressed by your background. We help companies like yours cut cloud costs by 40%. Do you have 15 minutes for a quick call this week? Here is my calendly.',
  'Hello sir, I am a final year student. Please refer me for SDE role in your company. My resume is attached.',
  'Dear Ms Weber, I am a recent graduate from Nairobi and I admire your career. Please guide me how I can get into consulting and share any resources. Thank you in advance.',
])('asks too early: %s', (text) => {
  expect(readingOf(text)).toEqual({ isOutreach: true, early: true });
  expect(readingOf(text, { channel: 'email', thread: 'new' }).early).toBe(true);
});

test.each([
  'Hi Tomas, Ana Ruiz suggested I contact you. I lead data at a small bank and I read your paper on drift detection. When you moved to weekly retraining, what convinced your risk team? No rush at all.',
  "Hi Sam, I'm a nurse moving into UX research. Your talk on consent forms at UXR Conf was the reason I signed up for a course. How did you find your first study participants? Totally fine if you're too busy to answer.",
  "Hi Dana, I read your post on egress fees at Acme and tried your tagging idea; it cut our bill by 12%. I'm building a small tool around it. Is cross-region traffic something you are looking at this quarter? No worries if not.",
])('earns its question: %s', (text) => {
  expect(readingOf(text)).toEqual({ isOutreach: true, early: false });
});

test.each([
  'Hi Ana, could you review my deck before Friday? I need a second pair of eyes on the pricing slide.',
  'Hi Lena, it was great meeting you at PyCon Berlin. Would you be up for a 20 minute call in June to compare notes? Happy to share our benchmark in return.',
  'Thanks for getting back to me. Tuesday at 10 works. Could you send me the salary range beforehand?',
])('is no first message to a stranger: %s', (text) => {
  expect(readingOf(text, { channel: 'email', thread: 'new' }).isOutreach).toBe(false);
  expect(readingOf(text, { channel: 'linkedin', thread: 'reply' }).isOutreach).toBe(false);
});

test('what the page knows of the relation outweighs the words', () => {
  expect(readingOf(seed, { ...firstOnLinkedIn, relation: 'known' }).early).toBe(false);
});
