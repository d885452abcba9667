import { inReadingOrder, type Problem } from "../content/problem.ts";
import { proofread } from "../content/proof/index.ts";
import type { Content } from "../content/read.ts";
import { readBytes } from "../content/source.ts";
import { readCheckOptions } from "./checkOptions.ts";
import { prepareKept } from "./prepareKept.ts";
import { describeProblems } from "./report.ts";
import { run } from "./run.ts";

/** `npm run check`: every problem in `content/` and `_data/`, at once. */
run(async (words) => {
  const { root, strict } = readCheckOptions(words);
  const { content, problems } = await prepareKept(root, new Date(), false);
  const all = inReadingOrder([...problems, ...proofreadAll(root, content)]);
  console.log(describeProblems(all));
  return all.some(({ severity }) => strict || severity === "error") ? 1 : 0;
});

/** What breaks the house style in the items that could be read. */
function proofreadAll(root: string, { items, style, registers }: Content): Problem[] {
  return items.flatMap(({ file }) => {
    const source = readBytes(root, file)?.toString("utf8") ?? "";
    return proofread(file, source, { style, registers }).map((finding) => ({ file, ...finding }));
  });
}
