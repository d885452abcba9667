import { isMap, isScalar, isSeq } from "yaml";
import { splitFrontMatter } from "../../content/yaml/frontMatter.ts";
import { parseYaml } from "../../content/yaml/yamlDocument.ts";
import type { Path } from "../../content/yaml/yamlNodes.ts";

/** A single value in a file's front matter, and where it is. */
export interface WrittenScalar {
  readonly path: Path;
  readonly value: unknown;
  /** As it is written, its quotation marks included. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The single values in the front matter of a file that are on one line, in order; none if the YAML is broken. Values with an anchor
 * (`&name`) or a tag are left out: they mean more than their text.
 */
export function scalarsIn(text: string): WrittenScalar[] {
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts)) return [];
  const document = parseYaml(parts.yaml);
  if (document.errors.length > 0 || document.warnings.length > 0) return [];
  return scalarsOf(document.contents, []).flatMap(({ path, node }) => {
    const [from = 0, to = 0] = node.range ?? [];
    const written = parts.yaml.slice(from, to);
    if (written === "" || written.includes("\n") || node.anchor || node.tag) return [];
    return [{ path, value: node.value, written, from: parts.yamlAt + from, to: parts.yamlAt + to }];
  });
}

interface Scalar {
  readonly value: unknown;
  readonly range?: readonly number[] | null | undefined;
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
}

function scalarsOf(node: unknown, path: Path): { path: Path; node: Scalar }[] {
  if (isScalar(node)) return [{ path, node }];
  if (isSeq(node)) return node.items.flatMap((each, index) => scalarsOf(each, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? scalarsOf(value, [...path, String(key.value)]) : [],
  );
}

/** A text as YAML, in the same kind of quotation marks as before, or none if it had none and needs none. */
export function scalarFor(value: string, before: string): string {
  if (before.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value) &&
    !/^(?:true|false|null|[\d_]+|0[ox].*|\d+e\d+)$/i.test(value);
  return isPlain && !before.startsWith('"') ? value : JSON.stringify(value);
}
