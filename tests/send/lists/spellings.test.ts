import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readSubscribers } from "../../../src/send/lists/readSubscribers.ts";
import { readUnsubscribed } from "../../../src/send/lists/readUnsubscribed.ts";

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

/** How programs write the two addresses ann@example.org and bob@example.org in a column. */
const readable: Readonly<Record<string, string>> = {
  "tabs between cells": "email\tname\nann@example.org\tAnn\nbob@example.org\tBob\n",
  "commas within quotation marks": 'email,name\nann@example.org,"Reed, Ann"\nbob@example.org,Bob\n',
  "semicolons, as Excel in half of Europe": 'email;name\r\n"ann@example.org";Ann\r\nbob@example.org;Bob\r\n',
  "a line that names the separator": "sep=;\r\nemail;name\r\nann@example.org;Ann\r\nbob@example.org;Bob\r\n",
  "a byte order mark above that line": "\ufeffsep=,\nemail,name\nann@example.org,Ann\nbob@example.org,Bob\n",
  "two byte order marks": "\ufeff\ufeffemail\nann@example.org\nbob@example.org\n",
  "a byte order mark within, from joining files": "email\nann@example.org\n\ufeffbob@example.org\n",
  "line ends of old Macs": "email\rann@example.org\rbob@example.org\r",
  "three kinds of line ends": "email\r\nann@example.org\rbob@example.org\n",
  "no end of the last line": "email\nann@example.org\nbob@example.org",
  "no-break spaces around": "email\n\u00a0ann@example.org\u00a0\nbob@example.org\u00a0\n",
  "angle brackets": "email\n<ann@example.org>\n<bob@example.org>\n",
  links: "email\nmailto:ann@example.org\nMAILTO:bob@example.org?subject=Unsubscribe\n",
  "a comma at the end of each line": "email,name,\nann@example.org,Ann,\nbob@example.org,,\n",
  "commas at the ends of some lines": "email\nann@example.org,\nbob@example.org,,\n",
  comments: "# Of May\nemail\n# Below are two\nann@example.org\nbob@example.org\n",
  "quotation marks around everything": '"email","name"\n"ann@example.org","Ann"\n"bob@example.org","Bob"\n',
};

/** Lists that can't be read with certainty. */
const refused: Readonly<Record<string, string | Buffer>> = {
  "UTF-16": utf16("email\nann@example.org\n"),
  "UTF-16, the other byte first": utf16("email\nann@example.org\n").swap16(),
  "a full-width at-sign": "email\nann＠example.org\n",
  "a full-width comma": "email\nann@example.org，bob@example.org\n",
  "an invisible space between": "email\nann@example.org\u200bbob@example.org\n",
  "curly quotation marks": "email\n“ann@example.org”\n",
  "a formula": 'email\n="ann@example.org"\n',
  "bars between cells": "email|name\nann@example.org|Ann\n",
  "an encoded at-sign": "email\nann%40example.org\n",
  "an at-sign in words": "email\nann (at) example.org\n",
  "a second address in the next cell": "email\nann@example.org,bob@example.org\n",
  "an open quotation mark": 'email,name\nann@example.org,"Ann\nbob@example.org,Bob\n',
};

const both = ["ann@example.org", "bob@example.org"];

describe("Addresses are read the same from both kinds of lists", () => {
  for (const [spelling, text] of Object.entries(readable))
    test(`with ${spelling}`, () => {
      const { subscribers, findings } = readSubscribers(Buffer.from(text), []);
      assert.deepEqual(findings, []);
      assert.deepEqual(
        subscribers.map(({ address }) => address.key),
        both,
      );
      const left = readUnsubscribed(Buffer.from(text));
      assert.deepEqual([[...left.mailboxes], left.findings], [both, []]);
    });
});

describe("Neither kind of list is read by half", () => {
  for (const [spelling, text] of Object.entries(refused))
    test(`with ${spelling}`, () => {
      assert.notDeepEqual(readSubscribers(Buffer.from(text), []).findings, []);
      assert.notDeepEqual(readUnsubscribed(Buffer.from(text)).findings, []);
    });
});
