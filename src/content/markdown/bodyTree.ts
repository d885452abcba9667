/** An element of a body. */
export interface BodyElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Undefined for an element that has no end tag, such as `br`. */
  readonly children?: readonly BodyNode[];
}

/** A part of a body: an element, or text without escapes. The line breaks between blocks are text too. */
export type BodyNode = BodyElement | string;

/** The text within some nodes. */
export function textIn(nodes: readonly BodyNode[] = []): string {
  return nodes.map((node) => (typeof node === "string" ? node : textIn(node.children))).join("");
}

/** The elements with a tag at any depth, in document order. */
export function elementsIn(nodes: readonly BodyNode[], tag: string): BodyElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    const inner = elementsIn(node.children ?? [], tag);
    return node.tag === tag ? [node, ...inner] : inner;
  });
}

/** The cells of each row of a table, the head first. */
export function tableRows(table: BodyElement): BodyElement[][] {
  return elementsIn([table], "tr").map(({ children = [] }) =>
    children.filter((node) => typeof node !== "string"),
  );
}

/** Adds a node. Neighbouring texts become one, so that white space across them can be collapsed. */
export function addNode(siblings: BodyNode[], node: BodyNode): void {
  const last = siblings.at(-1);
  if (node === "") return;
  if (typeof node !== "string" || typeof last !== "string") siblings.push(node);
  else siblings[siblings.length - 1] = last + node;
}
