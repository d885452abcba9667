/** A word or phrase with a capital first letter: "Correction". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Ann Smith", "Ann Smith and Bo Jones", "Ann Smith, Bo Jones and Cy Lee". */
export function nameList(names: readonly string[]): string {
  return conjunction.format(names);
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
