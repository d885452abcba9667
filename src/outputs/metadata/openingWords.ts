/** In characters. Search engines show no more of a description. */
const longestDescription = 160;

/** The first words of a text, for a page's description; undefined if it has none. */
export function openingWords(text: string | undefined): string | undefined {
  const [first = ""] = text?.split("\n", 1) ?? [];
  if (first.length <= longestDescription) return first || undefined;
  return `${first.slice(0, longestDescription).replace(/\s+\S*$/, "")} …`;
}
