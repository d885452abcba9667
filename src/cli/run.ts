import { type ExitCode, Failure, UsageError } from "../failure.ts";
import type { OwnError } from "../ownCode.ts";
import { describeOwnError } from "../ownError.ts";
import { lineFor } from "./errorMessage.ts";
import { Help } from "./help.ts";

/** The module that reads the words after a command. What it returns is what its command takes. */
interface OptionsModule {
  readonly default: (words: readonly string[]) => unknown;
}

/** The module of a command. */
interface CommandModule {
  readonly default?: (options: unknown) => ExitCode | Promise<ExitCode>;
  /** Set if the command itself reports mistakes in the digest's own code, and works without it. */
  readonly reportsOwnErrors?: true;
}

/**
 * Reads the words after a command, runs it, and sets the exit code of the process. The command is loaded last, so that it does not delay its help, or
 * the answer to a mistake in the words. Prints errors as one line, even those that the digest's own code throws when it is loaded.
 */
export async function run(
  loadOptions: () => Promise<OptionsModule>,
  loadCommand: () => Promise<CommandModule>,
): Promise<void> {
  try {
    const { default: readOptions } = await loadOptions();
    const options = readOptions(process.argv.slice(2));
    const { default: command, reportsOwnErrors } = await loadCommand();
    const errors = await loadOwnCode();
    if (errors.length > 0 && !reportsOwnErrors) throw new Failure(errors.map(describeOwnError).join("\n"));
    if (command) process.exitCode = await command(options);
  } catch (error) {
    if (error instanceof Help) return answer(error);
    const line = lineFor(error);
    if (line === undefined) throw error;
    console.error(line);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Returns the mistakes in the digest's own code. Most digests have none, and most commands need no templates. */
async function loadOwnCode(): Promise<readonly OwnError[]> {
  const { ownConfig, ownErrors, ownPages } = await import("../ownCode.ts");
  if (ownErrors.length + Object.keys({ ...ownConfig, ...ownPages }).length === 0) return [];
  const { loadOwnPages } = await import("../build/own/ownPages.ts");
  return loadOwnPages();
}

function answer({ message }: Help): void {
  console.log(message);
  process.exitCode = 0;
}
