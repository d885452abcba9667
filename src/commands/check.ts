import { readCheckOptions } from "./options.ts";
import { prepareDigest } from "./prepare.ts";
import { describeProblems } from "./report.ts";
import { run } from "./run.ts";

/** `npm run check`: every problem in `content/` and `_data/`, at once. */
run((words) => {
  const { root, strict } = readCheckOptions(words);
  const { problems } = prepareDigest(root, new Date(), false);
  console.log(describeProblems(problems));
  return problems.some(({ severity }) => strict || severity === "error") ? 1 : 0;
});
