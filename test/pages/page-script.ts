// What every fixture page has beside its site's markup, in the page's own world. Runs before the page's editor.
const sent: string[] = [];
const keysSeen: string[] = [];

// As a site's shortcuts do: at the window, in the capture phase.
addEventListener('keydown', ({ key }) => keysSeen.push(key), true);

function definePage({ box, send, outlet }: PageParts): void {
  const root = outlet ? document.querySelector(outlet)?.shadowRoot : document;
  const find = (selector: string): HTMLElement => {
    const element = root?.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The fixture page has no \`${selector}\`.`);
    return element;
  };
  const controlValue = (element: HTMLElement) =>
    element instanceof HTMLTextAreaElement ? element.value : undefined;

  window.box = () => find(box);
  window.boxHtml = () => controlValue(find(box)) ?? find(box).innerHTML;
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is meant
  window.boxText = () => controlValue(find(box)) ?? find(box).innerText;
  const middleOf = (selector: string) => {
    const { x, y, width, height } = find(selector).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  window.boxMiddle = () => middleOf(box);
  window.boxStart = () => {
    const { x, y } = find(box).getBoundingClientRect();
    return { x: x + 20, y: y + 14 };
  };
  window.sendMiddle = () => middleOf(send);

  find(send).addEventListener('click', (event) => {
    event.preventDefault();
    sent.push(window.boxText());
  });
}

Object.assign(window, { sent, keysSeen, definePage });
