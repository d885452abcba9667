import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aList, anIssue, everyone, printed, send } from "../../send/sending.ts";
import { startSmtp } from "../../support/mail/smtp.ts";
import { aFolder } from "../../support/site.ts";

describe("npm run send -- --dry-run", () => {
  test("writes the messages, replaces those of an earlier run, and sends nothing", async () => {
    const root = anIssue();
    for (const list of [everyone, aList(["email", "ann@example.org"])]) {
      const ending = await send(root, ["--subscribers", list, "--dry-run"]);
      const count = list === everyone ? "2 messages" : "1 message";
      assert.deepEqual(printed(ending), {
        code: 0,
        out: `${list === everyone ? "3 messages" : count} written to ${join(root, "_email/2021-W45.messages")}. Nothing was sent.`,
        err: "",
      });
    }
    assert.deepEqual(readdirSync(join(root, "_email/2021-W45.messages")), [".gitignore", "line-00002.eml"]);
    assert.ok(!existsSync(join(root, "_sent")));
  });

  test("refuses a folder that has something else in it", async () => {
    const root = anIssue();
    const ending = await send(root, ["--subscribers", everyone, "--dry-run", join(root, "content")]);
    assert.deepEqual(printed(ending), {
      code: 1,
      out: "",
      err: `${join(root, "content")} holds something that is not a message. Empty it, or give another folder.`,
    });
  });

  test("refuses a folder of other messages, even if their names look like its own", async () => {
    const [root, folder] = [anIssue(), aFolder()];
    writeFileSync(join(folder, "line-00002.eml"), "Subject: Years of work");
    assert.equal((await send(root, ["--subscribers", everyone, "--dry-run", folder])).code, 1);
    assert.equal(readFileSync(join(folder, "line-00002.eml"), "utf8"), "Subject: Years of work");
  });

  test("is refused if the folder can't be created, before anything is read", async () => {
    const root = anIssue();
    const folder = join(root, "_data/site.yaml/messages");
    assert.deepEqual(printed(await send(root, ["--subscribers", everyone, "--dry-run", folder])), {
      code: 2,
      out: "",
      err: `--dry-run ${folder} can't be written: ${join(root, "_data/site.yaml")} is a file, not a folder.`,
    });
  });
});

describe("npm run send -- --test", () => {
  test("sends one message, and does not record it in the send log", async () => {
    const server = await startSmtp();
    const root = anIssue();
    const ending = await send(root, ["--test", "you@example.org"], { SMTP_URL: server.url });
    assert.deepEqual(printed(ending), { code: 0, out: "2021-W45: the test message was accepted.", err: "" });
    assert.deepEqual(
      server.accepted().map(({ to }) => to),
      ["you@example.org"],
    );
    assert.ok(!existsSync(join(root, "_sent")));
    const refused = await send(root, ["--test", "gone@example.org"], { SMTP_URL: server.url });
    const err = "The test message was not accepted: 550 5.1.1 <…>: no mailbox …";
    assert.deepEqual(printed(refused), { code: 1, out: "", err });
  });
});
