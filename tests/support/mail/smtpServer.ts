import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { SmtpWishes } from "./smtp.ts";

/*
 * A mail server as a separate process: `smtpServer.ts FILE SETTINGS`. It prints its port. Each message that it accepts is a line of FILE, and is on
 * disk before the sender gets the reply.
 */
const [, , file = "", text = "{}"] = process.argv;
const wishes: SmtpWishes = JSON.parse(text);
const record = openSync(file, "a");
const tries = new Map<string, number>();
let messages = 0;
const goingOn = new Promise((done) => process.once("message", done));

const server = new SMTPServer({
  secure: wishes.secure === true,
  authOptional: wishes.user === undefined,
  allowInsecureAuth: true,
  disabledCommands: wishes.startTls ? [] : ["STARTTLS"],
  logger: false,
  onAuth({ username, password }, _, callback) {
    if (wishes.says) callback(reply(535, nextOf(wishes.says)));
    else if (username === wishes.user && password === wishes.password) callback(null, { user: username });
    else callback(reply(535, `5.7.8 ${username} is not known with that password`));
  },
  onMailFrom(_, __, callback) {
    callback(wishes.refuseSender ? reply(550, "5.7.1 not from here") : null);
  },
  onRcptTo({ address }, _, callback) {
    const tried = (tries.get(address) ?? 0) + 1;
    tries.set(address, tried);
    const local = address.split("@")[0] ?? "";
    if (wishes.says) callback(reply(550, nextOf(wishes.says)));
    else if (local.startsWith("gone")) callback(reply(550, `5.1.1 <${address}>: no mailbox ${local}`));
    else if (local.startsWith("full")) callback(reply(452, `4.2.2 ${address} is over quota`));
    else if (wishes.greylist && tried === 1) callback(reply(451, "4.7.1 Greylisted, come back later"));
    else callback();
  },
  onData(stream, session, callback) {
    messages += 1;
    // A sender that is killed leaves half a message.
    receive(stream, session, messages, callback).catch(() => {});
  },
});

let replies = 0;
function nextOf(says: readonly (readonly string[])[]): readonly string[] {
  replies += 1;
  return says[(replies - 1) % says.length] ?? [];
}

async function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  number: number,
  callback: (error?: Error | null) => void,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const is = (every: number | undefined) => every !== undefined && number % every === 0;
  if (number > (wishes.holdAfter ?? Infinity)) await goingOn;
  if (is(wishes.busyEvery)) return callback(reply(421, "4.3.2 Too much to do"));
  if (is(wishes.dropEvery)) return drop(session);
  accept(Buffer.concat(chunks), session);
  // Both have the message, and never say so.
  if (is(wishes.dropAfterEvery)) return drop(session);
  if (is(wishes.hangEvery)) return;
  callback();
}

function accept(message: Buffer, { envelope }: SMTPServerSession): void {
  const [, id = ""] = /^Message-ID:\s*(<[^>]*>)/im.exec(message.toString("latin1")) ?? [];
  const to = envelope.rcptTo.map(({ address }) => address).join();
  const raw = wishes.keep ? message.toString("latin1") : undefined;
  writeSync(record, `${JSON.stringify({ id, to, raw })}\n`);
  fsyncSync(record);
}

function drop({ id }: SMTPServerSession): void {
  const connections = (server as unknown as { connections: Set<{ id: string; _socket: Socket }> })
    .connections;
  for (const connection of connections) if (connection.id === id) connection._socket.destroy();
}

/** The server accepts a reply as a list of lines, although its type is a string. */
function reply(responseCode: number, message: string | readonly string[]): Error {
  return Object.assign(new Error(), { responseCode, message });
}

server.on("error", () => {});
const port = wishes.port ?? 0;
server.listen(port, "127.0.0.1", () => {
  console.log((server.server.address() as AddressInfo).port);
});
process.on("disconnect", () => {
  closeSync(record);
  process.exit();
});
