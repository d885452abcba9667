import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decoded } from "../content/addresses.ts";
import type { PreviewNews } from "./preview.ts";

/** What the dev server asks before it looks into the folder; it does so itself where there is no answer. */
export interface PreviewPages {
  tell(news: PreviewNews): void;
  answer(request: { readonly url: URL }): Promise<PageAnswer | undefined>;
}

interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Answers for the pages of a preview in `folder`: one that is asked for before it is made is waited for, and what the editor should mend
 * stands above each page, without the page being made anew.
 */
export function servePreview(folder: string): PreviewPages {
  let problems: string | undefined;
  let [isComplete, complete] = [false, () => {}];
  const whole = new Promise<void>((resolve) => {
    complete = resolve;
  });
  return {
    tell(news) {
      problems = news.problems;
      isComplete ||= news.complete;
      if (isComplete) complete();
    },
    async answer({ url }) {
      const address = decoded(url.pathname);
      if (!address.endsWith("/") || address.includes("..")) return undefined;
      const file = join(folder, address, "index.html");
      if (!existsSync(file)) await whole;
      if (problems === undefined) return undefined;
      const isThere = existsSync(file);
      const page = readFileSync(isThere ? file : join(folder, "404.html"), "utf8");
      return {
        status: isThere ? 200 : 404,
        headers: { "Content-Type": "text/html; charset=utf-8" },
        body: page.replace(/<body[^>]*>/, (start) => start + problems),
      };
    },
  };
}
