import type { Additions } from "./previewState.ts";

/** A page with what only editors see; one without a masthead leads elsewhere at once, and stays as it is. */
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

/** A page with a script. */
export function withScript(page: string, script: string): string {
  const headEnd = Math.max(0, page.indexOf("</head>"));
  return page.slice(0, headEnd) + script + page.slice(headEnd);
}
