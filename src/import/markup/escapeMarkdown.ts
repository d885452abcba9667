/** Plain words in Markdown. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");

/** A plain text as a paragraph of Markdown, on one line: it can't begin a heading or a list. */
export const paragraphOf = (text: string): string =>
  escapeMarkdown(text.replace(/\s+/g, " ").trim()).replace(/^(\d*)([-#+.)=~|:])/, "$1\\$2");
