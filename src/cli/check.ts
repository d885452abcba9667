import { findProblems } from "../check/findProblems.ts";
import { formats } from "../check/formats.ts";
import { printLines } from "../files/writeLines.ts";
import { readCheckOptions } from "./checkOptions.ts";
import { run } from "./run.ts";

/** `npm run check`: every problem in `content/` and `_data/`, at once; with `--fix`, what has one right answer is mended first. */
run(async (words) => {
  const options = readCheckOptions(words);
  const { root, strict, format, fix } = options;
  const mended = fix ? await (await import("../check/fixItems.ts")).fixItems(root) : [];
  const problems = await findProblems(options);
  await printLines([`${formats[format]({ root, problems, mended })}\n`]);
  return problems.some(({ severity }) => strict || severity === "error") ? 1 : 0;
});
