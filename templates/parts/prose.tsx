import type { Body } from "../../src/content/markdown/body.ts";
import { type HtmlOptions, renderHtml } from "../../src/content/markdown/renderHtml.ts";

/** A body, or a part of one. Its headings are links to themselves. */
export function Prose({ tree, ...options }: HtmlOptions & Pick<Body, "tree">) {
  return (
    <div
      class="prose"
      dangerouslySetInnerHTML={{ __html: renderHtml(tree, { ...options, linkHeadings: true }) }}
    />
  );
}
