import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { maskOf } from "../../../src/send/mask/mask.ts";
import { secretsIn } from "../../../src/send/mask/secretsIn.ts";
import { aFolder } from "../../support/site.ts";
import { echoes } from "./echoes.ts";

const [user, password] = ["digest-user", "p@ss/w0rd é&<x>"] as const;
const mask = maskOf([user, password]);

describe("a mask", () => {
  for (const { how, lines } of echoes(user, password))
    test(`takes out a secret that is repeated ${how}`, () => {
      const text = lines
        .map((line, index) => `535${index < lines.length - 1 ? "-" : " "}5.7.8 ${line}`)
        .join("\n");
      const masked = mask(text);
      assert.match(masked, /^535.5\.7\.8 Said: …/);
      for (const other of lines.join(" ").match(/[A-Za-z\d+/=%&#;\\]{6,}/g) ?? [])
        assert.ok(!masked.includes(other), `${masked} has ${other}`);
    });

  test("leaves everything else as it is", () => {
    const text =
      "550-5.7.26 Unauthenticated email from paper.example is not accepted\n550 5.7.26 d2e1a72fcca58-6c3 - gsmtp";
    assert.equal(mask(text), text);
    assert.equal(maskOf([])(text), text);
  });

  test("takes out a secret of a few letters where it stands alone, and in base64", () => {
    const short = maskOf(["abc"]);
    assert.equal(short("abc: cabcab <abc> abcd YWJj YWJjZA"), "…: cabcab <…> abcd … …ZA");
  });

  test("takes out the beginning of a secret where the reply is cut", () => {
    const cut = maskOf(["correct-horse-battery"]);
    assert.equal(cut("no login with correct-hor"), "no login with …");
    assert.equal(cut("no login with correct-horse-ba..."), "no login with …...");
    assert.equal(cut("correct-hor... can't log in"), "…... can't log in");
    assert.equal(cut("“correct-h***” can't log in"), "“…***” can't log in");
    assert.equal(
      cut(`AUTH ${Buffer.from("\0me\0correct-horse-battery").toString("base64").slice(0, 20)}`),
      "AUTH …",
    );
  });

  test("is quick with a reply as long as it likes", () => {
    const long = maskOf(Array.from({ length: 30 }, (_, index) => `${"QUJD".repeat(15)}${index}`));
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

describe("the secrets of an environment", () => {
  test("are the user and secret of the server, as they are written and as they are meant, and what links are signed with", () => {
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

  test("are found in a setting that is wrong, too", () => {
    assert.deepEqual(secretsIn({ SMTP_URL: "me:s3/cr@t#x@host" }), ["me", "s3/cr@t#x"]);
    assert.deepEqual(secretsIn({ SMTP_URL: "smtp://a-token@host", DKIM_KEY_FILE: "/nowhere" }), ["a-token"]);
  });

  test("are the lines of the key that messages are signed with", () => {
    const file = join(aFolder(), "key.pem");
    writeFileSync(
      file,
      "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\n-----END PRIVATE KEY-----\n",
    );
    assert.deepEqual(secretsIn({ DKIM_KEY_FILE: file }), ["MIIEvQIBADANBgkqhkiG9w0BAQ"]);
  });
});
