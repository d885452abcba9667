import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createRedactor } from "../../../src/send/redact/createRedactor.ts";
import { secretsIn } from "../../../src/send/redact/secretsIn.ts";
import { aFolder } from "../../support/site.ts";
import { echoes } from "./echoes.ts";

const [user, password] = ["digest-user", "p@ss/w0rd é&<x>"] as const;
const redact = createRedactor([user, password]);

describe("A redactor", () => {
  for (const { how, lines } of echoes(user, password))
    test(`removes a secret that is repeated ${how}`, () => {
      const text = lines
        .map((line, index) => `535${index < lines.length - 1 ? "-" : " "}5.7.8 ${line}`)
        .join("\n");
      const redacted = redact(text);
      assert.match(redacted, /^535.5\.7\.8 Said: …/);
      for (const other of lines.join(" ").match(/[A-Za-z\d+/=%&#;\\]{6,}/g) ?? [])
        assert.ok(!redacted.includes(other), `${redacted} has ${other}`);
    });

  test("leaves everything else unchanged", () => {
    const text =
      "550-5.7.26 Unauthenticated email from paper.example is not accepted\n550 5.7.26 d2e1a72fcca58-6c3 - gsmtp";
    assert.equal(redact(text), text);
    assert.equal(createRedactor([])(text), text);
  });

  test("removes a secret of a few letters if it is a separate word, and in base64", () => {
    const short = createRedactor(["abc"]);
    assert.equal(short("abc: cabcab <abc> abcd YWJj YWJjZA"), "…: cabcab <…> abcd … …ZA");
  });

  test("removes the beginning of a secret at the end of a reply that is cut off", () => {
    const cut = createRedactor(["correct-horse-battery"]);
    assert.equal(cut("no login with correct-hor"), "no login with …");
    assert.equal(cut("no login with correct-horse-ba..."), "no login with …...");
    assert.equal(cut("correct-hor... can't log in"), "…... can't log in");
    assert.equal(cut("“correct-h***” can't log in"), "“…***” can't log in");
    assert.equal(
      cut(`AUTH ${Buffer.from("\0me\0correct-horse-battery").toString("base64").slice(0, 20)}`),
      "AUTH …",
    );
  });

  test("is fast with a reply of any length", () => {
    const long = createRedactor(Array.from({ length: 30 }, (_, index) => `${"QUJD".repeat(15)}${index}`));
    for (const text of [
      "A".repeat(4000),
      "%41".repeat(1333),
      "=".repeat(4000),
      "\n".repeat(4000),
      "&#".repeat(2000),
      "..a".repeat(1333),
      "QUFBQUFBQUE=".repeat(333),
    ])
      assert.equal(typeof long(text), "string");
  });
});

describe("The secrets of an environment", () => {
  test("are the user and password of the server, encoded and decoded, and the secret that signs links", () => {
    const env = {
      SMTP_URL: "smtps://me%40paper.example:s%2Fcret@smtp.example.org:465",
      UNSUBSCRIBE_SECRET: "sixteen emails!",
    };
    assert.deepEqual(secretsIn(env), [
      "me%40paper.example",
      "me@paper.example",
      "s%2Fcret",
      "s/cret",
      "sixteen emails!",
    ]);
    assert.deepEqual(secretsIn({}), []);
  });

  test("are found even in a setting that is wrong", () => {
    assert.deepEqual(secretsIn({ SMTP_URL: "me:s3/cr@t#x@host" }), ["me", "s3/cr@t#x"]);
    assert.deepEqual(secretsIn({ SMTP_URL: "smtp://a-token@host", DKIM_KEY_FILE: "/nowhere" }), ["a-token"]);
  });

  test("include the lines of the key that signs messages", () => {
    const file = join(aFolder(), "key.pem");
    writeFileSync(
      file,
      "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\n-----END PRIVATE KEY-----\n",
    );
    assert.deepEqual(secretsIn({ DKIM_KEY_FILE: file }), ["MIIEvQIBADANBgkqhkiG9w0BAQ"]);
  });
});
