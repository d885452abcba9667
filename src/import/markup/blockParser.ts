import MarkdownIt from "markdown-it";

/** Finds the blocks of Markdown with HTML, as other programs do; the text in them stays as it is written. HTML hides the headings in it. */
export const blockParser = new MarkdownIt({ html: true });
blockParser.core.ruler.disable(["inline", "linkify", "replacements", "smartquotes", "text_join"], true);
