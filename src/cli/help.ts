import { basename } from "node:path";
import type { ParseArgsConfig } from "node:util";
import { isInstalled } from "../folders.ts";

/** The options of a command, by name, each with its description for `--help`. */
export type Options = Readonly<Record<string, ParsedOption & { readonly says: string }>>;

type ParsedOption = NonNullable<ParseArgsConfig["options"]>[string];

/** Thrown if a command is called with `--help`. Its message is the help. It is not a mistake. */
export class Help extends Error {}

/** Throws Help if the words after a command ask for it. */
export function answerHelp(words: readonly string[], options: Options): void {
  const end = words.indexOf("--");
  const asked = end < 0 ? words : words.slice(0, end);
  if (asked.includes("--help") || asked.includes("-h")) throw new Help(helpFor(options));
}

/** Commands that are not among the scripts of a digest. */
const unscripted = ["init", "upgrade"];

/** What describes a command and its options: a file of Standfirst's. */
const manuals: Readonly<Record<string, string>> = {
  start: "README.md",
  new: "docs/writing.md",
  check: "docs/check.md",
  test: "docs/check.md",
  schedule: "docs/schedule.md",
  due: "docs/schedule.md",
  build: "README.md",
  email: "docs/email.md",
  send: "docs/sending.md",
  pdf: "docs/pdf.md",
  import: "docs/importing.md",
  export: "docs/export.md",
  init: "docs/your-own-digest.md",
  upgrade: "docs/upgrading.md",
};

/** The manual of a command, from the folder that it is called in. */
function manualOf(name: string): string[] {
  const manual = manuals[name];
  return manual ? [`See ${isInstalled ? "node_modules/standfirst/" : ""}${manual}.`] : [];
}

function helpFor(options: Options): string {
  const name = basename(process.argv[1] ?? "", ".ts");
  const isScript = !isInstalled || !unscripted.includes(name);
  const command = isScript ? `npm run ${name}` : `npx standfirst ${name}`;
  const rows = Object.entries(options).map(
    ([name, option]) => [optionText(name, option), describeOption(option)] as const,
  );
  if (rows.length === 0) return `\`${command}\` takes no options.`;
  const width = Math.max(...rows.map(([option]) => option.length));
  const lines = rows.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`);
  return [
    `These options can follow \`${command}${isScript ? " --" : ""}\`:`,
    ...lines,
    ...manualOf(name),
  ].join("\n");
}

function optionText(name: string, { type }: Options[string]): string {
  return type === "string" ? `--${name} VALUE` : `--${name}`;
}

function describeOption({ says, multiple, default: usual }: Options[string]): string {
  const note = multiple ? "repeat for each one" : typeof usual === "string" ? `default: ${usual}` : "";
  return `${says}${note && ` (${note})`}`;
}
