import { basename, relative } from "node:path";
import { DateTime } from "luxon";
import { editorFiles } from "../content/editorSupport/editorFiles.ts";
import { reportTo } from "../content/problem.ts";
import { readContent } from "../content/readContent.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import type { ExitCode } from "../failure.ts";
import { givenParts } from "../starter/givenParts.ts";
import { manifestFile, manifestText } from "../starter/manifest.ts";
import { scheduleValues, starterFiles } from "../starter/starterFiles.ts";
import { dependencyFor, describeDependency } from "./init/dependency.ts";
import { firstCommit } from "./init/firstCommit.ts";
import { fillNewFolder, refuseUsed, writeAll } from "./init/newFolder.ts";
import { questions } from "./init/questions.ts";
import { completeAnswers } from "./new/completeAnswers.ts";
import { type Answers, openNewContext, textIn } from "./new/newEntryType.ts";
import type { InitOptions } from "./options/init.ts";

/** `npx standfirst init FOLDER`: writes a new digest, with all that is needed to edit, check and publish it. */
export default async function initCommand({
  folder,
  shown,
  standfirst,
  answers: given,
}: InitOptions): Promise<ExitCode> {
  refuseUsed(folder, shown);
  const nothingYet = openNewContext(folder, new Date(), readContent(folder).content);
  const answers = await completeAnswers(questions, given, nothingYet);
  if (answers === undefined) {
    console.log("Nothing was written.");
    return 0;
  }
  const dependency = await fillNewFolder(folder, async (staging) => {
    const dependency = await dependencyFor(staging, standfirst);
    writeAll(staging, digestFiles(basename(folder), dependency, answers));
    writeAll(staging, editorFiles(readRegisters(staging, reportTo([]))));
    return dependency;
  });
  console.log(
    [
      `${textIn(answers, "title")} is in ${shown}. ${firstCommit(folder)}`,
      ...nextSteps(folder, dependency),
    ].join("\n"),
  );
  return 0;
}

/** The files of a new digest, and the manifest of those that Standfirst gives. */
function digestFiles(folderName: string, standfirst: string, answers: Answers): Map<string, string> {
  const values = Object.fromEntries(questions.asked.map(({ field }) => [field, textIn(answers, field)]));
  const time = { timeZone: textIn(answers, "timeZone"), publishedAt: textIn(answers, "publishedAt") };
  const today = DateTime.now().setZone(time.timeZone).toISODate() ?? "";
  const files = starterFiles({
    ...values,
    ...scheduleValues(time),
    name: packageName(folderName),
    standfirst,
    today,
    year: today.slice(0, 4),
  });
  return files.set(manifestFile, manifestText(givenParts(time)));
}

/** A name that npm allows. */
function packageName(folderName: string): string {
  return (
    folderName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "digest"
  );
}

function nextSteps(folder: string, dependency: string): string[] {
  const path = relative("", folder);
  const steps = [
    ...(path === "" ? [] : [`cd ${/\s/.test(path) ? `"${path}"` : path}`]),
    "npm install",
    "npm start",
  ];
  return [
    ...["", "Next:", ...steps.map((step) => `  ${step}`), ""],
    "Commit `package-lock.json`, which `npm install` writes: GitHub needs it.",
    describeDependency(dependency),
  ];
}
