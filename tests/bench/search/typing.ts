import type { Page } from "playwright-core";

/** Puts texts into the search page's box one after the other; returns the milliseconds until each was answered on the page. */
export function typeInto(page: Page, texts: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const main = document.querySelector("main") as HTMLElement;
    const box = document.querySelector("#question") as HTMLInputElement;
    const answerTo = (text: string) =>
      new Promise<number>((done) => {
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (main.dataset.searchState !== "done") return;
          observer.disconnect();
          done(performance.now() - started);
        });
        observer.observe(main, { attributeFilter: ["data-search-state"] });
        box.value = text;
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
    const times: number[] = [];
    for (const text of all) times.push(await answerTo(text));
    return times;
  }, texts);
}
