import assert from "node:assert/strict";
import { type AddressInfo, createServer } from "node:net";
import { describe, test } from "node:test";
import { createRedactor } from "../../src/send/redact/createRedactor.ts";
import { openSmtpClient } from "../../src/send/smtpClient.ts";
import { startSmtp } from "../support/mail/smtp.ts";
import { echoes } from "./redact/echoes.ts";

const [user, password] = ["digest-user", "p@ss/w0rd é&<x>"] as const;
const message = { from: "digest@paper.example", to: "ann@example.org", subject: "Week 45", text: "Rain" };
const server = { host: "127.0.0.1", secure: false, isThisMachine: true, user, password };
const options = { redact: createRedactor([user, password]), connections: 1, timeout: 10_000 };

describe("The reply of a mail server", () => {
  for (const [when, wishes, kind] of [
    ["refuses a login", { user, password }, "fatal"],
    ["refuses a recipient", {}, "refused"],
  ] as const)
    test(`when it ${when} does not show the secrets that it repeats, in any form`, async () => {
      const ways = echoes(user, password);
      const { port } = await startSmtp({ ...wishes, says: ways.map(({ lines }) => lines) });
      const login = "user" in wishes ? {} : { user: "" };
      for (const { how, lines } of ways) {
        const client = openSmtpClient({ ...server, ...login, port }, undefined, options);
        const outcome = await client.send(message).finally(() => client.close());
        assert.equal(outcome.kind, kind, how);
        assert.match(outcome.text, /Said: …/, how);
        for (const word of lines.join(" ").match(/[A-Za-z\d+/=%&#;\\]{6,}/g) ?? [])
          assert.ok(!outcome.text.includes(word), `${how}: ${outcome.text}`);
      }
    });
});

test("a mail server that never finishes is given up after a time", async () => {
  const slow = createServer((socket) => {
    socket.on("error", () => {});
    socket.write("220 slow\r\n");
    const drip = setInterval(() => socket.write("-"), 5);
    socket.on("close", () => clearInterval(drip));
    socket.once("data", () => socket.write("250"));
  });
  await new Promise<void>((done) => slow.listen(0, "127.0.0.1", done));
  const { port } = slow.address() as AddressInfo;
  const client = openSmtpClient({ ...server, port }, undefined, { ...options, timeout: 200 });
  const outcome = await client.send(message).finally(() => client.close());
  assert.deepEqual(outcome, {
    kind: "lost",
    code: undefined,
    text: "The mail server took too long to answer.",
  });
  slow.close();
});

test("an untrusted certificate is refused, whatever the environment says", async (t) => {
  const { port } = await startSmtp({ secure: true });
  t.after(() => {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  });
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  const remote = { ...server, host: "::ffff:127.0.0.1", secure: true, isThisMachine: false, port };
  const client = openSmtpClient(remote, undefined, options);
  const { kind, text } = await client.send(message).finally(() => client.close());
  assert.equal(kind, "fatal", text);
  assert.match(text, /certificate/);
});
