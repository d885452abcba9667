import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decoded } from "../content/addresses.ts";
import type { Additions, Answer } from "./preview/desk.ts";

/** What the dev server asks before it looks into the folder; it does so itself where there is no answer. */
export interface PreviewPages {
  /** Tells that all pages are made. */
  complete(): void;
  answer(request: { readonly url: URL }): Promise<PageAnswer | undefined>;
}

interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Answers for the pages of a preview in `folder`: one that is asked for before it is made is waited for, and what only editors see is
 * put into each when it is served, so that the folder holds pages as readers get them. `ask` says what that is on a page.
 */
export function servePreview(
  folder: string,
  ask: (address: string) => Promise<Answer["additions"] | undefined>,
): PreviewPages {
  let complete = () => {};
  const whole = new Promise<void>((resolve) => {
    complete = resolve;
  });
  return {
    complete,
    async answer({ url }) {
      const address = decoded(url.pathname);
      if (!address.endsWith("/") || address.includes("..")) return undefined;
      const file = join(folder, address, "index.html");
      if (!existsSync(file)) await whole;
      const additions = await ask(address);
      if (additions && "page" in additions) return answerWith(200, additions.page);
      return pageOf(file, folder, additions);
    },
  };
}

/** The page of a file or, where there is none, the one that says so. */
function pageOf(file: string, folder: string, additions: Additions | undefined): PageAnswer {
  const isThere = existsSync(file);
  const page = readFileSync(isThere ? file : join(folder, "404.html"), "utf8");
  return answerWith(isThere ? 200 : 404, additions ? withAdditions(page, additions) : page);
}

function answerWith(status: number, body: string): PageAnswer {
  return { status, headers: { "Content-Type": "text/html; charset=utf-8" }, body };
}

/** A page with what only editors see; one without a masthead leads elsewhere at once, and stays as it is. */
function withAdditions(page: string, { head, top, end }: Additions): string {
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
