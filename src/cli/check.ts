import { ownCodeErrors } from "../build/own/loadOwnCode.ts";
import { findProblems } from "../check/findProblems.ts";
import type { Fixes } from "../check/fixItems.ts";
import { formats } from "../check/formats.ts";
import type { ExitCode } from "../failure.ts";
import { printLines } from "../files/writeLines.ts";
import { splitProblems } from "../lint/baseline.ts";
import type { CheckOptions } from "./options/check.ts";

/**
 * `npm run check`: lists every problem in `content/` and `_data/`, and in the digest's own code. With `--fix`, first fixes what has only one right
 * answer, unless own code that may change how Markdown is read is broken.
 */
export default async function checkCommand(options: CheckOptions): Promise<ExitCode> {
  const { root, strict, format, fix } = options;
  const fixes =
    fix && (await ownCodeErrors()).length === 0
      ? await (await import("../check/fixItems.ts")).fixItems(root, options.all)
      : nothingFixed;
  const found = await findProblems(options);
  const split = splitProblems(found, options.all);
  await printLines([`${formats[format]({ root, ...split, ...fixes })}\n`]);
  return split.problems.some(({ severity }) => strict || severity === "error") ? 1 : 0;
}

/** Mistakes in the digest's own code must not hide those of the content. */
export const reportsOwnErrors = true;

const nothingFixed: Fixes = { fixed: [], skipped: [] };
