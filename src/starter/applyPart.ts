import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceAtomic } from "../files/atomicWrite.ts";
import { scriptOf } from "./givenParts.ts";
import type { OutdatedPart } from "./outdatedParts.ts";

/** Gives a digest the new text of a part, or takes away what is no longer given. Throws the system's error. */
export function applyPart(root: string, { name, next }: OutdatedPart): void {
  const script = scriptOf(name);
  const path = join(root, script === undefined ? name : "package.json");
  if (script !== undefined) setScript(path, script, next);
  else if (next === undefined) rmSync(path, { force: true });
  else replaceFile(path, next);
}

function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  replaceAtomic(path, withLineEndsOf(path, text));
}

/** Leaves the rest of `package.json` as it is. A script that is undefined is removed. */
function setScript(path: string, name: string, command: string | undefined): void {
  const text = readFileSync(path, "utf8");
  const all = JSON.parse(text);
  const { [name]: _, ...others } = all.scripts ?? {};
  const scripts = command === undefined ? others : { ...all.scripts, [name]: command };
  const indent = /^[\t ]+/m.exec(text)?.[0] ?? "  ";
  replaceAtomic(path, `${JSON.stringify({ ...all, scripts }, null, indent)}\n`);
}

/** Git may end lines as Windows does. */
function withLineEndsOf(path: string, text: string): string {
  const isWindows = existsSync(path) && readFileSync(path, "utf8").includes("\r\n");
  return isWindows ? text.replaceAll("\n", "\r\n") : text;
}
