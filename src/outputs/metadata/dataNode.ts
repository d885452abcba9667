/** A thing in terms of schema.org. Undefined properties are left out. */
export interface DataNode {
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}

/**
 * The content of a data block (`<script type="application/ld+json">`) with what a page says of these things, as JSON-LD. No text in it can end
 * the block or begin a comment, because `<` is escaped.
 */
export function dataBlock(nodes: readonly DataNode[]): string {
  const [first] = nodes;
  const content = nodes.length === 1 ? first : { "@graph": nodes };
  return JSON.stringify({ "@context": "https://schema.org", ...content }).replaceAll("<", "\\u003c");
}

/** A list as the value of a property: undefined if it is empty, and a list of one is written as its entry. */
export function listValue<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}
