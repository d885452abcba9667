import type { Body } from "../../src/content/markdown/body.ts";
import { type HtmlOptions, renderHtml } from "../../src/content/markdown/renderHtml.ts";
import type { Language } from "../../src/language/language.ts";

export interface ProseProps extends HtmlOptions, Pick<Body, "tree"> {
  /** Whether it is the whole text of the item around it: for microformats. */
  readonly whole?: boolean;
}

/** A body, or a part of one. Its headings are links to themselves. */
export function Prose({ tree, whole = false, ...options }: ProseProps, { words }: Language) {
  return (
    <div
      class={whole ? "prose e-content" : "prose"}
      dangerouslySetInnerHTML={{
        __html: renderHtml(tree, { ...options, linkHeadings: true, words: words.body }),
      }}
    />
  );
}
