import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readSettings, type Settings } from "../../src/send/settings.ts";
import { aFolder } from "../support/site.ts";

const right = {
  SMTP_URL: "smtps://me%40paper.example:s%2Fcret@smtp.example.org",
  UNSUBSCRIBE_URL: "https://lists.example/{email}/{token}",
  UNSUBSCRIBE_SECRET: "a secret for the tests alone",
};
const server =
  "smtps://user:secret@smtp.example.org:465, with characters such as @ and / in user and secret percent-encoded.";
const page =
  "set it to the page where readers unsubscribe, such as https://lists.example.org/leave?email={email}&token={token}.";
const key =
  "set it to at least 16 characters that nobody can guess, such as the output of `openssl rand -hex 32`, and never change it.";

/** The settings in an environment without faults. */
function good(env: NodeJS.ProcessEnv): Settings {
  const settings = readSettings({ ...right, ...env }, true);
  if (Array.isArray(settings)) throw new Error(settings.join());
  return settings;
}

/** A key of a kind in a file of its own. */
function keyFile(type: "rsa" | "ed25519"): { file: string; pem: string } {
  const { privateKey } =
    type === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519");
  const [file, pem] = [
    join(aFolder(), "key.pem"),
    privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  ];
  writeFileSync(file, pem);
  return { file, pem };
}

describe("The settings for sending", () => {
  test("name the server, with the default port of its scheme", () => {
    const remote = {
      host: "smtp.example.org",
      isThisMachine: false,
      user: "me@paper.example",
      password: "s/cret",
    };
    assert.deepEqual(good({}).server, { ...remote, port: 465, secure: true });
    assert.deepEqual(good({ SMTP_URL: right.SMTP_URL.replace("smtps", "smtp") }).server, {
      ...remote,
      port: 587,
      secure: false,
    });
    for (const host of ["localhost", "127.0.0.1", "[::1]"])
      assert.ok(good({ SMTP_URL: `smtp://${host}:25` }).server?.isThisMachine, host);
    for (const host of ["localhost.example.org", "127.0.0.1.example.org", "10.0.0.1"])
      assert.equal(good({ SMTP_URL: `smtp://${host}:25` }).server?.isThisMachine, false, host);
  });

  test("need no server if nothing is sent", () => {
    const settings = readSettings({ ...right, SMTP_URL: undefined }, false);
    assert.ok(!Array.isArray(settings) && settings.server === undefined);
  });

  test("sign with an RSA key, or not at all", () => {
    const { file, pem } = keyFile("rsa");
    const dkim = { DKIM_DOMAIN: "paper.example", DKIM_SELECTOR: "mail", DKIM_KEY_FILE: file };
    assert.deepEqual(good(dkim).signing, {
      domainName: "paper.example",
      keySelector: "mail",
      privateKey: pem,
    });
    assert.equal(good({}).signing, undefined);
  });

  for (const [what, env, problems] of [
    [
      "missing",
      { SMTP_URL: undefined, UNSUBSCRIBE_URL: "", UNSUBSCRIBE_SECRET: undefined },
      [
        `SMTP_URL is missing. Set it to the server that sends your mail, such as ${server}`,
        `UNSUBSCRIBE_URL is missing: ${page}`,
        `UNSUBSCRIBE_SECRET is missing: ${key}`,
      ],
    ],
    [
      "wrong",
      {
        SMTP_URL: "https://me:s3cret@smtp.example.org",
        UNSUBSCRIBE_URL: "https://lists.example/{mail}",
        UNSUBSCRIBE_SECRET: "s3cret",
        UNSUBSCRIBE_MAIL: "leave",
        DKIM_KEY_FILE: "/nowhere",
        DKIM_DOMAIN: "paper.example",
      },
      [
        `SMTP_URL is not the address of a mail server. Write it as ${server}`,
        `UNSUBSCRIBE_URL has the field {mail}, and may have {email} and {token} only: ${page}`,
        `UNSUBSCRIBE_SECRET is too short: ${key}`,
        "UNSUBSCRIBE_MAIL is not an email address. Set it to an address that unsubscribes whoever writes to it, or unset it.",
        "DKIM_SELECTOR is missing: messages are signed with DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE together, or with none of them.",
      ],
    ],
    [
      "wrong in other ways",
      {
        SMTP_URL: "smtp://me:100%@smtp.example.org",
        UNSUBSCRIBE_URL: "http://lists.example/{email}/{token}",
        DKIM_KEY_FILE: keyFile("ed25519").file,
        DKIM_DOMAIN: "paper.example",
        DKIM_SELECTOR: "mail",
      },
      [
        `SMTP_URL has a % that encodes nothing. Write it as ${server}`,
        `UNSUBSCRIBE_URL does not begin with https://, which one-click unsubscribing needs: ${page}`,
        "DKIM_KEY_FILE is not a file with an RSA key. Make one with `openssl genrsa -out dkim.pem 2048`, and name it.",
      ],
    ],
    [
      "a template that signs nothing, or is not an address",
      { UNSUBSCRIBE_URL: "https://lists.example/{email}" },
      [`UNSUBSCRIBE_URL lacks {email} or {token}: ${page}`],
    ],
    [
      "a template with a password",
      { UNSUBSCRIBE_URL: "https://me:s3cret@lists.example/{email}{token}" },
      [`UNSUBSCRIBE_URL has a user name or password in it, which every reader would get: ${page}`],
    ],
    [
      "a server whose secret is not encoded",
      { SMTP_URL: "smtp://me:12/s3cret@smtp.example.org" },
      [`SMTP_URL is not the address of a mail server. Write it as ${server}`],
    ],
    [
      "a template in pieces",
      { UNSUBSCRIBE_URL: "https://lists.example/> {email}{token}" },
      [`UNSUBSCRIBE_URL is not a web address: ${page}`],
    ],
  ] as const)
    test(`that are ${what} are reported together, and no value is repeated`, () => {
      assert.deepEqual(readSettings({ ...right, ...env }, true), problems);
      assert.doesNotMatch(problems.join(), /s3cret/);
    });
});
