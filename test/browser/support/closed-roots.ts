/** The part of the DevTools protocol's node that the walk needs. */
export type DomNode = {
  readonly backendNodeId: number;
  readonly documentURL?: string;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
};

/** The closed shadow roots of the document, or of the frame inside it whose address is `frameUrl`. */
export function closedRootsIn(document: DomNode, frameUrl?: string): readonly DomNode[] {
  if (frameUrl === undefined) return [...closedRoots(document)];

  for (const inner of innerDocuments(document)) {
    if (inner.documentURL === frameUrl) return [...closedRoots(inner)];
  }
  return [];
}

function* closedRoots(node: DomNode): Generator<DomNode> {
  if (node.shadowRootType === 'closed') yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    yield* closedRoots(child);
  }
}

function* innerDocuments(node: DomNode): Generator<DomNode> {
  if (node.contentDocument) {
    yield node.contentDocument;
    yield* innerDocuments(node.contentDocument);
  }
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    yield* innerDocuments(child);
  }
}
