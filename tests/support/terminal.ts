import { spawn, spawnSync } from "node:child_process";
import { commandLine, project } from "./site.ts";

/** Keys to type when the screen shows a text: the text, then the keys. */
export type Dialogue = readonly (readonly [shown: string, keys: string])[];

/** Keys that are not letters. */
export const keys = { enter: "\r", tab: "\t", ctrlC: "\x03", down: "\x1b[B" } as const;

/** Why commands can't run in a terminal here; undefined if they can. */
export function noTerminal(): string | undefined {
  const { stdout = "" } = spawnSync("script", ["--version"], { encoding: "utf8" });
  return stdout.includes("util-linux")
    ? undefined
    : "there is no `script` of util-linux, which makes a terminal";
}

/**
 * Runs a command in a terminal, and types each line of the dialogue as soon as the screen shows its text, after the text of the
 * line before. Returns how it ended, and what the screen showed, without colours and cursor movements.
 */
export function typeInto(
  command: string,
  words: readonly string[],
  dialogue: Dialogue,
): Promise<{ exitCode: number | null; screen: string }> {
  const line = ["node", ...commandLine(command), ...words]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(" ");
  const terminal = spawn("script", ["-qec", `stty cols 100 rows 40; ${line}`, "/dev/null"], {
    cwd: project,
    env: { ...process.env, TERM: "xterm", CI: undefined },
  });
  const left = [...dialogue];
  let screen = "";
  let seen = 0;
  terminal.stdout.on("data", (bytes: Buffer) => {
    screen += plain(bytes.toString("utf8"));
    const [next] = left;
    const at = next === undefined ? -1 : screen.indexOf(next[0], seen);
    if (next === undefined || at < 0) return;
    left.shift();
    seen = screen.length;
    terminal.stdin.write(next[1]);
  });
  return new Promise((done) => terminal.on("close", (exitCode) => done({ exitCode, screen })));
}

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a terminal is told with.
  return text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, "");
}
