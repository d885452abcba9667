import { lineFor } from "../failure.ts";
import { Help } from "./help.ts";
import { UsageError } from "./options.ts";

/** The exit code of a command: 0 done, 1 problems in the content or with the machine, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs a command with the words that it was called with, and ends the process with its exit code. */
export async function run(
  command: (words: readonly string[]) => ExitCode | Promise<ExitCode>,
): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Help) return answer(error);
    const line = lineFor(error);
    if (line === undefined) throw error;
    console.error(line);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function answer({ message }: Help): void {
  console.log(message);
  process.exitCode = 0;
}
