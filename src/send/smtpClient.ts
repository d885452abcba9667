import { createTransport, type SendMailOptions } from "nodemailer";
import type { Mask } from "./mask/mask.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Signing, SmtpServer } from "./settings.ts";

/** Takes messages to a mail server. */
export interface SmtpClient {
  /** Hands a message over. What goes wrong is an outcome, too. */
  send(message: SendMailOptions): Promise<Outcome>;
  close(): void;
}

/** How a mail server is talked to. */
export interface SmtpClientOptions {
  /** What its replies go through. */
  readonly mask: Mask;
  readonly connections: number;
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number;
}

/** Opens the way to a mail server: connections are made as they are needed, and kept. */
export function openSmtpClient(
  server: SmtpServer,
  signing: Signing | undefined,
  manners: SmtpClientOptions,
): SmtpClient {
  const { host, port, secure, local, user, password } = server;
  const wait = manners.patience;
  const transport = createTransport({
    pool: true,
    maxConnections: manners.connections,
    // What is tried again is decided, and noted, elsewhere.
    maxRequeues: 0,
    host,
    port,
    secure,
    requireTLS: !local,
    opportunisticTLS: local,
    // Said for others, too: a variable of the environment could say otherwise.
    tls: { rejectUnauthorized: !local },
    auth: user === "" ? undefined : { user, pass: password },
    connectionTimeout: wait,
    greetingTimeout: wait,
    socketTimeout: wait,
    dkim: signing && signedWith(signing),
  });
  return {
    send: (message) =>
      transport.sendMail(withinTime(message, mostSilences * wait)).then(
        ({ response }) => ({ kind: "sent", code: Number(response.slice(0, 3)), text: "" }),
        (error) => outcomeOf(error, manners.mask),
      ),
    close: () => transport.close(),
  };
}

/** So often may a server be silent for as long as it may be: one that answers a byte at a time never is for longer. */
const mostSilences = 10;

/** A message whose connection is closed when its time is over; the types of nodemailer do not know of that yet. */
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

/** A message as it would be handed over, signature and all. */
export async function writtenOut(message: SendMailOptions, signing: Signing | undefined): Promise<Buffer> {
  const dkim = signing && signedWith(signing);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows", dkim });
  const { message: bytes } = await transport.sendMail(message);
  if (!Buffer.isBuffer(bytes)) throw new Error("A message came as a stream.");
  return bytes;
}
