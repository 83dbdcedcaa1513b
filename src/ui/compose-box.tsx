import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SampleKind } from './samples.ts';
import { words } from './words.ts';

/** What a site's page would tell of each kind of message. */
const asked = {
  mail: { channel: 'email', thread: 'new' },
  chat: { channel: 'chat', thread: 'reply' },
  first: { channel: 'linkedin', thread: 'new' },
} satisfies Record<SampleKind, { channel: string; thread: string }>;

type ComposeBoxProps = {
  readonly kind: SampleKind;
  /** What stands in the box at first, and whenever it changes; typing is the writer's own. */
  readonly sample: string;
};

/** A plain box to write in. Its text belongs to the browser: nothing here draws it again. */
export function ComposeBox({ kind, sample }: ComposeBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    if (!box.current || shown.current === sample) return;
    const isFirst = shown.current === undefined;
    shown.current = sample;
    if (isFirst) fill(box.current, sample);
    else replaceAll(box.current, sample);
  }, [sample]);

  useLayoutEffect(() => {
    // The same words read differently in another kind of message.
    box.current?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, [kind]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: mail and chat sites write in elements like this one, and so does the try-it page
    <div
      ref={box}
      class="compose-box"
      contenteditable={true}
      role="textbox"
      tabIndex={0}
      aria-multiline={true}
      aria-label={words.welcome.boxLabel}
      data-placeholder={words.welcome.placeholder}
      data-sample={sample}
      data-tact-compose={asked[kind].channel}
      data-tact-thread={asked[kind].thread}
      onInput={({ currentTarget }) => markEmpty(currentTarget)}
    />
  );
}

/** A line for each line of the text, as browsers make them. */
function fill(box: HTMLElement, text: string): void {
  const lines = text.split('\n').map((line) => {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    return block;
  });
  box.replaceChildren(...(text === '' ? [] : lines));
  markEmpty(box);
  caretToEnd(box);
}

/** As one step that the browser's own undo takes back: what was typed is not lost. */
function replaceAll(box: HTMLElement, text: string): void {
  box.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(box);
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  markEmpty(box);
}

function caretToEnd(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(box);
  getSelection()?.collapseToEnd();
}

function markEmpty(box: HTMLElement): void {
  box.toggleAttribute('data-empty', box.textContent === '');
}
