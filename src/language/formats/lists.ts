/** "Ann Smith", "Ann Smith and Bo Jones", "Ann Smith, Bo Jones and Cy Lee". */
export function nameListFormat(tag: string): (names: readonly string[]) => string {
  const conjunction = new Intl.ListFormat(tag, { type: "conjunction" });
  return (names) => conjunction.format(names);
}

/** How a language writes lists. */
export function listFormats(tag: string) {
  const conjunction = new Intl.ListFormat(tag, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(tag, { type: "disjunction" });
  const collator = new Intl.Collator(tag);
  return {
    /** Compares two names by the alphabet. */
    compareNames: (a: string, b: string): number => collator.compare(a, b),
    nameList: (names: readonly string[]): string => conjunction.format(names),
    /** "by email, in a feed reader or in your calendar". */
    alternatives: (names: readonly string[]): string => disjunction.format(names),
    /** The same list as its names, of the type "element", and what stands between them. */
    nameListParts: (names: readonly string[]): readonly { type: string; value: string }[] =>
      conjunction.formatToParts(names),
  };
}

export type ListFormats = ReturnType<typeof listFormats>;
