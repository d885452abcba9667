import { readerFrom } from "../content/readings.ts";
import { readCheckOptions } from "./options.ts";
import { prepareDigest } from "./prepare.ts";
import { openPress } from "./press.ts";
import { describeProblems } from "./report.ts";
import { run } from "./run.ts";

/** `npm run check`: every problem in `content/` and `_data/`, at once. */
run(async (words) => {
  const { root, strict } = readCheckOptions(words);
  const press = openPress();
  const { problems } = prepareDigest(root, new Date(), false, readerFrom(root, await press.readItems(root)));
  press.close();
  console.log(describeProblems(problems));
  return problems.some(({ severity }) => strict || severity === "error") ? 1 : 0;
});
