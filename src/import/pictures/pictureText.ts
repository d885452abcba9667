import { escapeMarkdown } from "../markup/escapeMarkdown.ts";
import { picture } from "../markup/markupRule.ts";
import type { SourcePicture } from "../sourcePost.ts";

/** A picture in Markdown, with its caption below it; empty if there is none. */
export function pictureText(shown: SourcePicture | undefined): string {
  if (shown === undefined) return "";
  const { src, alt = "", caption = "" } = shown;
  return [picture(src, alt), escapeMarkdown(caption)].filter(Boolean).join("\n\n");
}
