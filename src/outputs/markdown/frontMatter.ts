import type { OwnFields } from "../../content/ownFields/ownFields.ts";

/**
 * Writes fields as front matter in YAML. Every text is between double quotes, as in JSON, of which YAML is a superset: nothing in it can be
 * read as YAML. Fields without a value, and empty lists, are left out. Fields of a digest's own are JSON, because they can be anything.
 */
export function frontMatter(fields: Readonly<Record<string, unknown>>, ownFields: OwnFields = {}): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => linesOf(name, value));
  const own = Object.entries(ownFields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  lines.push(...own);
  return `---\n${lines.join("\n")}\n---\n`;
}

function linesOf(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [`${name}: ${JSON.stringify(value)}`];
  return value.length === 0 ? [] : [`${name}:`, ...value.flatMap(entryLines)];
}

/** An entry of a list: a value, or a group with a field on each line. */
function entryLines(entry: unknown): string[] {
  if (typeof entry !== "object" || entry === null) return [`  - ${JSON.stringify(entry)}`];
  return Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([name, value], index) => `  ${index === 0 ? "-" : " "} ${name}: ${JSON.stringify(value)}`);
}
