import { resolve } from "node:path";
import type { BuildOptions } from "../../build/buildOptions.ts";
import { nowOption, readCall, readNow, readRoot, rootOption } from "../commandLine.ts";
import { readWeek } from "../issueArgument.ts";

/** How `pdf` was called. */
export interface PdfOptions extends Pick<BuildOptions, "root" | "now"> {
  /** The week of the issue as it was typed; undefined for the latest. */
  readonly week: string | undefined;
  readonly output: string | undefined;
}

/** Reads the words after `npm run pdf --`. Throws a UsageError. */
export default function readPdfOptions(words: readonly string[]): PdfOptions {
  const { values, names } = readCall(words, {
    ...rootOption,
    output: { type: "string", says: "the file to print to, by default _pdf/ and the issue's name" },
    ...nowOption,
  });
  return {
    root: readRoot(values.root),
    output: values.output === undefined ? undefined : resolve(String(values.output)),
    now: readNow(values.now),
    week: readWeek(names),
  };
}
