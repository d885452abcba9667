import { setTimeout as wait } from "node:timers/promises";

/**
 * For so many milliseconds something is waited for, however busy the machine is. The runner waits longer for a test, so that a failure says what
 * did not come.
 */
export const patience = 300_000;

const betweenLooks = 25;

/** Waits until something is so. Throws with the name that is given to it when it never is. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); !(await isSo()); await wait(betweenLooks))
    if (Date.now() - begun > patience) throw new Error(`This was waited for in vain: ${what}.`);
}
