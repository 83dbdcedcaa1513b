// Mounts roosterjs 9 on the host that Outlook gives it, with the plugins that its own `createEditor` takes.
import * as roosterjs from 'roosterjs';

const host = document.querySelector<HTMLDivElement>('[id^="editorParent_"] [role="textbox"]');
if (!host) throw new Error('The fixture page has no place for its editor.');

const policy = globalThis.trustedTypes?.createPolicy('outlook', {
  createHTML: (html: string) => html,
});
const trustedHTMLHandler = (html: string) => policy?.createHTML(html) ?? html;
// What Outlook itself writes into a reply. Read as elements, for ids of quote and signature to stay.
const prefilled = document.querySelector<HTMLTemplateElement>('template[data-prefilled]');
const editor = new roosterjs.Editor(host, {
  plugins: [
    new roosterjs.PastePlugin(),
    new roosterjs.EditPlugin(),
    new roosterjs.ShortcutPlugin(),
    new roosterjs.AutoFormatPlugin(),
  ],
  defaultSegmentFormat: {
    fontFamily: 'Aptos, sans-serif',
    fontSize: '12pt',
    textColor: 'rgb(0, 0, 0)',
  },
  ...(prefilled && {
    initialModel: roosterjs.domToContentModel(
      prefilled.content,
      roosterjs.createDomToModelContext(),
    ),
  }),
  trustedHTMLHandler,
});
window.modelText = () => roosterjs.contentModelToText(editor.getContentModelCopy('disconnected'));
