import { expect, test } from 'vitest';
import { createReader } from './read-message.ts';
import { createToneReader } from './tone.ts';

const read = createReader(() => undefined);
const context = { channel: 'email', thread: 'reply' } as const;

function toneOf(text: string) {
  return createToneReader()(read({ text }, context), []);
}

const twins: readonly (readonly [kinder: string, harsher: string])[] = [
  [
    'Thanks so much for the draft! Could you have another look at page four when you get a chance?',
    'Page four is wrong. Why did you not check it?',
  ],
  [
    'Hi Priya, I hope you are well. Would it be possible to move our call to Thursday?',
    'Move the call to Thursday.',
  ],
  [
    'I see what you mean, and I think we could try your way first.',
    'That makes no sense. Stop wasting our time.',
  ],
  [
    'Sorry for the slow answer. I really appreciate your patience with this.',
    'I am busy. You will get your answer when I have one.',
  ],
  [
    'I love the table and would be glad to pay 80, if you would consider it. Thank you!',
    'I will pay 80 and not a cent more. Take it or leave it.',
  ],
  [
    'Great work on the release! Could you tell me how you chose the order of the steps?',
    'What is this order of steps supposed to be? Did you even read the plan?',
  ],
  ['Would you mind sending the figures by noon?', 'Where are the figures? Send them now.'],
  ['I may be wrong, but perhaps the second test is flaky?', 'Your test is garbage. Fix it.'],
];

test.each(twins)('“%s” sounds kinder than “%s”', (kinder, harsher) => {
  expect(toneOf(kinder).score).toBeGreaterThan(toneOf(harsher).score + 0.1);
});

test('names the tone', () => {
  expect(toneOf('Thank you so much for your help, that was really kind of you!').label).toBe(
    'warm',
  );
  expect(['sharp', 'hostile']).toContain(toneOf('Shut up, you idiot. This is garbage.').label);
  expect(toneOf('The meeting is on Tuesday at ten. The agenda is attached.').label).toBe('plain');
});

test('says the same of the same draft, whatever was read before', () => {
  const readTone = createToneReader();
  const first = readTone(read({ text: twins[0]?.[0] ?? '' }, context), []);
  for (const text of twins.flat()) readTone(read({ text }, context), []);
  expect(readTone(read({ text: twins[0]?.[0] ?? '' }, context), [])).toEqual(first);
});

test('stays between −1 and +1', () => {
  for (const text of ['You idiot. '.repeat(200), 'Thank you so much! '.repeat(200)])
    expect(Math.abs(toneOf(text).score)).toBeLessThanOrEqual(1);
  expect(toneOf('')).toEqual({ score: 0, label: 'plain', because: [] });
});

test('names the words that moved it, each within the draft and none twice', () => {
  const text = 'Hi Ana,\n\nThanks a lot for the numbers. Could you send the rest on Friday?';
  const { because } = toneOf(text);
  expect(because.length).toBeGreaterThan(0);
  because.forEach(({ start, end }, index) => {
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    for (const other of because.slice(index + 1))
      expect(other.start < end && start < other.end).toBe(false);
  });
  expect(because.some(({ start, end }) => /thanks/iu.test(text.slice(start, end)))).toBe(true);
});
