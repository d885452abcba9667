import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  aList,
  anIssue,
  everyone,
  numbered,
  printed,
  quick,
  send,
  sendLogOf,
  startSend,
} from "../../send/sending.ts";
import { startSmtp } from "../../support/mail/smtp.ts";
import { until } from "../../support/until.ts";

describe("npm run send", () => {
  test("continues after a crash that cut off the last line of the send log", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const words = ["--subscribers", everyone, "--connections", "1"];
    await send(root, words, { SMTP_URL: server.url });
    truncateSync(sendLogOf(root), statSync(sendLogOf(root)).size - 5);
    const { out } = await send(root, words, { SMTP_URL: server.url });
    assert.match(
      out,
      /^The last run was interrupted with 1 message in progress\. These are sent again, with the same Message-ID\.\n/,
    );
    assert.match(
      out,
      /^1 message may have gone out twice, with the same Message-ID, because the first try was interrupted/m,
    );
    const ids = server.accepted().map(({ id }) => id);
    assert.deepEqual([ids.length, new Set(ids).size], [4, 3]);
  });

  test("sends nothing if the send log is damaged or the secret is a different one", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const words = ["--subscribers", everyone, ...quick];
    await send(root, words, { SMTP_URL: server.url });
    const other = await send(root, words, {
      SMTP_URL: server.url,
      UNSUBSCRIBE_SECRET: "quite another secret",
    });
    assert.deepEqual(printed(other), {
      code: 1,
      out: "",
      err: "UNSUBSCRIBE_SECRET is not the one that 2021-W45 was first sent with. Set it to that one, or subscribers would get the issue twice.",
    });
    appendFileSync(sendLogOf(root), "scribble\n");
    assert.deepEqual(printed(await send(root, words, { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: `${sendLogOf(root)} is damaged: line 8 can't be read. Restore a copy of it. Without it, Standfirst can't tell who received the issue.`,
    });
    assert.equal(server.accepted().length, 3);
  });

  test("does not run twice at once, and takes over the lock of a run that was killed", async () => {
    const [silent, server] = [await startSmtp({ hangEvery: 1 }), await startSmtp()];
    const root = anIssue();
    const words = ["--subscribers", everyone, "--connections", "1"];
    const { child, ending } = startSend(["--issue", "2021-W45", "--root", root, ...words], {
      SMTP_URL: silent.url,
    });
    await until("a message is accepted", () => silent.accepted().length > 0);
    assert.deepEqual(printed(await send(root, words, { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: `Process ${child.pid} is already sending this issue. Wait for it to end.`,
    });
    child.kill("SIGKILL");
    await ending;
    // The number of this process had another beginning then: the lock is of a process that is gone.
    for (const stale of [undefined, `${process.pid} 1\n`]) {
      if (stale) writeFileSync(join(root, "_sent/2021-W45.lock"), stale);
      assert.equal((await send(root, words, { SMTP_URL: server.url })).code, 0);
    }
    assert.equal(server.accepted().length, 3);
  });

  test("leaves the lock of another machine alone, because its processes can't be seen from here", async () => {
    const server = await startSmtp();
    const root = anIssue();
    mkdirSync(join(root, "_sent"));
    const lock = join(root, "_sent/2021-W45.lock");
    writeFileSync(lock, `${process.pid} 1\nanother.example\n`);
    assert.deepEqual(printed(await send(root, ["--subscribers", everyone], { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: `This issue is being sent by another.example, or a run there was interrupted. Wait for it to end. If nothing is running there, delete ${lock}.`,
    });
    assert.deepEqual(server.accepted(), []);
  });

  test("finishes the messages in progress when it is interrupted, and continues from there", async () => {
    const server = await startSmtp({ holdAfter: 3 });
    const root = anIssue();
    const words = ["--subscribers", aList(["email", ...numbered(40)]), "--connections", "2"];
    const { child, ending } = startSend(["--issue", "2021-W45", "--root", root, ...words], {
      SMTP_URL: server.url,
    });
    await until("three messages are accepted", () => server.accepted().length >= 3);
    child.kill("SIGINT");
    server.goOn();
    const { code, out } = await ending;
    const sent = server.accepted().length;
    assert.ok(code === 1 && sent < 40);
    assert.match(out, new RegExp(`^2021-W45: ${sent} messages sent in `, "m"));
    assert.match(
      out,
      new RegExp(`Interrupted: ${40 - sent} subscribers did not get it yet. Run the same command again`),
    );
    assert.equal((await send(root, words, { SMTP_URL: server.url })).code, 0);
    assert.deepEqual(new Set(server.accepted().map(({ to }) => to)), new Set(numbered(40)));
    assert.equal(server.accepted().length, 40);
  });
});
