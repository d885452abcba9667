import { createTransport, type SendMailOptions } from "nodemailer";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Redact } from "./redact/createRedactor.ts";
import type { Signing, SmtpServer } from "./settings.ts";

/** Sends messages to a mail server. */
export interface SmtpClient {
  /** Sends a message. A failure is an outcome, not an exception. */
  send(message: SendMailOptions): Promise<Outcome>;
  close(): void;
}

interface SmtpClientOptions {
  /** Removes secrets from the server's replies. */
  readonly redact: Redact;
  readonly connections: number;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout: number;
}

/** Creates a client for a mail server. It connects when needed, and reuses connections. */
export function openSmtpClient(
  server: SmtpServer,
  signing: Signing | undefined,
  { redact, connections, timeout }: SmtpClientOptions,
): SmtpClient {
  const { host, port, secure, isThisMachine, user, password } = server;
  const transport = createTransport({
    pool: true,
    maxConnections: connections,
    // `deliver` decides what to try again, and notes it in the send log.
    maxRequeues: 0,
    host,
    port,
    secure,
    requireTLS: !isThisMachine,
    opportunisticTLS: isThisMachine,
    // Always explicit, because an environment variable could turn the check off.
    tls: { rejectUnauthorized: !isThisMachine },
    auth: user === "" ? undefined : { user, pass: password },
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dkim: signing && signedWith(signing),
  });
  return {
    send: (message) =>
      transport.sendMail(withinTime(message, maxTimeoutsPerMessage * timeout)).then(
        ({ response }) => ({ kind: "sent", code: Number(response.slice(0, 3)), text: "" }),
        (error) => outcomeOf(error, redact),
      ),
    close: () => transport.close(),
  };
}

/** A message may take this many timeouts: a server that answers one byte at a time never reaches a single one. */
const maxTimeoutsPerMessage = 10;

/** A message whose connection closes when its time is over. The types of nodemailer do not have this option yet. */
function withinTime(message: SendMailOptions, milliseconds: number): SendMailOptions {
  return Object.assign({ signal: AbortSignal.timeout(milliseconds) }, message);
}

/** RFC 8058 wants the two headers of one-click unsubscribing signed; nodemailer would leave one out. */
const signedHeaders = [
  "From:Reply-To:To:Subject:Date:Message-ID:MIME-Version:Content-Type:Content-Transfer-Encoding",
  "List-Id:List-Unsubscribe:List-Unsubscribe-Post:Precedence",
].join(":");

function signedWith(signing: Signing) {
  return { ...signing, headerFieldNames: signedHeaders };
}

/** The bytes of a message as it would be sent, with its signature. */
export async function rawMessage(message: SendMailOptions, signing: Signing | undefined): Promise<Buffer> {
  const dkim = signing && signedWith(signing);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows", dkim });
  const { message: bytes } = await transport.sendMail(message);
  if (!Buffer.isBuffer(bytes)) throw new Error("A message came as a stream.");
  return bytes;
}
