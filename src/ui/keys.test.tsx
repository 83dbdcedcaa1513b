// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card } from './card.tsx';
import { focusFirst, pressKey } from './keys.ts';

const draft = 'Please reply ASAP.';
let root: HTMLElement;
const close = vi.fn();

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  // Nothing is laid out here: what stands in the document counts as seen.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([new DOMRect()] as never);
  render(
    <Card
      draft={draft}
      diagnostic={{
        start: 13,
        end: 17,
        rule: 'vague-deadline',
        category: 'ambiguity',
        severity: 'hint',
        message: 'This leaves the date open.',
        why: 'Readers fill it in.',
        suggestions: [{ start: 13, end: 17, label: 'Name a day', replacement: 'by [day]' }],
      }}
      onApply={() => undefined}
      onCopy={() => undefined}
      onDismiss={() => undefined}
      onClose={close}
    />,
    root,
  );
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

const focused = () => document.activeElement?.getAttribute('aria-label');

test('focus starts at the first rewrite', () => {
  focusFirst(root);
  expect(focused()).toBe('Apply: Name a day');
});

test('arrows go around the card', () => {
  focusFirst(root);
  expect(pressKey(root, 'ArrowDown')).toBe('moved');
  expect(focused()).toBe('Dismiss this once');
  pressKey(root, 'ArrowUp');
  pressKey(root, 'ArrowUp');
  expect(focused()).toBe('Close');
  pressKey(root, 'ArrowUp');
  expect(focused()).toBe('Dismiss this rule everywhere');
  pressKey(root, 'Home');
  expect(focused()).toBe('Close');
});

test('Escape asks to close, and other keys are left to the browser', () => {
  expect(pressKey(root, 'Escape')).toBe('close');
  expect(pressKey(root, 'Tab')).toBe('none');
  root
    .querySelector('section')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(close).toHaveBeenCalledOnce();
});

test('the card is a dialog named by its message', () => {
  const card = root.querySelector('[role=dialog]');
  const name = document.getElementById(card?.getAttribute('aria-labelledby') ?? '');
  expect(name?.textContent).toBe('This leaves the date open.');
  expect(card?.hasAttribute('aria-modal')).toBe(false);
});
