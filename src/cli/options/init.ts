import { resolve } from "node:path";
import { UsageError } from "../../failure.ts";
import { readCall } from "../commandLine.ts";
import { questions } from "../init/questions.ts";
import { answerOptions, answersFrom } from "../new/answerOptions.ts";
import type { Answers } from "../new/newEntryType.ts";

/** How `init` was called. */
export interface InitOptions {
  readonly folder: string;
  /** The folder as it was typed. */
  readonly shown: string;
  /** What `package.json` asks npm for as `standfirst`; undefined for what runs. */
  readonly standfirst: string | undefined;
  readonly answers: Answers;
}

/** Reads the words after `standfirst init`: the folder, and answers as options. Throws a UsageError. */
export default function readInitOptions(words: readonly string[]): InitOptions {
  const { values, names } = readCall(words, {
    ...answerOptions(questions),
    standfirst: {
      type: "string",
      says: "what npm installs as Standfirst: a version, or a packed file as file:PATH",
    },
  });
  const [shown, another] = names;
  if (shown === undefined || another !== undefined)
    throw new UsageError("Give the name of one new folder, as in `npx standfirst init my-digest`.");
  return {
    folder: resolve(shown),
    shown,
    standfirst: values.standfirst === undefined ? undefined : String(values.standfirst),
    answers: answersFrom(questions, values),
  };
}
