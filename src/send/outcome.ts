import type { Mask } from "./mask/mask.ts";
import { withoutAddresses } from "./withoutAddresses.ts";

/**
 * How a try ended. `sent`: the server took the message. `refused`: it never will. `later`: it asks to be tried later. `away`: it could
 * not be talked to, and has not got the message. `lost`: the talk broke off, and it may have got it. `hopeless`: no message would fare better.
 */
export interface Outcome {
  readonly kind: "sent" | "refused" | "later" | "away" | "lost" | "hopeless";
  /** The server's reply code. */
  readonly code: number | undefined;
  /** What the server said, or what happened: without secrets, but it may hold addresses. */
  readonly text: string;
}

/** What nodemailer says of a failure. */
interface MailError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** A server may say as much as it likes. */
const mostRead = 4000;
/** What proves that a link to leave by is genuine, or as long a word. */
const token = /[\w-]{40,}/g;

/** What follows from a failure. Everything that it says goes through the mask. */
export function outcomeOf(error: MailError, mask: Mask): Outcome {
  const { responseCode: code, response, message, command = "" } = error;
  if (error.code === "EABORT")
    return { kind: "lost", code, text: "The mail server took too long to answer." };
  const text = mask((response ?? message).slice(0, mostRead)).replace(token, "…");
  const kind = code === undefined ? kindOfFailure(error) : kindOfReply(code, command, error.code);
  if (error.code === "EAUTH" && kind === "hopeless")
    return {
      kind,
      code,
      text: `The mail server refuses the user and secret in SMTP_URL: ${withoutAddresses(text)}`,
    };
  if (kind !== "hopeless") return { kind, code, text };
  return { kind, code, text: `${reasonOf(error)}: ${withoutAddresses(text)}` };
}

function kindOfReply(code: number, command: string, type = ""): Outcome["kind"] {
  if (code === 421) return "away";
  if (code < 500) return type === "EAUTH" || command === "CONN" ? "away" : "later";
  return command === "RCPT TO" || command === "DATA" ? "refused" : "hopeless";
}

function kindOfFailure({ code, message }: MailError): Outcome["kind"] {
  if (code === "EENVELOPE" || code === "EMESSAGE") return "refused";
  if (code === "EAUTH" || code === "ENOAUTH" || code === "ETLS" || /certificate/i.test(message))
    return "hopeless";
  const isBefore = /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|Greeting|Connection timeout|maximum number/i.test(
    message,
  );
  return code === "EDNS" || isBefore ? "away" : "lost";
}

function reasonOf({ code, command, message }: MailError): string {
  if (code === "ETLS" || /certificate/i.test(message))
    return "The connection to the mail server can't be encrypted";
  return command === "MAIL FROM"
    ? "The mail server refuses the sender, email.from in _data/site.yaml"
    : "The mail server refuses to talk";
}
