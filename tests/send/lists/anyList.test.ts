import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readAddress } from "../../../src/send/address.ts";
import { readSubscribers } from "../../../src/send/lists/readSubscribers.ts";
import { readUnsubscribed } from "../../../src/send/lists/readUnsubscribed.ts";

/** What may stand before, between and behind addresses: nothing of it is part of one, and nothing begins a comment. */
const between = [
  ...[
    ",",
    ";",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    ", ",
    "; ",
    "\n\n",
    " \n",
    "\u00a0",
    "\u2028",
    "\u0085",
    "\v",
    "\f",
    "\0",
  ],
  ...[
    '"',
    '""',
    "“",
    "”",
    "<",
    ">",
    "(",
    ")",
    "[",
    "]",
    "|",
    ":",
    "\ufeff",
    "\u200b",
    "\u202a",
    "\u00ad",
    "\\",
    "…",
    "•",
  ],
  ...[
    " mailto:",
    "<mailto:",
    ", Ann Reed <",
    '"Reed, Ann" <',
    ">, ",
    '","',
    '";"',
    "\nemail\n",
    "\nsep=;\n",
    ",2021-11-10\n",
  ],
];
const addresses = [
  "ann@example.org",
  "Bob+x@Example.ORG",
  "zoë@bücher.example",
  "d.i@gmail.com",
  "_ed-1@a.example",
];
const heads = [
  "",
  "email\n",
  "\ufeffEmail\r\n",
  "email,date\n",
  "Reason;E-mail Address\n",
  "sep=;\nemail;x\n",
  '"email","note"\n',
];

const lists = fc.record({
  head: fc.constantFrom(...heads),
  parts: fc.array(fc.tuple(fc.constantFrom(...between), fc.constantFrom(...addresses)), {
    minLength: 1,
    maxLength: 6,
  }),
  end: fc.constantFrom(...between, ""),
});

const mailboxOf = (written: string) => {
  const address = readAddress(written);
  assert.ok(typeof address !== "string");
  return address.mailbox;
};

describe("With any text around them,", () => {
  test("all addresses of people who have unsubscribed are read, or the list is refused", () => {
    fc.assert(
      fc.property(lists, ({ head, parts, end }) => {
        const text = `${head}${parts.map((part) => part.join("")).join("")}${end}`;
        const { mailboxes, findings } = readUnsubscribed(Buffer.from(text));
        if (findings.length > 0) return;
        for (const [, address] of parts) assert.ok(mailboxes.has(mailboxOf(address)), JSON.stringify(text));
      }),
      { numRuns: 5000 },
    );
  });

  test("every line of a list of subscribers is a subscriber, or is refused", () => {
    fc.assert(
      fc.property(lists, ({ parts, end }) => {
        const text = `email,frequency\n${parts.map(([mark, address]) => `${mark}${address},paused${end}`).join("\n")}`;
        const { subscribers, findings } = readSubscribers(Buffer.from(text), []);
        if (findings.length > 0) return;
        for (const { frequency } of subscribers) assert.equal(frequency, "paused", JSON.stringify(text));
      }),
      { numRuns: 3000 },
    );
  });
});

test("Lists of any size and form are read quickly", () => {
  const long = 200_000;
  for (const text of [
    Array.from({ length: long / 10 }, (_, index) => `reader-${index}@example.org`).join("\n"),
    Array.from({ length: long / 10 }, (_, index) => `reader-${index}@example.org`).join(" "),
    `${" ".repeat(long)}x`,
    "a".repeat(long),
    "а".repeat(long),
    "@".repeat(long),
    '"'.repeat(long),
    "<".repeat(long),
    "# ".repeat(long),
    `email,note\nann@example.org,${"a".repeat(long)}`,
    `email,note\nann@example.org,${`${" ".repeat(20)}x`.repeat(long / 20)}`,
    `email,${"x,".repeat(long / 100)}\n`,
  ]) {
    const from = performance.now();
    readUnsubscribed(Buffer.from(text));
    readSubscribers(Buffer.from(text), []);
    assert.ok(performance.now() - from < 30_000, text.slice(0, 20));
  }
});
