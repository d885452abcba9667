import type { Browser } from "playwright-core";
import type { Served } from "./server.ts";
import { typeInto } from "./typing.ts";

/** What a search page loads: in bytes until the first answer and until a further one, and how much of which kind the first time. */
export interface Weights {
  readonly first: readonly number[];
  readonly next: readonly number[];
  readonly parts: ReadonlyMap<string, number>;
}

/** Weighs the search page, two questions a session: each session is a first-time visitor. */
export async function weigh(
  browser: Browser,
  served: Served,
  questions: readonly string[],
): Promise<Weights> {
  const [first, next]: [number[], number[]] = [[], []];
  const parts = new Map<string, number>();
  for (let at = 0; at < questions.length; at += 2) {
    const context = await browser.newContext();
    const page = await context.newPage();
    served.takeSent();
    await page.goto(`${served.address}/search/?${new URLSearchParams({ q: questions[at] ?? "" })}`);
    await page.locator("main[data-search-state=done]").waitFor();
    const sent = served.takeSent();
    first.push(total(sent));
    for (const [path, bytes] of sent)
      parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytes / (questions.length / 2));
    await typeInto(page, [questions[at + 1] ?? ""]);
    next.push(total(served.takeSent()));
    await context.close();
  }
  return { first, next, parts };
}

/** All that was sent, in bytes. */
export function total(sent: ReadonlyMap<string, number>): number {
  return [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function partOf(path: string): string {
  if (/\.(pf_index|pf_fragment|pf_meta|pf_filter)$/.test(path)) return path.split(".").at(-1) ?? "";
  if (path.startsWith("/pagefind/")) return "pagefind’s program";
  if (path.startsWith("/search/words/")) return "words";
  return (
    { js: "script", css: "style", woff2: "fonts", svg: "icon", json: path.split("/").at(-1) }[
      path.split(".").at(-1) ?? ""
    ] ?? "page"
  );
}
