import { pageHtml } from '../pages/page-html.ts';

/** A fixture page in the document of the test, with its shadow roots and without its scripts. Wants happy-dom. */
export function loadPage(name: string): void {
  const parsed = new DOMParser().parseFromString(pageHtml(name), 'text/html');
  for (const script of parsed.querySelectorAll('script')) script.remove();
  document.title = parsed.title;
  document.body.innerHTML = parsed.body.innerHTML;
  for (const template of document.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode]',
  )) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content.cloneNode(true));
    template.remove();
  }
}
