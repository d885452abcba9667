/** How a language writes lists. */
export function listFormats(tag: string) {
  const conjunction = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    /** "Ann Smith", "Ann Smith and Bo Jones", "Ann Smith, Bo Jones and Cy Lee". */
    nameList: (names: readonly string[]): string => conjunction.format(names),
    /** The same list as its names, of the type "element", and what stands between them. */
    nameListParts: (names: readonly string[]): readonly { type: string; value: string }[] =>
      conjunction.formatToParts(names),
  };
}

export type ListFormats = ReturnType<typeof listFormats>;
