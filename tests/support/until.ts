import { setTimeout as wait } from "node:timers/promises";

/** How many milliseconds to wait, even on a busy machine. The test runner waits longer, so that a failure says what did not happen. */
export const patience = 300_000;

const betweenLooks = 25;

/** Waits until a condition holds. Throws an error with its description if it never does. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); !(await isSo()); await wait(betweenLooks))
    if (Date.now() - begun > patience) throw new Error(`This never happened: ${what}.`);
}
