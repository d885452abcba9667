import type { ExitCode } from "../failure.ts";
import { UsageError } from "../failure.ts";
import { lineFor } from "./errorMessage.ts";
import { Help } from "./help.ts";

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
