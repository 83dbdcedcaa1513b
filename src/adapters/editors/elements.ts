const blocks = new Set(
  (
    'address article aside blockquote center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const pictures = new Set(
  'audio button canvas embed iframe img input math meter object picture progress select svg textarea video'.split(
    ' ',
  ),
);

const skipped = new Set('head link meta noscript script style template title'.split(' '));

/** Whether the element starts a line of its own, by its name: asking for its style would lay out the page. */
export function isBlock(element: Element): boolean {
  return blocks.has(element.localName);
}

/**
 * Whether one U+FFFC stands for the element in the draft. An excluded `<span>` is what a site puts
 * around a signature and stands for nothing; an excluded link, code or mention stands for a word.
 */
export function isChip(element: Element, isExcluded: boolean): boolean {
  if (isBlock(element)) return false;
  if (pictures.has(element.localName) || isFixed(element)) return true;
  return isExcluded && element.localName !== 'span';
}

/** Whether the writer can only remove the element as a whole. */
export function isFixed(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false';
}

/** Whether the element shows nothing that anybody wrote: scripts, and what other extensions put in. */
export function isSkipped(element: Element): boolean {
  return (
    skipped.has(element.localName) ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.localName.startsWith('grammarly-') ||
    element.localName.startsWith('lt-')
  );
}

/** Whether spaces and line ends in this text node show as they are. */
export function keepsWhitespace(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent) return false;
  const { whiteSpace } = getComputedStyle(parent);
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
