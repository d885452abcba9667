/**
 * A part of a text with typographic quotes and apostrophes. The index has plain ones, which readers can type.
 * @param isFirst whether it is the first part, so that a quote at its start is an opening one
 */
export function smartQuotes(text: string, isFirst: boolean): string {
  const opening = isFirst ? /(^|[\s([])(["'])/g : /([\s([])(["'])/g;
  return text
    .replace(opening, (_, before: string, quote: string) => before + (quote === '"' ? "“" : "‘"))
    .replaceAll('"', "”")
    .replaceAll("'", "’");
}
