import assert from "node:assert/strict";
import { appendFileSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  aList,
  anIssue,
  copiesIn,
  everyone,
  numbered,
  printed,
  quick,
  send,
  startSend,
} from "../../send/sending.ts";
import { anItem } from "../../support/digest.ts";
import { startSmtp } from "../../support/mail/smtp.ts";
import { until } from "../../support/until.ts";

describe("npm run send does not send to someone who", () => {
  test("unsubscribes during the run, which stops if the lists can't be read any more", async () => {
    const [server, other] = [await startSmtp({ holdAfter: 1 }), await startSmtp({ holdAfter: 1 })];
    const [gone, ...others] = numbered(6).toReversed();
    const left = aList(["email"], "left.txt");
    const list = aList(["email", ...numbered(6)]);
    const words = ["--subscribers", list, "--unsubscribed", left, "--connections", "1"];
    const root = anIssue();
    const { ending } = startSend(["--issue", "2021-W45", "--root", root, ...words], { SMTP_URL: server.url });
    await until("a message is accepted", () => server.accepted().length > 0);
    appendFileSync(left, `${gone}\n`);
    server.goOn();
    const { code, out, err } = await ending;
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    assert.match(out, /5 messages sent in .*\n {2}1 left out: unsubscribed during the run/);
    assert.deepEqual([...copiesIn(server).keys()].sort(), others.sort());

    const again = startSend(["--issue", "2021-W45", "--root", anIssue(), ...words], { SMTP_URL: other.url });
    await until("a message is accepted", () => other.accepted().length > 0);
    writeFileSync(left, "");
    other.goOn();
    const stopped = await again.ending;
    assert.deepEqual({ code: stopped.code, out: stopped.out }, { code: 1, out: "" });
    assert.match(
      stopped.err,
      /left\.txt:1:1: error: The list is empty\..*\n1 mistake in the lists: nothing more was sent\.\nThe lists changed during the run, so it was stopped\. Fix them/,
    );
    assert.ok(other.accepted().length < 5);
  });

  test("had unsubscribed in an earlier run of the issue, even if the next run is not given the list", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const left = aList(["bob@example.org"], "left.txt");
    const words = ["--subscribers", everyone, ...quick];
    await send(root, [...words, "--unsubscribed", left], { SMTP_URL: server.url });
    assert.deepEqual(printed(await send(root, words, { SMTP_URL: server.url })), {
      code: 0,
      out: "2021-W45: 0 messages sent in N s.\n  2 sent in an earlier run\n  1 left out: unsubscribed in an earlier run",
      err: "",
    });
    assert.deepEqual([...copiesIn(server).keys()].sort(), ["ann@example.org", "cy@example.org"]);
  });

  test("had unsubscribed when an earlier issue was sent, unless --returned says that they have come back", async () => {
    const server = await startSmtp();
    const root = anIssue({
      "content/items/later.md": anItem({ date: "2021-11-17", topics: ["water", "energy"] }),
    });
    const left = aList(["bob@example.org", "cy@example.org"], "left.txt");
    const words = ["--subscribers", everyone, ...quick];
    const env = { SMTP_URL: server.url };
    await send(root, [...words, "--unsubscribed", left], env);
    const next = [...words, "--issue", "2021-W46"];
    const half = aList(["cy@example.org"], "left.txt");
    for (const [more, who, lines] of [
      [[], "2 subscribers", "lines 3, 4"],
      [["--unsubscribed", half], "1 subscriber", "line 3"],
      [["--dry-run"], "2 subscribers", "lines 3, 4"],
    ] as const)
      assert.deepEqual(printed(await send(root, [...next, ...more], env)), {
        code: 1,
        out: "",
        err: `${who} had unsubscribed when 2021-W45 was sent, but no list says so now: ${lines}. Check that you gave --unsubscribed, and that its list is complete. If they have subscribed again, add --returned.`,
      });
    assert.equal(server.accepted().length, 1);
    const { code, out } = await send(root, [...next, "--returned"], env);
    assert.equal(code, 0, out);
    assert.deepEqual([...copiesIn(server).keys()].sort(), [
      "ann@example.org",
      "bob@example.org",
      "cy@example.org",
    ]);
    const again = [...words, "--issue", "2021-W47", "--dry-run"];
    assert.match((await send(root, again, env)).err, /2021-W47 is not an issue/);
  });

  test("has unsubscribed, not even with --test", async () => {
    const server = await startSmtp();
    const left = aList(["you@example.org"], "left.txt");
    const test = ["--test", "You+x@example.org", "--unsubscribed", left];
    assert.deepEqual(printed(await send(anIssue(), test, { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: "The address of --test has unsubscribed. Nothing was sent.",
    });
    writeFileSync(left, "you\n");
    const { code, err } = await send(anIssue(), test, { SMTP_URL: server.url });
    assert.equal(code, 1);
    assert.match(err, /left\.txt:1:1: error: .*\n1 mistake in the lists: nothing was sent\.\n$/);
    assert.deepEqual(server.accepted(), []);
  });

  test("has unsubscribed, even if one line of the list has several addresses", async () => {
    const server = await startSmtp();
    const left = aList(["ann@example.org, bob+news@example.org"], "left.txt");
    const more = aList(["email,status", "CY@example.org,bounced"], "bounced.csv");
    const words = ["--subscribers", everyone, "--unsubscribed", left, "--unsubscribed", more];
    assert.deepEqual(printed(await send(anIssue(), words, { SMTP_URL: server.url })), {
      code: 0,
      out: "2021-W45: 0 messages sent in N s.\n  3 left out: unsubscribed",
      err: "",
    });
    assert.deepEqual(server.accepted(), []);
  });

  test('has the status "unsubscribed" in the list of subscribers', async () => {
    const server = await startSmtp();
    const list = aList(["email,status", "ann@example.org,active", "bob@example.org,unsubscribed"]);
    const { out } = await send(anIssue(), ["--subscribers", list], { SMTP_URL: server.url });
    assert.match(out, /1 message sent in .*\n {2}1 left out: unsubscribed/);
    assert.deepEqual([...copiesIn(server).keys()], ["ann@example.org"]);
  });
});
