import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { decoded } from "../../content/addresses.ts";
import type { Additions, Answer } from "./desk.ts";

/** What the dev server asks before it looks into the folder; it does so itself, as `next`, where there is no page to answer with. */
export interface PreviewPages {
  /** Tells that all pages are made. */
  complete(): void;
  answer(request: IncomingMessage, response: PageResponse, next: () => void): Promise<void>;
}

/** A response of the dev server, which forbids all scripts but its own on a page that is not there, unless that page is a site's. */
export type PageResponse = ServerResponse & { isCustomErrorPage?: boolean };

interface PageAnswer {
  readonly status: number;
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
    async answer({ url = "" }, response, next) {
      const address = decoded(url.replace(/[?#].*$/, ""));
      if (!address.endsWith("/") || address.includes("..")) return next();
      const { status, body } = await pageAt(address);
      response.isCustomErrorPage = true;
      response.statusCode = status;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(body);
    },
  };

  async function pageAt(address: string): Promise<PageAnswer> {
    const file = join(folder, address, "index.html");
    if (!existsSync(file)) await whole;
    const additions = await ask(address);
    if (additions && "page" in additions) return { status: 200, body: additions.page };
    return pageOf(file, folder, additions);
  }
}

/** The page of a file or, where there is none, the one that says so. */
function pageOf(file: string, folder: string, additions: Additions | undefined): PageAnswer {
  const isThere = existsSync(file);
  const page = readFileSync(isThere ? file : join(folder, "404.html"), "utf8");
  return { status: isThere ? 200 : 404, body: additions ? withAdditions(page, additions) : page };
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
