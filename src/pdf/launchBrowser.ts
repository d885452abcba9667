import { type Browser, chromium } from "playwright-core";
import { Failure } from "../failure.ts";
import { browserEnvironment, findBrowser } from "./findBrowser.ts";

/**
 * Starts the browser that `CHROMIUM` names, or the first that is found. Throws a Failure with a remedy if there is none, or if it does
 * not start. `use` is what it is for: "to print with".
 */
export async function launchBrowser(use: string, ...args: readonly string[]): Promise<Browser> {
  const path = findBrowser(browserEnvironment());
  const named = process.env.CHROMIUM;
  if (named && path !== named)
    throw new Failure(
      `CHROMIUM names ${named}, which is not a browser that starts. Set it to the path of Chrome, Chromium or Edge, or unset it.`,
    );
  if (path === undefined)
    throw new Failure(
      `There is no browser ${use}. Install Chrome, Chromium or Edge, or set CHROMIUM to the path of one.`,
    );
  try {
    return await chromium.launch({ executablePath: path, args: ["--disable-gpu", ...args] });
  } catch {
    throw new Failure(
      `${path} does not start. Set CHROMIUM to the path of a Chrome, Chromium or Edge that does.`,
    );
  }
}
