import { readCheckOptions } from "./checkOptions.ts";
import { prepareKept } from "./prepareKept.ts";
import { describeProblems } from "./report.ts";
import { run } from "./run.ts";

/** `npm run check`: every problem in `content/` and `_data/`, at once. */
run(async (words) => {
  const { root, strict } = readCheckOptions(words);
  const { problems } = await prepareKept(root, new Date(), false);
  console.log(describeProblems(problems));
  return problems.some(({ severity }) => strict || severity === "error") ? 1 : 0;
});
