/** A word or phrase with a capital first letter: "Correction". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Ann Smith", "Ann Smith and Bo Jones", "Ann Smith, Bo Jones and Cy Lee". */
export function nameList(names: readonly string[]): string {
  return conjunction.format(names);
}

/** The same list as its names, of the type "element", and what stands between them. */
export function nameListParts(names: readonly string[]): readonly { type: string; value: string }[] {
  return conjunction.formatToParts(names);
}

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What happens on a key date, and where if that is known: "The congress, Leeds". */
export function withPlace({
  label,
  place,
}: {
  readonly label: string;
  readonly place?: string | undefined;
}): string {
  return place ? `${label}, ${place}` : label;
}
