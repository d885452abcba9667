const blocks =
  "address|article|aside|blockquote|button|caption|d[dlt]|details|div|figcaption|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|section|summary|table|t(?:body|[dhr]|head)|text|ul";
const boundary = new RegExp(`><(?=(?:${blocks})[ >])`, "g");

/**
 * Begins each block of a page on a new line. Otherwise, the words of two blocks run together wherever only text counts: in text browsers,
 * reading modes and what other programs extract.
 */
export function separateBlocks(html: string): string {
  return html.replace(boundary, ">\n<");
}
