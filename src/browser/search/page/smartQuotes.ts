/**
 * A stretch of the index's text as it is printed: the index has plain quotes and apostrophes, which are what readers type.
 * @param isFirst whether nothing stands before it: a quote there opens
 */
export function smartQuotes(text: string, isFirst: boolean): string {
  const opening = isFirst ? /(^|[\s([])(["'])/g : /([\s([])(["'])/g;
  return text
    .replace(opening, (_, before: string, quote: string) => before + (quote === '"' ? "“" : "‘"))
    .replaceAll('"', "”")
    .replaceAll("'", "’");
}
