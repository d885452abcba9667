import { type LoadedDigest, loadDigestCached } from "../build/loadDigest.ts";
import { refreshEditorFiles } from "../content/editorSupport/editorFiles.ts";
import { hasErrors, type Problem, reportTo } from "../content/problem.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import { siteFile } from "../content/registers/siteYaml.ts";
import { outermostField } from "../content/schema/schemaPaths.ts";
import { type ExitCode, Failure } from "../failure.ts";
import { previewPortOf } from "../preview/previewPort.ts";
import { describeProblems } from "../report.ts";
import { namesUnderstood, withIds } from "./new/answers.ts";
import { completeAnswers } from "./new/completeAnswers.ts";
import { item, itemWithout } from "./new/item.ts";
import { openNewContext } from "./new/newEntryType.ts";
import type { NewOptions } from "./options/new.ts";

/** `npm run new`: writes a new item, issue or register entry, from options or from answers in a terminal. */
export default async function newCommand({
  root,
  now,
  entryType: named,
  answers,
}: NewOptions): Promise<ExitCode> {
  const loaded = await loadDigestCached(root, now, true);
  refuseBroken(loaded);
  const context = openNewContext(root, now, loaded.content);
  const entryType = named === item ? itemWithout(context.registers.optional) : named;
  const complete = await completeAnswers(entryType, withIds(entryType, answers, context), context);
  if (complete === undefined) {
    console.log("Nothing was written.");
    return 0;
  }
  const { done, next, address } = entryType.add(complete, context);
  refreshEditorFiles(root, readRegisters(root, reportTo([])));
  const understood = namesUnderstood(entryType, answers, context);
  const port = await previewPortOf(root);
  const lines = [
    ...understood,
    done,
    `${next} http://localhost:${port}${address}`,
    "Then run `npm run check`.",
  ];
  console.log(lines.join("\n"));
  return 0;
}

/** New entries are checked against the registers and some fields of the site, so these must be right. Throws a Failure. */
function refuseBroken({ problems }: LoadedDigest): void {
  const broken = problems.filter((problem) => problem.severity === "error" && isNeeded(problem));
  if (!hasErrors(broken)) return;
  throw new Failure(`${describeProblems(broken)}\nNothing was written. Fix the errors first.`);
}

const registerFiles = ["topics", "organisations", "people", "series", "storylines"].map(
  (name) => `_data/${name}.yaml`,
);

/** The fields of the site that the entries depend on. An error without a field is one of the whole file. */
const siteFieldsNeeded = ["", "title", "url", "language", "timeZone", "labels", "sections", "optional"];

/** Whether an error is in what an entry depends on. Others may even be what it is to fix, such as a topic in `subscribe` that is still to be added. */
function isNeeded({ file, field }: Problem): boolean {
  if (file === siteFile) return siteFieldsNeeded.includes(outermostField(field));
  return registerFiles.includes(file);
}
