import type { Redact } from "./redact/createRedactor.ts";
import { redactAddresses } from "./redactAddresses.ts";

/**
 * How an attempt ended. `sent`: the server accepted the message. `refused`: it never will. `later`: it asks for another attempt later. `unreachable`: it
 * did not get the message. `lost`: the connection broke, and it may have got the message. `fatal`: it would refuse any other message too.
 */
export interface Outcome {
  readonly kind: "sent" | "refused" | "later" | "unreachable" | "lost" | "fatal";
  /** The server's reply code. */
  readonly code: number | undefined;
  /** What the server said, or what happened: without secrets, but it may hold addresses. */
  readonly text: string;
}

/** A failure as nodemailer describes it. */
interface MailError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** A reply may be of any length. */
const mostRead = 4000;
/** The token of an unsubscribe link, or any word as long. */
const token = /[\w-]{40,}/g;

/** The outcome of an attempt that failed. Its text is redacted. */
export function outcomeOf(error: MailError, redact: Redact): Outcome {
  const { responseCode: code, response, message, command = "" } = error;
  if (error.code === "EABORT")
    return { kind: "lost", code, text: "The mail server took too long to answer." };
  const text = redact((response ?? message).slice(0, mostRead)).replace(token, "…");
  const kind = code === undefined ? kindOfFailure(error) : kindOfReply(code, command, error.code);
  if (error.code === "EAUTH" && kind === "fatal")
    return {
      kind,
      code,
      text: `The mail server refuses the user and secret in SMTP_URL: ${redactAddresses(text)}`,
    };
  if (kind !== "fatal") return { kind, code, text };
  return { kind, code, text: `${reasonOf(error)}: ${redactAddresses(text)}` };
}

function kindOfReply(code: number, command: string, type = ""): Outcome["kind"] {
  if (code === 421) return "unreachable";
  if (code < 500) return type === "EAUTH" || command === "CONN" ? "unreachable" : "later";
  return command === "RCPT TO" || command === "DATA" ? "refused" : "fatal";
}

function kindOfFailure({ code, message }: MailError): Outcome["kind"] {
  if (code === "EENVELOPE" || code === "EMESSAGE") return "refused";
  if (code === "EAUTH" || code === "ENOAUTH" || code === "ETLS" || /certificate/i.test(message))
    return "fatal";
  const isBefore = /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|Greeting|Connection timeout|maximum number/i.test(
    message,
  );
  return code === "EDNS" || isBefore ? "unreachable" : "lost";
}

function reasonOf({ code, command, message }: MailError): string {
  if (code === "ETLS" || /certificate/i.test(message))
    return "The connection to the mail server can't be encrypted";
  return command === "MAIL FROM"
    ? "The mail server refuses the sender, email.from in _data/site.yaml"
    : "The mail server refuses to talk";
}
