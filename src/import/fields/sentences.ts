import { bodyText } from "../../content/markdown/bodyText.ts";
import { parseMarkdown } from "../../content/markdown/markdown.ts";

/** What is no sentence if it is all that a paragraph has. */
const pictureOrAddress = /\[Picture: [^\]]*\]|https?:\/\/\S+/g;

/** The first sentence of a Markdown text, without markup. */
export function firstSentence(markdown: string): string {
  const start = markdown.slice(0, 4_000).replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  const { tokens } = parseMarkdown(start);
  const blocks = tokens.filter(
    ({ type }, index) => type === "inline" && !tokens[index - 1]?.type.startsWith("heading"),
  );
  for (const block of blocks) {
    const text = bodyText([block]).replace(/\s+/g, " ").trim();
    if (/[\p{L}\p{N}]/u.test(text.replace(pictureOrAddress, ""))) return sentenceIn(text);
  }
  return "";
}

/** Up to the first full stop after which a sentence begins. */
function sentenceIn(text: string): string {
  const end = /(?<!\b(?:Dr|Mr|Mrs|Ms|St|No|vs|e\.g|i\.e|U\.S))[.!?…]["”’)]*(?= ["“‘(]?[\p{Lu}\p{N}])/u.exec(
    text,
  );
  return end ? text.slice(0, end.index + end[0].length) : text;
}

/** A text on one line, cut at the end of a word if it is longer than a field may be. */
export function shortenedText(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/\s+\S*$/, "")}…`;
}
