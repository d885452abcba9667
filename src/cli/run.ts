import { type ExitCode, Failure, UsageError } from "../failure.ts";
import { lineFor } from "./errorMessage.ts";
import { Help } from "./help.ts";

/** The module of a command. */
interface CommandModule {
  readonly default?: (words: readonly string[]) => ExitCode | Promise<ExitCode>;
  /** Set if the command itself reports why the digest's own code could not be compiled, and works without it. */
  readonly reportsOwnErrors?: true;
}

/**
 * Loads a command, runs it with the words that follow it, and sets the exit code of the process. Prints errors as one line, even
 * those that the digest's own code throws when it is loaded.
 */
export async function run(load: () => Promise<CommandModule>): Promise<void> {
  try {
    await loadOwnCode();
    const { default: command, reportsOwnErrors } = await load();
    if (!reportsOwnErrors) await refuseOwnErrors();
    if (command) process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Help) return answer(error);
    const line = lineFor(error);
    if (line === undefined) throw error;
    console.error(line);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Most digests have no code of their own, and most commands need no templates. */
async function loadOwnCode(): Promise<void> {
  const { ownConfig, ownPages } = await import("../ownCode.ts");
  if (Object.keys({ ...ownConfig, ...ownPages }).length === 0) return;
  const { loadOwnPages } = await import("../build/own/ownPages.ts");
  await loadOwnPages();
}

/** Throws a Failure with the mistakes for which the digest's own code could not be compiled. */
async function refuseOwnErrors(): Promise<void> {
  const { ownErrors } = await import("../ownCode.ts");
  const lines = ownErrors.map(
    ({ file, line, column, message }) => `${file}:${line}:${column}: error: ${message}`,
  );
  if (lines.length > 0) throw new Failure(lines.join("\n"));
}

function answer({ message }: Help): void {
  console.log(message);
  process.exitCode = 0;
}
