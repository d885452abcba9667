import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
} from "yaml";

/** A field's path, such as `["keyDates", 0, "date"]`. */
export type Path = readonly (string | number)[];

/** The offset of the value at a path or, if there is none, of the nearest value around it. */
export function startOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(document, path.slice(0, length));
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** The offset of a part of the text at a path. Where the part is written differently (escaped, say), the offset of the text. */
export function startWithin(document: Document, text: string, path: Path, part: string): number {
  const start = startOf(document, path);
  const node = document.getIn(path, true);
  const end = isNode(node) ? (node.range?.[1] ?? start) : start;
  const at = text.slice(start, end).indexOf(part);
  return at < 0 ? start : start + at;
}

/** The offset of the name of the field at a path or, if it is missing, of the group that it belongs in. */
export function startOfKey(document: Document, path: Path): number {
  const around = path.slice(0, -1);
  const name = keyIn(nodeAt(document, around), path.at(-1));
  if (isNode(name) && name.range) return name.range[0];
  return typeof around.at(-1) === "string" ? startOfKey(document, around) : startOf(document, around);
}

/**
 * A number with a comma within braces, of which YAML reads only the part before the comma as a value, and the rest as the field at a path:
 * `{ value: 2,38 }`. Undefined where the field is something else.
 */
export function cutNumber(
  document: Document,
  text: string,
  path: Path,
): { readonly field: string; readonly written: string } | undefined {
  const map = nodeAt(document, path.slice(0, -1));
  const pairs = isMap(map) ? map.items : [];
  let index = pairs.findIndex(({ key }) => keyText(key) === String(path.at(-1)));
  while (index > 0 && /^\d/.test(keyText(pairs[index]?.key))) index--;
  const before = pairs[index];
  const start = isScalar(before?.value) ? before.value.range?.[0] : undefined;
  const [written] =
    /^[^\s\w,{}[\]"']{0,3}[\d.]+(?:,\d[^,{}[\]\n]*)+/.exec(text.slice(start ?? text.length)) ?? [];
  return written === undefined ? undefined : { field: keyText(before?.key), written: written.trim() };
}

function keyIn(map: unknown, name: string | number | undefined): unknown {
  if (!isMap(map)) return undefined;
  const pair = pairsOf(map).get(String(name));
  if (pair || !/^[[{]/.test(String(name))) return pair?.key;
  // Only the parser knows how a key in brackets is spelled as text.
  return map.items.find((each) => isCollection(each.key))?.key;
}

/** The node at a path; undefined where there is none. */
function nodeAt(document: Document, path: Path): unknown {
  return path.reduce<unknown>((node, part) => {
    if (isMap(node)) return pairsOf(node).get(String(part))?.value;
    return isSeq(node) && typeof part === "number" ? node.items[part] : undefined;
  }, document.contents);
}

/** The pairs of a map by key: the map's own lookup is a linear search. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known =
    pairs.get(map) ??
    new Map(
      map.items
        .toReversed()
        .filter(isPair)
        .map((pair) => [keyText(pair.key), pair]),
    );
  pairs.set(map, known);
  return known;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? "") : String(key ?? "");
}

/** The scalar at a path as its writer wrote it. */
export function sourceOf(document: Document, path: Path): string {
  const node = nodeAt(document, path);
  return isScalar(node) ? (node.source ?? String(node.value)) : "";
}

/** The offset of a comment in place of a value: right after a field's name or an entry's hyphen. */
export function commentAt(document: Document, text: string, path: Path): number | undefined {
  const node = nodeAt(document, path);
  const at = isScalar(node) && node.value === null ? node.range?.[0] : undefined;
  return at !== undefined && text.charAt(at) === "#" ? at : undefined;
}
