import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { simpleParser } from "mailparser";
import { aList, anIssue, copiesIn, type Ending, secret, send, startSend } from "../send/sending.ts";
import { anItem } from "../support/digest.ts";
import { aFolder } from "../support/site.ts";
import { startSmtp } from "../support/smtp.ts";
import { typeInto } from "../support/terminal.ts";
import { until } from "../support/until.ts";

const quick = ["--wait", "0.05", "--connections", "2"];
const everyone = aList([
  "email,topics",
  "ann@example.org,",
  "bob@example.org,water",
  "cy@example.org,energy",
]);
const sendLogOf = (root: string) => join(root, "_sent/2021-W45.jsonl");
const failedIn = (root: string) => join(root, "_sent/2021-W45.failed.csv");
/** What a run says, but for how long it took. */
const said = ({ code, out, err }: Ending) => ({
  code,
  out: out.replace(/ in [\d.]+ s\./, " in N s.").trimEnd(),
  err: err.trimEnd(),
});
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `reader-${index}@example.org`);

describe("npm run send", () => {
  test("brings each subscriber what they chose, once", async () => {
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
      "  1 left out: in the list twice",
    ];
    assert.deepEqual(said(first), {
      code: 0,
      out: ["2021-W45: 3 messages sent in N s.", ...rest].join("\n"),
      err: "",
    });
    const second = await send(root, words, { SMTP_URL: server.url });
    const again = ["2021-W45: 0 messages sent in N s.", "  3 sent in an earlier run", ...rest];
    assert.deepEqual(said(second), { code: 0, out: again.join("\n"), err: "" });

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

  test("keeps a send log without addresses, which no repository takes up", async () => {
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

  test("goes on after a crash that cut the send log's last line short", async () => {
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

  test("refuses a damaged send log, and another secret, and sends nothing", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const words = ["--subscribers", everyone, ...quick];
    await send(root, words, { SMTP_URL: server.url });
    const other = await send(root, words, {
      SMTP_URL: server.url,
      UNSUBSCRIBE_SECRET: "quite another secret",
    });
    assert.deepEqual(said(other), {
      code: 1,
      out: "",
      err: "UNSUBSCRIBE_SECRET is not the one that 2021-W45 was first sent with. Set it to that one, or subscribers would get the issue twice.",
    });
    appendFileSync(sendLogOf(root), "scribble\n");
    assert.deepEqual(said(await send(root, words, { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: `${sendLogOf(root)} is damaged: line 8 can't be read. Restore a copy of it. Without it, nobody knows who has the issue.`,
    });
    assert.equal(server.accepted().length, 3);
  });

  test("does not run twice at once, and takes over the lock of one that was killed", async () => {
    const [silent, server] = [await startSmtp({ hangEvery: 1 }), await startSmtp()];
    const root = anIssue();
    const words = ["--subscribers", everyone, "--connections", "1"];
    const { child, ending } = startSend(["--issue", "2021-W45", "--root", root, ...words], {
      SMTP_URL: silent.url,
    });
    await until("a message is accepted", () => silent.accepted().length > 0);
    assert.deepEqual(said(await send(root, words, { SMTP_URL: server.url })), {
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

  test("leaves alone the lock of another machine, on which nobody here can look", async () => {
    const server = await startSmtp();
    const root = anIssue();
    mkdirSync(join(root, "_sent"));
    const lock = join(root, "_sent/2021-W45.lock");
    writeFileSync(lock, `${process.pid} 1\nanother.example\n`);
    assert.deepEqual(said(await send(root, ["--subscribers", everyone], { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: `This issue is being sent by another.example, or a run there was interrupted. Wait for it to end. If nothing is running there, delete ${lock}.`,
    });
    assert.deepEqual(server.accepted(), []);
  });

  test("ends with the messages on their way when it is interrupted, and goes on from there", async () => {
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

  test("keeps to a rate", async () => {
    const server = await startSmtp();
    const words = ["--subscribers", aList(["email", ...numbered(11)]), "--rate", "10"];
    const { out } = await send(anIssue(), words, { SMTP_URL: server.url });
    assert.ok(Number(/in ([\d.]+) s/.exec(out)?.[1]) >= 1, out);
  });

  test("shows a terminal how far it is", async () => {
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

describe("npm run send meets", () => {
  test("refused and full mailboxes: it tells of them by line, and names them in a file of their own", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const lines = ["email", "ann@example.org", "gone-bob@example.org", "full@example.org"];
    const words = ["--subscribers", aList(lines), "--tries", "2", ...quick];
    const ending = await send(root, words, { SMTP_URL: server.url });
    assert.deepEqual(said(ending), {
      code: 1,
      out: [
        "line 3: 550 5.1.1 <…>: no mailbox …",
        "line 4: 452 4.2.2 … is over quota",
        `The addresses are in ${failedIn(root)}.`,
        "2021-W45: 1 message sent in N s.",
        "  1 refused by the server",
        "  1 put off",
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

  test("greylisting: it comes back", async () => {
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
    test(`${what}: everyone gets it, and what may have gone out twice is reported`, async () => {
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
      "a wrong secret",
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
      "another machine with a certificate that nobody vouches for",
      { secure: true },
      (port: number) => `smtps://[::ffff:127.0.0.1]:${port}`,
      /^The connection to the mail server can't be encrypted: .*certificate/,
    ],
    [
      "nobody at that address",
      {},
      () => "smtp://127.0.0.1:1",
      /^The mail server can't be reached: .*ECONNREFUSED/,
    ],
  ] as const)
    test(`${what}: it stops at once, and says why in a line`, async () => {
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

  test("a server that repeats secrets, addresses and links: nothing that is printed or written has them", async () => {
    const link = `https://lists.example/leave?email=ann%40example.org&token=${"t0ken".repeat(9).slice(0, 43)}`;
    const [login, key] = ["me@paper.example", "s3cret/@"];
    const plain = Buffer.from(`\0${login}\0${key}`).toString("base64");
    const says = [
      [`no login as ${login} with ${key} or ${plain.slice(0, 10)}`, plain.slice(10)],
      [`spam: ${secret} in ${link}`],
    ];
    const words = ["--subscribers", aList(["email", "ann@example.org"]), "--tries", "1"];
    for (const [wishes, reply] of [
      [{ ...userAndSecret }, "535-no login as … with … or …"],
      [{}, "550 spam: … in https://lists.example/leave?email=…"],
    ] as const) {
      const root = anIssue();
      const server = await startSmtp({
        ...wishes,
        says: "user" in wishes ? says.slice(0, 1) : says.slice(1),
      });
      const url = `smtp://me%40paper.example:s3cret%2F%40@127.0.0.1:${server.port}`;
      const { out, err } = await send(root, words, { SMTP_URL: "user" in wishes ? url : server.url });
      const test = await send(root, ["--test", "ann@example.org"], {
        SMTP_URL: "user" in wishes ? url : server.url,
      });
      const written = readdirSync(join(root, "_sent")).map((name) =>
        readFileSync(join(root, "_sent", name), "utf8"),
      );
      const all = [out, err, test.out, test.err, ...written].join("\n");
      assert.doesNotMatch(all, /s3cret|for the tests|AG1lQH|t0ken/);
      assert.doesNotMatch([out, err, test.out, test.err].join("\n"), /ann|%40|@/);
      assert.ok(out.includes(reply), out);
      assert.ok(test.err.includes(reply), test.err);
    }
  });

  test("a setting that is wrong, or given as something else: its secret is not repeated", async () => {
    const url = "smtp://me:s3cret-and-long/x@127.0.0.1:25";
    for (const words of [
      ["--subscribers", everyone],
      ["--subscribers", url],
      ["--root", url],
      ["--rate", url],
    ]) {
      const { code, out, err } = await send(anIssue(), words, { SMTP_URL: url });
      assert.equal(code, 2);
      assert.doesNotMatch(out + err, /s3cret/);
    }
  });

  test("a server that wants a secret, and one that encrypts from the first byte", async () => {
    const server = await startSmtp({ ...userAndSecret, secure: true });
    const url = `smtps://me%40paper.example:s3cret%2F%40@localhost:${server.port}`;
    const { code, out } = await send(anIssue(), ["--subscribers", everyone, ...quick], { SMTP_URL: url });
    assert.deepEqual([code, server.accepted().length], [0, 3], out);
  });
});

describe("npm run send -- --dry-run", () => {
  test("writes the messages and sends nothing, each time anew", async () => {
    const root = anIssue();
    for (const list of [everyone, aList(["email", "ann@example.org"])]) {
      const ending = await send(root, ["--subscribers", list, "--dry-run"]);
      const count = list === everyone ? "2 messages" : "1 message";
      assert.deepEqual(said(ending), {
        code: 0,
        out: `${list === everyone ? "3 messages" : count} written to ${join(root, "_email/2021-W45.messages")}. Nothing was sent.`,
        err: "",
      });
    }
    assert.deepEqual(readdirSync(join(root, "_email/2021-W45.messages")), [".gitignore", "line-00002.eml"]);
    assert.ok(!existsSync(join(root, "_sent")));
  });

  test("leaves alone a folder with something else in it", async () => {
    const root = anIssue();
    const ending = await send(root, ["--subscribers", everyone, "--dry-run", join(root, "content")]);
    assert.deepEqual(said(ending), {
      code: 1,
      out: "",
      err: `${join(root, "content")} holds something that is not a message. Empty it, or give another folder.`,
    });
  });

  test("leaves alone another's messages, though their names are like its own", async () => {
    const [root, folder] = [anIssue(), aFolder()];
    writeFileSync(join(folder, "line-00002.eml"), "Subject: Years of work");
    assert.equal((await send(root, ["--subscribers", everyone, "--dry-run", folder])).code, 1);
    assert.equal(readFileSync(join(folder, "line-00002.eml"), "utf8"), "Subject: Years of work");
  });

  test("is refused where no folder can be made, before anything is read", async () => {
    const root = anIssue();
    const folder = join(root, "_data/site.yaml/messages");
    assert.deepEqual(said(await send(root, ["--subscribers", everyone, "--dry-run", folder])), {
      code: 2,
      out: "",
      err: `--dry-run ${folder} can't be written: ${join(root, "_data/site.yaml")} is a file, not a folder.`,
    });
  });
});

describe("npm run send -- --test", () => {
  test("sends one message, which no send log knows of", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const ending = await send(root, ["--test", "you@example.org"], { SMTP_URL: server.url });
    assert.deepEqual(said(ending), { code: 0, out: "2021-W45: the test message was accepted.", err: "" });
    assert.deepEqual(
      server.accepted().map(({ to }) => to),
      ["you@example.org"],
    );
    assert.ok(!existsSync(join(root, "_sent")));
    const refused = await send(root, ["--test", "gone@example.org"], { SMTP_URL: server.url });
    const err = "The test message was not accepted: 550 5.1.1 <…>: no mailbox …";
    assert.deepEqual(said(refused), { code: 1, out: "", err });
  });
});

describe("npm run send sends to nobody", () => {
  test("who leaves while it goes on, and stops when the lists can't be read any more", async () => {
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
    assert.match(out, /5 messages sent in .*\n {2}1 left out: left meanwhile/);
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

  test("who had left in an earlier run of the issue, although the list is forgotten in the next", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const left = aList(["bob@example.org"], "left.txt");
    const words = ["--subscribers", everyone, ...quick];
    await send(root, [...words, "--unsubscribed", left], { SMTP_URL: server.url });
    assert.deepEqual(said(await send(root, words, { SMTP_URL: server.url })), {
      code: 0,
      out: "2021-W45: 0 messages sent in N s.\n  2 sent in an earlier run\n  1 left out: unsubscribed in an earlier run",
      err: "",
    });
    assert.deepEqual([...copiesIn(server).keys()].sort(), ["ann@example.org", "cy@example.org"]);
  });

  test("who had left when an earlier issue was sent, until somebody says that they have come back", async () => {
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
      assert.deepEqual(said(await send(root, [...next, ...more], env)), {
        code: 1,
        out: "",
        err: `${who} had left when 2021-W45 was sent, and no list says so now: ${lines}. Look whether the list of --unsubscribed is given, and whole. If they have come back, say so with --returned.`,
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
    assert.match((await send(root, again, env)).err, /there is no such published issue/);
  });

  test("who has left, as a test either", async () => {
    const server = await startSmtp();
    const left = aList(["you@example.org"], "left.txt");
    const test = ["--test", "You+x@example.org", "--unsubscribed", left];
    assert.deepEqual(said(await send(anIssue(), test, { SMTP_URL: server.url })), {
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

  test("who has left, although several stand on one line of the list", async () => {
    const server = await startSmtp();
    const left = aList(["ann@example.org, bob+news@example.org"], "left.txt");
    const more = aList(["email,status", "CY@example.org,bounced"], "bounced.csv");
    const words = ["--subscribers", everyone, "--unsubscribed", left, "--unsubscribed", more];
    assert.deepEqual(said(await send(anIssue(), words, { SMTP_URL: server.url })), {
      code: 0,
      out: "2021-W45: 0 messages sent in N s.\n  3 left out: unsubscribed",
      err: "",
    });
    assert.deepEqual(server.accepted(), []);
  });

  test("whose status in the list of subscribers says that they have left", async () => {
    const server = await startSmtp();
    const list = aList(["email,status", "ann@example.org,active", "bob@example.org,unsubscribed"]);
    const { out } = await send(anIssue(), ["--subscribers", list], { SMTP_URL: server.url });
    assert.match(out, /1 message sent in .*\n {2}1 left out: unsubscribed/);
    assert.deepEqual([...copiesIn(server).keys()], ["ann@example.org"]);
  });

  test("while there are mistakes in the lists, or only to the others with --skip-invalid", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const list = aList(["email,topics", "ann@example.org,", "reader,", "bob@example.org,watr"]);
    const left = aList(["fay@example.org", "someone"], "left.txt");
    const words = ["--subscribers", list, "--unsubscribed", left];
    const mistakes = [
      `${list}:3:1: error: The address has no \`@\`. Fix or remove the line.`,
      `${list}:4:17: error: \`watr\` is not a topic. Did you mean \`water\`? Topics are listed in _data/topics.yaml.`,
      `${left}:2:1: error: The address has no \`@\`. Write one address a line, or name the columns in the first line and call the address column \`email\`. Comments begin with \`# \`.`,
    ];
    const end = "3 mistakes in the lists: nothing was sent.";
    assert.deepEqual(said(await send(root, words, { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: [...mistakes, end].join("\n"),
    });
    assert.deepEqual(said(await send(root, ["--subscribers", list], { SMTP_URL: server.url })), {
      code: 1,
      out: "",
      err: [
        ...mistakes.slice(0, 2),
        "2 mistakes in the lists: nothing was sent. Fix the lists, or skip these lines with --skip-invalid.",
      ].join("\n"),
    });
    const only = ["--subscribers", list, "--skip-invalid"];
    assert.deepEqual(said(await send(root, only, { SMTP_URL: server.url })), {
      code: 0,
      out: "2021-W45: 1 message sent in N s.\n  2 left out: wrong in the list",
      err: mistakes.slice(0, 2).join("\n"),
    });
    const someLeft = await send(root, [...words, "--skip-invalid"], { SMTP_URL: server.url });
    assert.equal(said(someLeft).err.split("\n").at(-1), end, "whoever left must be known");
    assert.equal(server.accepted().length, 1);
  });

  test("while there are mistakes in the content", async () => {
    const root = anIssue({ "content/items/flood.md": anItem({ topics: ["watr"] }) });
    const { code, err } = await send(root, ["--subscribers", everyone], { SMTP_URL: "smtp://127.0.0.1:1" });
    assert.equal(code, 1);
    assert.match(err, /is not a topic.*\n.*\nNothing was sent\. Fix the errors first\.\n$/);
  });
});

describe("npm run send ends with 2 when", () => {
  test("settings are missing: it tells all of them", async () => {
    const unset = { UNSUBSCRIBE_URL: undefined, UNSUBSCRIBE_SECRET: undefined };
    const { code, out, err } = await send(anIssue(), ["--subscribers", everyone], unset);
    assert.deepEqual({ code, out }, { code: 2, out: "" });
    const lines = err.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => line.split(" ")[0]),
      ["SMTP_URL", "UNSUBSCRIBE_URL", "UNSUBSCRIBE_SECRET", "docs/sending.md"],
    );
  });

  test("there is no such issue", async () => {
    const words = ["--subscribers", everyone, "--issue", "2021-w46", "--dry-run"];
    assert.deepEqual(said(await send(anIssue(), words)), {
      code: 2,
      out: "",
      err: "--issue 2021-W46: there is no such published issue. Did you mean 2021-W45?",
    });
  });

  test("nobody is named as the sender", async () => {
    const root = anIssue({ "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\n" });
    assert.deepEqual(said(await send(root, ["--subscribers", everyone, "--dry-run"])), {
      code: 2,
      out: "",
      err: "_data/site.yaml has no sender for emails. Add `email: { from: The Paper <digest@example.org> }`.",
    });
  });
});
