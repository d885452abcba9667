import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aList, anIssue, copiesIn, everyone, numbered, printed, quick, send } from "../../send/sending.ts";
import { startSmtp } from "../../support/mail/smtp.ts";

const failedIn = (root: string) => join(root, "_sent/2021-W45.failed.csv");

describe("npm run send, if the mail server fails,", () => {
  test("reports refused and full mailboxes by line, and names them in a separate file", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const lines = ["email", "ann@example.org", "gone-bob@example.org", "full@example.org"];
    const words = ["--subscribers", aList(lines), "--tries", "2", ...quick];
    const ending = await send(root, words, { SMTP_URL: server.url });
    assert.deepEqual(printed(ending), {
      code: 1,
      out: [
        "line 3: 550 5.1.1 <…>: no mailbox …",
        "line 4: 452 4.2.2 … is over quota",
        `The addresses are in ${failedIn(root)}.`,
        "2021-W45: 1 message sent in N s.",
        "  1 refused by the server",
        "  1 deferred by the server",
        "1 subscriber did not get it yet. Run the same command again: nobody gets it twice.",
      ].join("\n"),
      err: "",
    });
    assert.equal(statSync(failedIn(root)).mode & 0o777, 0o600);
    assert.equal(
      readFileSync(failedIn(root), "utf8"),
      [
        "line,email,outcome,reply",
        "3,gone-bob@example.org,refused,550 5.1.1 <gone-bob@example.org>: no mailbox gone-bob",
        "4,full@example.org,later,452 4.2.2 full@example.org is over quota",
        "",
      ].join("\r\n"),
    );
    const again = await send(root, words, { SMTP_URL: server.url });
    assert.match(
      readFileSync(failedIn(root), "utf8"),
      /^3,gone-bob@example.org,refused,in an earlier run\r$/m,
    );
    assert.match(again.out, / {2}1 refused in an earlier run \(--retry-refused tries them again\)/);
    assert.match(
      (await send(root, [...words, "--retry-refused"], { SMTP_URL: server.url })).out,
      /1 refused by the server/,
    );
    assert.equal(server.accepted().length, 1);
  });

  test("tries again later when it is greylisted", async () => {
    const server = await startSmtp({ greylist: true });
    const { code } = await send(anIssue(), ["--subscribers", everyone, ...quick], { SMTP_URL: server.url });
    assert.deepEqual([code, server.accepted().length], [0, 3]);
  });

  for (const [what, wishes, doubt] of [
    ["a busy server", { busyEvery: 7 }, "none"],
    ["connections that break before the message is taken", { dropEvery: 7 }, "some"],
    ["connections that break after it", { dropAfterEvery: 7 }, "twice"],
    ["a server that takes a message and falls silent", { hangEvery: 9 }, "twice"],
  ] as const)
    test(`reaches everyone despite ${what}, and reports what may have gone out twice`, async () => {
      const server = await startSmtp(wishes);
      // Only one that falls silent is given up; on a busy machine, others may take their time.
      const patience = "hangEvery" in wishes ? ["--timeout", "2"] : [];
      const list = aList(["email", ...numbered(30)]);
      const ending = await send(anIssue(), ["--subscribers", list, ...quick, ...patience], {
        SMTP_URL: server.url,
      });
      const { code, out, err } = ending;
      assert.deepEqual({ code, err }, { code: 0, err: "" }, out);
      const copies = copiesIn(server);
      assert.deepEqual([...copies.keys()].sort(), numbered(30).sort());
      for (const ids of copies.values()) assert.equal(new Set(ids).size, 1);
      const twice = server.accepted().length - 30;
      const doubtful = Number(/^(\d+) messages? may have gone out twice/m.exec(out)?.[1] ?? 0);
      assert.ok(doubtful >= twice, out);
      assert.deepEqual([twice > 0, doubtful > 0], [doubt === "twice", doubt !== "none"], out);
    });

  const userAndSecret = { user: "me@paper.example", password: "s3cret/@" };

  for (const [what, wishes, url, line] of [
    [
      "a wrong password",
      { ...userAndSecret },
      (port: number) => `smtp://me%40paper.example:wrong-one@127.0.0.1:${port}`,
      "The mail server refuses the user and secret in SMTP_URL: 535 5.7.8 … is not known with that password",
    ],
    [
      "a server that refuses the sender",
      { refuseSender: true },
      (port: number) => `smtp://127.0.0.1:${port}`,
      "The mail server refuses the sender, email.from in _data/site.yaml: 550 5.7.1 not from here",
    ],
    [
      "another machine that does not encrypt",
      {},
      (port: number) => `smtp://[::ffff:127.0.0.1]:${port}`,
      /^The connection to the mail server can't be encrypted: /,
    ],
    [
      "another machine with an untrusted certificate",
      { secure: true },
      (port: number) => `smtps://[::ffff:127.0.0.1]:${port}`,
      /^The connection to the mail server can't be encrypted: .*certificate/,
    ],
    [
      "an address without a server",
      {},
      () => "smtp://127.0.0.1:1",
      /^The mail server can't be reached: .*ECONNREFUSED/,
    ],
  ] as const)
    test(`stops at once because of ${what}, and says why in one line`, async () => {
      const server = await startSmtp({ ...wishes });
      const words = ["--subscribers", everyone, "--connections", "1"];
      const { code, out, err } = await send(anIssue(), words, { SMTP_URL: url(server.port) });
      assert.deepEqual({ code, err }, { code: 1, err: "" });
      const [, stopped = ""] = /^Stopped\. (.*)$/m.exec(out) ?? [];
      if (typeof line === "string") assert.equal(stopped, line);
      else assert.match(stopped, line);
      assert.match(
        out,
        /^3 subscribers did not get it yet\. Run the same command again: nobody gets it twice\.$/m,
      );
      assert.doesNotMatch(out + err, /wrong-one|@/);
      assert.equal(server.accepted().length, 0);
    });
});
