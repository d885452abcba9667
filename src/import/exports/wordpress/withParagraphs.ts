/** Elements that stand beside paragraphs, not in them. */
const block =
  /^<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|script|style)\b/i;

/**
 * Paragraphs where an old editor's text has empty lines, and line breaks where it has the ends of lines, as the program that showed it made
 * them. Text between block elements and in code stays as it is.
 */
export function withParagraphs(text: string): string {
  const kept: string[] = [];
  const keep = (found: string) => `\n\n<pre data-kept="${kept.push(found) - 1}"></pre>\n\n`;
  const separated = text
    .replace(/\r\n?/g, "\n")
    .replace(/<(pre|script|style)\b[\s\S]*?<\/\1\s*>/gi, keep)
    .replace(/<\/(?:blockquote|div|figure|h[1-6]|ol|p|section|table|ul)>/gi, "$&\n\n")
    .replace(/<(?:blockquote|div|figure|h[1-6]|ol|p|section|table|ul)\b[^>]*>/gi, "\n\n$&");
  const parts = separated.split(/\n\s*\n/).map((part) => part.trim());
  return parts
    .filter(Boolean)
    .map((part) =>
      block.test(part) || /^<!--.*-->$/s.test(part) ? part : `<p>${part.replace(/\n/g, "<br>\n")}</p>`,
    )
    .join("\n\n")
    .replace(/<pre data-kept="(\d+)"><\/pre>/g, (_, index: string) => kept[Number(index)] ?? "");
}
