import { type Browser, chromium } from "playwright-core";
import { provideBrowser } from "../tests/support/browser.ts";

/** Starts a real browser for `work`, and ends it after it. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: provideBrowser() });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
