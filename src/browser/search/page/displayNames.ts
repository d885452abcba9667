import { label } from "../../../language/words/en-GB/browser/labels.ts";
import type { SearchNames } from "../searchNames.ts";
import type { Kind } from "../searchState.ts";

/** The name of a value. */
export function nameOf(kind: Kind, value: string, { groups, labels }: SearchNames): string {
  if (kind === "label") return labels[value] ?? label(value);
  return groups.find((group) => group.kind === kind && group.id === value)?.label ?? value;
}

/** Whether the site has a value. Old links may have one that it no longer has. */
export function isKnown(kind: Kind, value: string, { groups, labels }: SearchNames): boolean {
  if (kind === "label") return Object.hasOwn(labels, value);
  return groups.some((group) => group.kind === kind && group.id === value);
}
