import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, test } from "node:test";
import { type AddressObject, simpleParser } from "mailparser";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { readAddress } from "../../src/send/address.ts";
import { planMessages } from "../../src/send/sendPlan.ts";
import { rawMessage } from "../../src/send/smtpClient.ts";
import { messageNumber, readSender, subscriberMessage } from "../../src/send/subscriberMessage.ts";
import { tokenOf, unsubscribeLink } from "../../src/send/unsubscribeLink.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { verified } from "./dkim.ts";

const secret = "a secret for the tests alone";
const template = "https://lists.example/leave?email={email}&token={token}";
const email = "{ from: Die Zeitung für alle <digest@bücher.example>, replyTo: editors@paper.example }";
const site = `title: The “Test” Paper\nurl: https://paper.example/\nemail: ${email}\n`;

interface Wishes {
  readonly headline?: string;
  readonly to?: string;
  readonly name?: string;
  readonly mail?: string;
}

/** The message that brings an issue with one item to a subscriber. */
async function messageFor({
  headline = "The river rose",
  to = "ann@example.org",
  name = "Ann",
  mail,
}: Wishes) {
  const root = aDigest({ "_data/site.yaml": site, "content/items/flood.md": anItem({ headline }) });
  const { digest } = loadDigest(root, new Date("2021-11-12T12:00Z"), false);
  const [issue] = digest.issues;
  const [address, from] = [readAddress(to), readSender(digest.site.email?.from ?? "")];
  if (typeof address === "string" || from === undefined || issue === undefined) throw new Error("no email");
  const subscriber = { address, name, topics: [], frequency: "weekly", line: 2 } as const;
  const { messages } = await planMessages(digest, issue, [subscriber], new Set(), secret);
  const [planned] = messages;
  if (planned === undefined) throw new Error("no email");
  const context = {
    site: digest.site,
    from,
    unsubscribe: { template, secret, mail },
    date: new Date("2021-11-12T07:00Z"),
  };
  return subscriberMessage(context, planned.email, subscriber, planned.number);
}

const writtenFor = async (wishes: Wishes) =>
  (await rawMessage(await messageFor(wishes), undefined)).toString("latin1");
const headOf = (raw: string) => raw.slice(0, raw.indexOf("\r\n\r\n"));
const unfolded = (raw: string) =>
  headOf(raw)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
const field = (raw: string, name: string) =>
  unfolded(raw)
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
    .map((line) => line.slice(name.length + 2));

/** What Python's parser finds wrong with a message, and what it reads in it; undefined where there is no Python. */
function readByPython(
  raw: string,
): { defects: string[]; subject: string; to: string; types: string[] } | undefined {
  const script = `
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.strict)
d = [repr(x) for p in m.walk() for x in p.defects] + [repr(x) for v in m.values() for x in getattr(v, "defects", [])]
print(json.dumps(dict(defects=d, subject=m["subject"], to=str(m["to"]), types=[p.get_content_type() for p in m.walk()])))
`;
  const { status, stdout, stderr, error } = spawnSync("python3", ["-c", script], {
    input: Buffer.from(raw, "latin1"),
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return undefined;
  assert.equal(status, 0, stderr.toString());
  return JSON.parse(stdout.toString());
}

describe("A message", () => {
  test("says who it is from and to, and how to unsubscribe in one click", async () => {
    const raw = await writtenFor({ mail: "leave@paper.example" });
    const token = tokenOf(secret, "ann@example.org");
    const link = `https://lists.example/leave?email=ann%40example.org&token=${token}`;
    assert.deepEqual(field(raw, "To"), ["Ann <ann@example.org>"]);
    assert.deepEqual(field(raw, "Reply-To"), ["editors@paper.example"]);
    assert.deepEqual(field(raw, "Date"), ["Fri, 12 Nov 2021 07:00:00 +0000"]);
    assert.deepEqual(field(raw, "List-Unsubscribe"), [
      `<${link}>, <mailto:leave@paper.example?subject=unsubscribe>`,
    ]);
    assert.deepEqual(field(raw, "List-Unsubscribe-Post"), ["List-Unsubscribe=One-Click"]);
    assert.match(field(raw, "List-Id").join(), /<digest\.paper\.example>$/);
    assert.match(field(raw, "From").join(), /<digest@xn--bcher-kva\.example>$/);
    const { html, text } = await simpleParser(raw);
    assert.ok(typeof html === "string" && html.includes(`href="${link.replace("&", "&amp;")}"`));
    assert.ok(text?.includes(link));
    assert.ok(!raw.includes("unsubscribe.invalid"));
  });

  test("escapes the address for unsubscribing by email in its link", async () => {
    const raw = await writtenFor({ mail: "leave?cc=a&b%@paper.example" });
    assert.match(
      field(raw, "List-Unsubscribe").join(),
      /<mailto:leave%3Fcc%3Da%26b%25@paper\.example\?subject=unsubscribe>$/,
    );
  });

  test("has a Message-ID that is the same each time and does not reveal the address", async () => {
    const [one] = field(await writtenFor({}), "Message-ID");
    assert.deepEqual(field(await writtenFor({ headline: "The river fell" }), "Message-ID"), [one]);
    assert.deepEqual(field(await writtenFor({ to: "ANN@Example.org" }), "Message-ID"), [one]);
    assert.notDeepEqual(field(await writtenFor({ to: "bob@example.org" }), "Message-ID"), [one]);
    assert.match(one ?? "", /^<[\w-]{27}\.2021-w45@xn--bcher-kva\.example>$/);
    const ann = readAddress("ann@example.org");
    assert.ok(typeof ann !== "string");
    assert.notEqual(messageNumber(secret, "2021-W45", ann), messageNumber(secret, "2021-W46", ann));
    assert.notEqual(messageNumber(secret, "2021-W45", ann), messageNumber("another secret", "2021-W45", ann));
  });

  for (const [what, wishes, subject, name] of [
    ["plain", {}, "Week 45: The river rose", "Ann"],
    [
      "full of emails beyond ASCII",
      {
        headline: "Überschwemmung in Łódź — 洪水 🌊 und noch viel mehr Wasser in allen Flüssen des Landes",
        name: "Zoë Ångström 李",
      },
      "Week 45: Überschwemmung in Łódź — 洪水 🌊 und noch viel mehr Wasser in allen Flüssen des Landes",
      "Zoë Ångström 李",
    ],
    [
      "written to break it",
      {
        headline: "Rain\r\nBcc: all@example.org\r\n\r\nHi",
        name: 'A "B", C <d@example.org>\r\nBcc: x@example.org\u0000',
      },
      "Week 45: Rain Bcc: all@example.org Hi",
      undefined,
    ],
    [
      "with a name of signs",
      { name: 'Reed, Ann (Dr.); "A" \\ <a@b>' },
      "Week 45: The river rose",
      'Reed, Ann (Dr.); "A" \\ <a@b>',
    ],
  ] as const)
    test(`that is ${what} is read correctly by two programs`, async () => {
      const raw = await writtenFor(wishes);
      assert.ok(/^[\x20-\x7e\r\n\t]*$/.test(raw), "it is ASCII throughout");
      assert.ok(raw.split("\r\n").every((line) => line.length <= 998 && !line.includes("\n")));
      assert.deepEqual([...field(raw, "Bcc"), ...field(raw, "Cc")], []);
      const parsed = await simpleParser(raw);
      const to = parsed.to as AddressObject;
      assert.equal(parsed.subject, subject);
      assert.deepEqual(
        to.value.map(({ address }) => address),
        ["ann@example.org"],
      );
      if (name !== undefined) assert.equal(to.value[0]?.name, name);
      const python = readByPython(raw);
      if (python === undefined) return;
      assert.deepEqual(python.defects, []);
      assert.equal(python.subject, subject);
      assert.deepEqual(python.types, ["multipart/alternative", "text/plain", "text/html"]);
    });

  test("goes to an address in any script, with the domain in its encoded form", async () => {
    const raw = await writtenFor({ to: "info@Bücher.example", name: "" });
    assert.deepEqual(field(raw, "To"), ["info@xn--bcher-kva.example"]);
  });
});

describe("A signature", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const signing = { domainName: "paper.example", keySelector: "mail", privateKey: pem };
  const key = createPublicKey(privateKey);
  const signed = async (wishes: Wishes) =>
    (await rawMessage(await messageFor(wishes), signing)).toString("latin1");

  test("is valid, and covers the list headers", async () => {
    for (const wishes of [{}, { headline: "Zoë 🌊 ".repeat(20), name: "Zoë" }]) {
      const names = verified(await signed(wishes), key);
      assert.deepEqual(names, [
        ...["from", "reply-to", "to", "subject", "date", "message-id", "mime-version", "content-type"],
        ...["list-id", "list-unsubscribe", "list-unsubscribe-post", "precedence"],
      ]);
    }
  });

  test("is invalid after a change of the body, or of a signed header", async () => {
    const raw = await signed({});
    for (const [from, to] of [
      ["rose", "fell"],
      ["One-Click", "Two-Click"],
      ["ann%40", "bob%40"],
      ["To: Ann", "To: Bob"],
    ] as const)
      assert.equal(verified(raw.replace(from, to), key), undefined, to);
  });
});

describe("The unsubscribe link", () => {
  test("is expanded as RFC 6570 says, and can't be guessed for another address", () => {
    const address = readAddress("o'neil+a&b*!@example.org");
    assert.ok(typeof address !== "string");
    const link = unsubscribeLink({ template, secret }, address);
    assert.ok(
      link.startsWith("https://lists.example/leave?email=o%27neil%2Ba%26b%2A%21%40example.org&token="),
    );
    assert.equal(new URL(link).searchParams.get("email"), "o'neil+a&b*!@example.org");
    assert.equal(new URL(link).searchParams.get("token"), tokenOf(secret, address.key));
    assert.notEqual(tokenOf("another", address.key), tokenOf(secret, address.key));
  });
});
