import { describe, expect, test } from 'vitest';
import { askInstead } from '../../src/engine/request.ts';

describe('askInstead', () => {
  test.each([
    ['Send me the deck.', 'Could you send me the deck?'],
    [
      'Send me the deck, the client is waiting.',
      'Could you send me the deck? The client is waiting.',
    ],
    [
      'Please update the ticket and let Priya know.',
      'Could you please update the ticket and let Priya know?',
    ],
    ['Fix your tests - CI is red.', 'Could you fix your tests? CI is red.'],
    ['Fix your tests - the build is red!', 'Could you fix your tests? The build is red!'],
    ['call me', 'could you call me?'],
    ['And now send it to Ana, Ben and Joe.', 'Could you send it to Ana, Ben and Joe?'],
    ['Redo slide 4 and I will check it.', 'Could you redo slide 4? I will check it.'],
    [
      'Book IT-101 because the group is large.',
      'Could you book IT-101 because the group is large?',
    ],
  ])('%s', (order, asked) => {
    expect(askInstead(order)).toBe(asked);
  });

  test.each([
    'API keys: rotate them.',
    'Do not send it.',
    'Send it or I go to your manager.',
    'Send it, ok?',
    '2 copies of the form.',
  ])('leaves alone: %s', (words) => {
    expect(askInstead(words)).toBeUndefined();
  });
});
