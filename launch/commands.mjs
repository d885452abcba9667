import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./folders.mjs";

/** Every command, with what `standfirst --help` says of it. Each is a file in `src/cli`, with another in `src/cli/options`. */
export const commands = {
  init: "writes a new digest into a new folder",
  new: "writes a new item, issue, topic or other entry, and asks for what it needs",
  start: "serves a preview on this machine, with drafts, live reload, and mistakes shown in the page",
  check: "lists every problem of the content, with its place",
  test: "checks the content, builds the digest, and tests its pages",
  schedule: "lists upcoming items, drafts, and items due for review",
  build: "writes the site into _site",
  email: "writes an issue as an email into _email",
  send: "sends the email to subscribers, once each",
  pdf: "prints an issue as an A4 PDF",
  import: "turns the archive of another publication into items",
  export: "writes the items as JSON Lines",
  due: "says whether a scheduled workflow should publish now",
  upgrade: "updates the files that Standfirst gave to a digest, and shows how they change",
  clean: "deletes the cache and the compiled program",
};

/** Commands that nobody types: the process that `start` runs in the background, and what writes Standfirst's own manuals. */
const unlisted = ["preview", "manual"];

/** Whether there is a command of this name. */
export function isCommand(name) {
  return Object.hasOwn(commands, name) || unlisted.includes(name);
}

/** The list of commands, for `standfirst --help`. */
export function commandList() {
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  return [
    "Usage: standfirst COMMAND [OPTIONS]",
    "",
    ...names.map((name) => `  ${name.padEnd(width)}  ${commands[name]}`),
    "",
    "`standfirst COMMAND --help` lists the options of a command. See README.md.",
  ].join("\n");
}

/** What to tell somebody who typed a command that does not exist. */
export async function unknownCommand(name) {
  const { closest } = await import("fastest-levenshtein");
  return `Unknown command “${name}”. Did you mean “${closest(name, Object.keys(commands))}”? \`standfirst --help\` lists the commands.`;
}

/** The version of Standfirst. */
export function ownVersion() {
  return JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).version;
}
