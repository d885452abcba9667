import type { Page } from "playwright-core";

/** Puts texts into the search page's box one after the other; returns the milliseconds until each was answered on the page. */
export async function typeInto(page: Page, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) times.push(await page.evaluate(untilAnswered, text));
  return times;
}

/** Runs in the page. No function in it has a name: tsx would wrap it in a helper that the page lacks. */
function untilAnswered(text: string): Promise<number> {
  return new Promise((done) => {
    const main = document.querySelector("main") as HTMLElement;
    const box = document.querySelector("#question") as HTMLInputElement;
    const started = performance.now();
    new MutationObserver((_, observer) => {
      if (main.dataset.searchState !== "done") return;
      observer.disconnect();
      done(performance.now() - started);
    }).observe(main, { attributeFilter: ["data-search-state"] });
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}
