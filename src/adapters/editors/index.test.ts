// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { editorFor } from './index.ts';

test.each([
  ['<textarea></textarea>', 'textarea'],
  ['<div contenteditable="true"></div>', 'plain'],
  ['<div class="ql-editor" contenteditable="true"></div>', 'quill'],
  ['<div id="editorParent_3"><div><div contenteditable="true"></div></div></div>', 'rooster'],
  ['<div class="ck-editor__editable" contenteditable="true"></div>', 'unwritable'],
  ['<div class="tiptap ProseMirror" contenteditable="true"></div>', 'unwritable'],
  ['<div data-lexical-editor="true" contenteditable="true"></div>', 'unwritable'],
  ['<div data-slate-editor="true" contenteditable="true"></div>', 'unwritable'],
  ['<div contenteditable="false"></div>', undefined],
  ['<input type="text">', undefined],
])('%s', (html, id) => {
  document.body.innerHTML = html;
  const box = document.querySelector<HTMLElement>('[contenteditable], textarea, input');
  if (!box) throw new Error('The test has no box.');

  expect(editorFor(box)?.id).toBe(id);
});

test('a field that Tact cannot write in is read, and says so', async () => {
  document.body.innerHTML = '<div class="ProseMirror" contenteditable="true"><p>Now.</p></div>';
  const box = document.querySelector<HTMLElement>('.ProseMirror');
  const editor = box ? editorFor(box) : undefined;
  if (!box || !editor) throw new Error('The test has no editor.');

  expect(editor.read(box, []).draft.text).toBe('Now.');
  const change = { span: { start: 0, end: 4 }, expected: 'Now.', replacement: 'Today.' };
  expect(await editor.replace(box, change, [])).toMatchObject({ ok: false });
  expect(box.innerHTML).toBe('<p>Now.</p>');
});
