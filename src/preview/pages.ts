import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { findFile, readPath } from "./findFile.ts";
import type { Answer, News } from "./previewState.ts";
import { redirect, sendFile, sendPage, sendText } from "./respond.ts";
import { withAdditions, withScript } from "./withAdditions.ts";

/** What the pages of a preview are served from, and with. */
export interface PagesOptions {
  /** The folder that they are in. */
  readonly folder: string;
  /** The script that a page is served with. */
  script(): string;
  /** What only editors see on the page at an address. */
  ask(address: string): Promise<Answer["additions"]>;
  /** Rebuilds the folder. */
  rebuild(): void;
}

/** The pages and other files of a preview. */
export interface PreviewPages {
  /** Is told of each build: requests wait for the first pages and, where their page is missing, for all. */
  built(news: News): void;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Answers from the folder of a preview. It holds pages as readers get them: what only editors see is added when one is served. */
export function servePages({ folder, script, ask, rebuild }: PagesOptions): PreviewPages {
  const [first, all] = [newEvent(), newEvent()];
  let isRebuilding = false;
  return {
    built({ complete }) {
      isRebuilding = false;
      first.happen();
      if (complete) all.happen();
    },
    async answer(request, response) {
      const { url = "" } = request;
      const path = readPath(url);
      if (path === undefined) return sendText(response, 400, "There can be no page at this address.");
      await first.happened;
      rebuildIfLost();
      if (path.endsWith("/")) return answerWithPage(path, response);
      const file = findFile(folder, path);
      if (file && !file.endsWith(".html")) return sendFile(request, response, file);
      if (findFile(folder, `${path}/index.html`)) return redirect(response, url.replace(/^[^?#]*/, "$&/"));
      const [status, page] = pageAt(path);
      sendPage(response, status, withScript(page, script()));
    },
  };

  async function answerWithPage(address: string, response: ServerResponse): Promise<void> {
    const file = `${address}index.html`;
    if (!findFile(folder, file)) await all.happened;
    // The script is of the version before the page is read, so that the page is reloaded if it changes meanwhile.
    const reload = script();
    const additions = await ask(address);
    const [status, page] = additions && "page" in additions ? [200, additions.page] : pageAt(file);
    const whole = additions && "top" in additions ? withAdditions(page, additions) : page;
    sendPage(response, status, withScript(whole, reload));
  }

  /** The status and the text of a page; where there is none, those of the page that says so. */
  function pageAt(file: string): [status: number, page: string] {
    const page = readPage(folder, file);
    return page === undefined ? [404, readPage(folder, "404.html") ?? lost] : [200, page];
  }

  /** It may be removed at any time, as all that is kept between builds. */
  function rebuildIfLost(): void {
    if (isRebuilding || existsSync(folder)) return;
    isRebuilding = true;
    rebuild();
  }
}

const lost =
  '<!doctype html><html lang="en"><head><title>Not there</title></head><body><p>The preview was removed from .cache, and is being rebuilt.</p></body></html>';

function readPage(folder: string, path: string): string | undefined {
  try {
    const file = findFile(folder, path);
    return file && readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

function newEvent(): { readonly happened: Promise<void>; happen(): void } {
  let happen = () => {};
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happened, happen };
}
