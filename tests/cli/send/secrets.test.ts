import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aList, anIssue, everyone, secret, send } from "../../send/sending.ts";
import { startSmtp } from "../../support/mail/smtp.ts";

describe("npm run send never prints or writes secrets", () => {
  const userAndSecret = { user: "me@paper.example", password: "s3cret/@" };

  test("if the server repeats secrets, addresses and links in its replies", async () => {
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

  test("if a setting is wrong, or given as a different option", async () => {
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
});
