import { label } from "../../../language/words/en-GB/browser/labels.ts";
import type { SearchNames } from "../searchNames.ts";
import type { Kind } from "../searchState.ts";

/** The labels that items may have. */
export const labels: readonly string[] = ["revealed", "exclusive", "analysis", "explainer"];

/** The name of a value. */
export function nameOf(kind: Kind, value: string, { groups }: SearchNames): string {
  if (kind === "label") return label(value);
  return groups.find((group) => group.kind === kind && group.id === value)?.label ?? value;
}

/** Whether the site has a value. Old links may have one that it no longer has. */
export function isKnown(kind: Kind, value: string, { groups }: SearchNames): boolean {
  if (kind === "label") return labels.includes(value);
  return groups.some((group) => group.kind === kind && group.id === value);
}
