import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { simpleParser } from "mailparser";
import {
  aList,
  anIssue,
  everyone,
  numbered,
  printed,
  quick,
  secret,
  send,
  sendLogOf,
} from "../send/sending.ts";
import { startSmtp } from "../support/mail/smtp.ts";
import { typeInto } from "../support/terminal.ts";

describe("npm run send", () => {
  test("sends each subscriber what they chose, once", async () => {
    const server = await startSmtp({ keep: true });
    const root = anIssue();
    const list = aList([
      "email,name,topics,frequency",
      "ann@example.org,Ann,,",
      "bob@example.org,Bob,rivers,",
      "cy@example.org,Cy,rivers,always",
      "di@example.org,Di,energy,",
      "ed@example.org,Ed,,paused",
      "fay@example.org,Fay,,",
      "DI@example.org,Di,,",
    ]);
    const left = aList(["FAY@EXAMPLE.ORG"], "left.txt");
    const words = ["--subscribers", list, "--unsubscribed", left, ...quick];
    const first = await send(root, words, { SMTP_URL: server.url });
    const rest = [
      "  1 left out: unsubscribed",
      "  1 left out: paused",
      "  1 left out: nothing on their topics",
      "  1 left out: repeated in the list",
    ];
    assert.deepEqual(printed(first), {
      code: 0,
      out: ["2021-W45: 3 messages sent in N s.", ...rest].join("\n"),
      err: "",
    });
    const second = await send(root, words, { SMTP_URL: server.url });
    const again = ["2021-W45: 0 messages sent in N s.", "  3 sent in an earlier run", ...rest];
    assert.deepEqual(printed(second), { code: 0, out: again.join("\n"), err: "" });

    const emails = new Map(server.accepted().map(({ to, raw = "" }) => [to, raw]));
    assert.deepEqual([...emails.keys()].sort(), ["ann@example.org", "cy@example.org", "di@example.org"]);
    assert.equal(server.accepted().length, 3);
    const texts = await Promise.all(
      [...emails].map(async ([to, raw]) => [to, (await simpleParser(raw)).text] as const),
    );
    for (const [to, text = ""] of texts) {
      assert.ok(text.includes("The lights went out"), to);
      assert.equal(text.includes("High water"), to !== "di@example.org", to);
    }
  });

  test("keeps a send log that has no addresses and that git ignores", async () => {
    const server = await startSmtp();
    const root = anIssue();
    await send(root, ["--subscribers", everyone, ...quick], { SMTP_URL: server.url });
    assert.deepEqual(readdirSync(join(root, "_sent")).sort(), [".gitignore", "2021-W45.jsonl"]);
    assert.equal(readFileSync(join(root, "_sent/.gitignore"), "utf8"), "*\n");
    assert.equal(statSync(sendLogOf(root)).mode & 0o777, 0o600);
    const lines = readFileSync(sendLogOf(root), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(lines.map(({ did }) => did).sort(), [
      "sent",
      "sent",
      "sent",
      "try",
      "try",
      "try",
      undefined,
    ]);
    assert.doesNotMatch(JSON.stringify(lines), new RegExp(`@|example|ann|${secret}`));
  });

  test("sends no faster than --rate", async () => {
    const server = await startSmtp();
    const words = ["--subscribers", aList(["email", ...numbered(11)]), "--rate", "10"];
    const { out } = await send(anIssue(), words, { SMTP_URL: server.url });
    assert.ok(Number(/in ([\d.]+) s/.exec(out)?.[1]) >= 1, out);
  });

  test("shows its progress in a terminal", async () => {
    const server = await startSmtp();
    const before = { ...process.env };
    Object.assign(process.env, {
      SMTP_URL: server.url,
      UNSUBSCRIBE_URL: "https://lists.example/{email}/{token}",
      UNSUBSCRIBE_SECRET: secret,
    });
    const words = ["--issue", "2021-W45", "--root", anIssue(), "--subscribers", everyone];
    const { exitCode, screen } = await typeInto("send", words, []);
    process.env = before;
    assert.equal(exitCode, 0, screen);
    assert.match(screen, /█ 3 of 3/);
  });
});

describe("npm run send", () => {
  const userAndSecret = { user: "me@paper.example", password: "s3cret/@" };

  test("sends through a server that needs a password and encrypts from the first byte", async () => {
    const server = await startSmtp({ ...userAndSecret, secure: true });
    const url = `smtps://me%40paper.example:s3cret%2F%40@localhost:${server.port}`;
    const { code, out } = await send(anIssue(), ["--subscribers", everyone, ...quick], { SMTP_URL: url });
    assert.deepEqual([code, server.accepted().length], [0, 3], out);
  });
});
