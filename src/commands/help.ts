import { basename } from "node:path";
import type { ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Not a mistake: whoever called a command asked what it takes. Its message is the answer. */
export class Help extends Error {}

/** Throws a Help where the words after a command ask for it. */
export function answerHelp(words: readonly string[], options: Options): void {
  const end = words.indexOf("--");
  const asked = end < 0 ? words : words.slice(0, end);
  if (asked.includes("--help") || asked.includes("-h")) throw new Help(helpFor(options));
}

function helpFor(options: Options): string {
  const command = `npm run ${basename(process.argv[1] ?? "", ".ts")}`;
  const lines = Object.entries(options).map(([name, option]) => `  --${name}${noteOn(option)}`);
  const taken =
    lines.length > 0 ? `These options can follow \`${command} --\`:` : `\`${command}\` takes no options.`;
  return [taken, ...lines, "README.md says what each is for."].join("\n");
}

function noteOn({ type, multiple, default: usual }: Options[string]): string {
  const value = type === "string" ? " VALUE" : "";
  const note = multiple ? "once for each" : typeof usual === "string" ? `otherwise ${usual}` : "";
  return `${value}${note && ` (${note})`}`;
}
