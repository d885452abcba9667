import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { simpleParser } from "mailparser";
import { mimeMessage } from "../../../src/outputs/email/mimeMessage.ts";
import { anItem } from "../../support/digest.ts";
import { anEmail, everything } from "./emailIssues.ts";

/** The message of the newest issue's email. */
async function aMessage(files = everything) {
  const { email, digest } = await anEmail(files);
  const [issue] = digest.issues;
  assert.ok(issue);
  return { email, message: await mimeMessage(email, issue, digest) };
}

const { email, message } = await aMessage();
const strict = `
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.strict)
parts = list(message.iter_parts())
print(json.dumps([message.get_content_type(), message["subject"], [[part.get_content_type(), part.get_content_charset(), part["content-transfer-encoding"], part.get_content()] for part in parts], len(message.defects)]))
`;
const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe("An email as a message", () => {
  test("has what mail programs show, dated at the hour when the issue was published", async () => {
    const { from, subject, date, text, html, messageId } = await simpleParser(message);
    assert.equal(from?.text, '"The Test Paper" <post@paper.example>');
    assert.equal(subject, email.subject);
    assert.equal(date?.toISOString(), "2021-11-12T07:00:00.000Z");
    assert.equal(text?.trimEnd(), email.text.trimEnd());
    assert.equal(String(html).trimEnd(), email.html.trimEnd());
    assert.match(messageId ?? "", /^<2021-w45\.[\w-]+@paper\.example>$/);
  });

  test("is read by a strict reader, as text and HTML in UTF-8", {
    skip: !hasPython && "there is no python3",
  }, () => {
    const { stdout, stderr } = spawnSync("python3", ["-c", strict], { input: message, encoding: "utf8" });
    assert.equal(stderr, "");
    const [type, subject, parts, defects] = JSON.parse(stdout);
    assert.deepEqual([type, subject, defects], ["multipart/alternative", email.subject, 0]);
    const read = parts.map((part: string[]) => part.map((value) => value.replaceAll("\r\n", "\n")));
    assert.deepEqual(read, [
      ["text/plain", "utf-8", "quoted-printable", email.text],
      ["text/html", "utf-8", "quoted-printable", email.html],
    ]);
  });

  test("has lines that every server accepts", () => {
    for (const line of message.toString("latin1").split("\r\n")) {
      assert.ok(line.length <= 76, line);
      assert.doesNotMatch(line, /[^\x20-\x7e\t]/);
    }
  });

  test("is the same each time, and different if the email is", async () => {
    assert.deepEqual((await aMessage()).message, message);
    const other = await aMessage({ ...everything, "content/items/flood.md": anItem() });
    assert.notEqual((await simpleParser(other.message)).messageId, (await simpleParser(message)).messageId);
  });

  test("is dated at midday of the last item's day if the site has no publishing time", async () => {
    const { message: plain } = await aMessage({
      "content/items/a.md": anItem(),
      "content/items/b.md": anItem({ date: "2021-11-11" }),
    });
    assert.equal((await simpleParser(plain)).date?.toISOString(), "2021-11-11T12:00:00.000Z");
  });
});
