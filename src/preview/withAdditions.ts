import type { Additions } from "./previewState.ts";

/** Adds to a page what only editors see. A page without a masthead is a redirect, and stays as it is. */
export function withAdditions(page: string, { head, top, end }: Additions): string {
  const masthead = page.indexOf('<header class="masthead');
  const [headEnd, bodyEnd] = [page.indexOf("</head>"), page.lastIndexOf("</body>")];
  if (masthead < 0) return page;
  return [
    page.slice(0, headEnd),
    head,
    page.slice(headEnd, masthead),
    top,
    page.slice(masthead, bodyEnd),
    end,
    page.slice(bodyEnd),
  ].join("");
}

/** Adds a script to a page. */
export function withScript(page: string, script: string): string {
  const headEnd = Math.max(0, page.indexOf("</head>"));
  return page.slice(0, headEnd) + script + page.slice(headEnd);
}
