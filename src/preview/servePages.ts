import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { findFile, readPath } from "./findFile.ts";
import type { PageAdditions, PreviewStatus } from "./previewState.ts";
import { redirect, sendFile, sendPage, sendText } from "./respond.ts";
import { withAdditions, withScript } from "./withAdditions.ts";

/** What the pages of a preview are served from. */
export interface PagesOptions {
  readonly folder: string;
  /** The script to add to the page at an address. */
  script(address: string): string;
  /** What only editors see on the page at an address. */
  additionsFor(address: string): Promise<PageAdditions>;
  /** Rebuilds the folder. */
  rebuild(): void;
}

/** The pages and other files of a preview. */
export interface PreviewPages {
  /** Call this after each build. Requests wait for the first pages; requests for a missing page wait for all pages. */
  built(status: PreviewStatus): void;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Serves the pages of a preview from its folder. They are there as readers get them; what only editors see is added to the answer. */
export function servePages({ folder, script, additionsFor, rebuild }: PagesOptions): PreviewPages {
  const [firstPages, allPages] = [newEvent(), newEvent()];
  let isRebuilding = false;
  return {
    built({ complete }) {
      isRebuilding = false;
      firstPages.happen();
      if (complete) allPages.happen();
    },
    async answer(request, response) {
      const { url = "" } = request;
      const path = readPath(url);
      if (path === undefined) return sendText(response, 400, "No page can have this address.");
      await firstPages.happened;
      rebuildIfDeleted();
      if (path.endsWith("/")) return answerWithPage(path, response);
      const file = findFile(folder, path);
      if (file && !file.endsWith(".html"))
        return sendFile(request, response, file, path.startsWith("/assets/"));
      if (findFile(folder, `${path}/index.html`)) return redirect(response, url.replace(/^[^?#]*/, "$&/"));
      const [status, page] = pageAt(path);
      sendPage(response, status, withScript(page, script(path)));
    },
  };

  async function answerWithPage(address: string, response: ServerResponse): Promise<void> {
    const file = `${address}index.html`;
    if (!findFile(folder, file)) await allPages.happened;
    // Taken before the page is read, so that the browser reloads the page if it changes in between.
    const reload = script(address);
    const additions = await additionsFor(address);
    const [status, page] = additions && "page" in additions ? [200, additions.page] : pageAt(file);
    const complete = additions && "top" in additions ? withAdditions(page, additions) : page;
    sendPage(response, status, withScript(complete, reload));
  }

  /** The status and the text of a page, or those of the 404 page. */
  function pageAt(file: string): [status: number, page: string] {
    const page = readPage(folder, file);
    return page === undefined ? [404, readPage(folder, "404.html") ?? rebuildingPage] : [200, page];
  }

  /** Anyone may delete the cache, and the preview with it, at any time. */
  function rebuildIfDeleted(): void {
    if (isRebuilding || existsSync(folder)) return;
    isRebuilding = true;
    rebuild();
  }
}

const rebuildingPage =
  '<!doctype html><html lang="en"><head><title>Rebuilding the preview</title></head><body><p>The preview was deleted from .cache and is being rebuilt.</p></body></html>';

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
