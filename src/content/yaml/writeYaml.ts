import { stringify } from "yaml";

/** Front matter with these fields, in this order. Blank fields are left out. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${yamlOf(withoutBlanks(fields))}---\n`;
}

/** The fields that are not blank. */
export function withoutBlanks(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isBlank(value)));
}

/** YAML as editors write it: each text on one line, with quotation marks only if it needs them. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0)
  );
}
