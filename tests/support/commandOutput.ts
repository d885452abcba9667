import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { provideBrowser } from "./browser.ts";
import { commandLine } from "./site.ts";

/** Runs a command that writes the output of a digest to a path, and returns that path. */
export async function commandOutput(
  name: "email" | "export" | "pdf",
  { root, now, output }: { readonly root: string; readonly now: string; readonly output: string },
): Promise<string> {
  const words = [...commandLine(name), "--root", root, "--now", now, "--output", output];
  await promisify(execFile)(process.execPath, words, { env: { ...process.env, CHROMIUM: provideBrowser() } });
  return output;
}
