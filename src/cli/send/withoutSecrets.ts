import { Failure, UsageError } from "../../failure.ts";
import { createRedactor } from "../../send/redact/createRedactor.ts";
import { secretsIn } from "../../send/redact/secretsIn.ts";
import { Help } from "../help.ts";

/** Errors of the system, of libraries and of the command line may repeat a secret in a message, a stack or another field. */
export function withoutSecrets(error: unknown): unknown {
  // Redacting a secret of a few letters would leave gaps in our own messages, and so reveal it.
  const redact = createRedactor(secretsIn(process.env).filter((secret) => secret.length >= 8));
  for (const Kind of [UsageError, Failure]) if (error instanceof Kind) return new Kind(redact(error.message));
  if (!(error instanceof Error) || error instanceof Help) return error;
  const safe = new Error(redact(error.message));
  safe.stack = redact(error.stack ?? "");
  return safe;
}
