// Mounts Quill 1.3.7, the closest public editor to Slack's own, and marks it as Slack does.
import Quill from 'quill';

const container = document.querySelector<HTMLElement>('[data-message-input="true"]');
if (!container) throw new Error('The fixture page has no place for its editor.');

const quill = new Quill(container, { modules: { toolbar: false } });
const marks = {
  'data-qa': 'texty_input',
  'data-feat': 'composer',
  'data-team-id': 'T0266FRGM',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': container.dataset['label'] ?? '',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-owns': 'chat_input_tab_ui',
  dir: 'auto',
  'data-gramm': 'false',
  tabindex: '0',
  spellcheck: 'false',
};
for (const [name, value] of Object.entries(marks)) quill.root.setAttribute(name, value);
quill.clipboard.container.setAttribute('aria-hidden', 'true');
window.modelText = () => quill.getText();
