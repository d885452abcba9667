import { type ExitCode, UsageError } from "../failure.ts";
import { lineFor } from "./errorMessage.ts";
import { Help } from "./help.ts";

/** Runs a command with the words that follow it, and sets the exit code of the process. Prints errors as one line. */
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
