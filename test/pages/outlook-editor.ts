// Mounts roosterjs 9 on the host that Outlook gives it, with the plugins that its own `createEditor` takes.
{
  const host = document.querySelector<HTMLDivElement>('[id^="editorParent_"] [role="textbox"]');
  if (!host) throw new Error('The fixture page has no place for its editor.');

  const policy = window.isSecureContext
    ? trustedTypes?.createPolicy('outlook', { createHTML: (html: string) => html })
    : undefined;
  const trustedHTMLHandler = (html: string) => policy?.createHTML(html) ?? html;
  const prefilled = document.querySelector('template[data-prefilled]')?.innerHTML ?? '<br>';
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
    initialModel: roosterjs.createModelFromHtml(prefilled, undefined, trustedHTMLHandler),
    trustedHTMLHandler,
  });
  window.modelText = () => roosterjs.contentModelToText(editor.getContentModelCopy('disconnected'));
}
