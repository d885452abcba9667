import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadDigest } from "../../../src/build/loadDigest.ts";
import { describeProblem } from "../../../src/report.ts";
import { readSubscribers } from "../../../src/send/lists/readSubscribers.ts";
import { aDigest } from "../../support/digest.ts";

const { digest } = loadDigest(aDigest(), new Date("2021-11-12T12:00Z"), false);
const bytes = (text: string) => Buffer.from(text);
const read = (...lines: string[]) => readSubscribers(bytes(lines.join("\n")), digest.topics);

/** The keys, names, topics and frequencies of a list without mistakes. */
function good(...lines: string[]) {
  const { subscribers, findings } = read(...lines);
  assert.deepEqual(findings, []);
  return subscribers.map(({ address, name, topics, frequency }) => [
    address.key,
    name,
    topics.join(),
    frequency,
  ]);
}

/** The mistakes in a list, as they are printed; none repeats an address. */
function problems(...lines: string[]): string[] {
  const said = read(...lines).findings.map((finding) => describeProblem({ file: "list.csv", ...finding }));
  for (const line of said) assert.doesNotMatch(line, /example|reader/);
  return said;
}

describe("A list of subscribers", () => {
  test("has addresses, and optional names, topics and frequencies", () => {
    const lines = [
      "email,name,topics,frequency",
      "ann@example.org,Ann Reed,water,always",
      "bob@example.org,,,",
    ];
    assert.deepEqual(good(...lines), [
      ["ann@example.org", "Ann Reed", "water", "always"],
      ["bob@example.org", "", "", "weekly"],
    ]);
    assert.deepEqual(good("name, Email", "Ann,ann@example.org"), [["ann@example.org", "Ann", "", "weekly"]]);
    assert.deepEqual(good("email"), []);
  });

  test("is read with a byte order mark, line ends of Windows, empty lines and quotation marks", () => {
    const text = '\uFEFFemail,name\r\n\r\nann@example.org,"Reed, ""Ann"""\r\n';
    const [ann] = readSubscribers(bytes(text), digest.topics).subscribers;
    assert.deepEqual([ann?.name, ann?.line], ['Reed, "Ann"', 3]);
  });

  test("names topics by id, name or alias, in any letter case and order", () => {
    for (const cell of ["water;energy", "Energy; hydrology", "ENERGY water", "energy;water;Water"])
      assert.deepEqual(good("email,topics", `ann@example.org,${cell}`)[0]?.[2], "energy,water", cell);
  });

  test("has each address once, in any form, and the first line counts", () => {
    const { subscribers, repeated } = read(
      "email,name",
      "Ann@Example.ORG,First",
      "ann@example.org,Second",
      "zoë@bücher.example,Third",
      "zoe\u0308@xn--bcher-kva.example,Fourth",
    );
    assert.deepEqual([subscribers.map(({ name }) => name), repeated], [["First", "Third"], 2]);
  });

  test("gets all its mistakes reported by line and column, never by address or name", () => {
    assert.deepEqual(
      problems(
        "name,email,topics,frequency",
        "Ann,reader,,",
        '"Reed,\nBob",reader@example,watre,',
        "Cy,reader @example.org,,monthly",
        ",,,",
        "Di,reader..x@example.org,reader@example.org,",
        "Ed,ed@example.org,,,extra",
        "Reed,fay@example.org,Fay,",
      ),
      [
        "list.csv:2:5: error: The address has no `@`. Fix or remove the line.",
        "list.csv:4:6: error: The part after the `@` is not a domain. Fix or remove the line.",
        "list.csv:4:21: error: `watre` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
        "list.csv:5:4: error: The address has a space in it. Fix or remove the line.",
        "list.csv:5:25: error: The frequency is unknown. Use one of weekly, always, paused. Empty means weekly.",
        "list.csv:7:4: error: The part before the `@` is not valid. Fix or remove the line.",
        "list.csv:7:26: error: This is not a topic. Topics are listed in _data/topics.yaml.",
        'list.csv:8:4: error: The line has more cells than there are columns. Write a cell with commas as "Reed, Ann".',
        "list.csv:9:22: error: This is not a topic. Topics are listed in _data/topics.yaml.",
      ],
    );
  });

  test("must name its columns", () => {
    const hint =
      "The first line names the columns: email,name,topics,frequency,status. Only email is required.";
    assert.deepEqual(problems("ann@example.org", "bob@example.org"), [
      `list.csv:1:1: error: The list has no column \`email\`. ${hint}`,
    ]);
    assert.deepEqual(problems(""), [`list.csv:1:1: error: The list is empty. ${hint}`]);
    assert.deepEqual(problems("email,topic,email"), [
      `list.csv:1:7: error: \`topic\` is not a column. Did you mean \`topics\`? ${hint}`,
      "list.csv:1:13: error: There are two columns `email`. Keep one.",
    ]);
  });

  test("must be a table in UTF-8", () => {
    const said = (list: Buffer) =>
      readSubscribers(list, digest.topics).findings.map((each) =>
        describeProblem({ file: "list.csv", ...each }),
      );
    const save = "Save it with the encoding UTF-8.";
    assert.deepEqual(said(Buffer.from("email,name\nzoe@example.org,Zo\xeb", "latin1")), [
      `list.csv:2:19: error: The file is not UTF-8 text. ${save}`,
    ]);
    assert.deepEqual(said(Buffer.from("\ufeffemail", "utf16le")), [
      `list.csv:1:1: error: The file is UTF-16 text. ${save}`,
    ]);
    assert.match(
      said(Buffer.from("email", "utf16le")).join(),
      /^list\.csv:1:2: error: There is an invisible character here/,
    );
    assert.deepEqual(said(Buffer.from("PK\x03\x04\x14\0", "latin1")), [
      "list.csv:1:1: error: The file is a spreadsheet. Save it as “CSV UTF-8”.",
    ]);
  });

  test("is read up to an open quotation mark, and all mistakes before it are reported too", () => {
    assert.deepEqual(problems("email,name", "reader,", "", 'ann@example.org,"Ann', "bob@example.org,Bob"), [
      "list.csv:2:1: error: The address has no `@`. Fix or remove the line.",
      'list.csv:4:1: error: A quotation mark is not closed or is out of place, so the rest can\'t be read. Write a cell with commas as "Reed, Ann", and a quotation mark in it twice.',
    ]);
  });

  test("may have semicolons or tabs between its cells, comments, and line ends of any system", () => {
    const expected = [["ann@example.org", "Reed, Ann", "energy,water", "paused"]];
    for (const text of [
      "email;name;topics;frequency\nann@example.org;Reed, Ann;energy water;paused",
      'sep=;\r\nemail;name;topics;frequency\r\nann@example.org;Reed, Ann;"energy;water";paused\r\n',
      '"sep=\t"\remail\tname\ttopics\tfrequency\rann@example.org\tReed, Ann\tenergy;water\t Paused\u200b\r',
      '# From the office\n\nE-Mail Address,name,topics,frequency\n#\nann@example.org,"Reed, Ann",energy water,paused\u00a0\n \n,,,\n',
      '\ufeff"email","name","topics","frequency"\r\n"ann@example.org","Reed, Ann","energy;water","PAUSED"',
    ])
      assert.deepEqual(good(text), expected, text);
  });

  test("sends nothing to lines that are shifted by a column, or partly commented out", () => {
    assert.deepEqual(
      problems(
        "email,name,topics,frequency",
        "ann@example.org,paused",
        "bob@example.org,Unsubscribed,,",
        "cy@example.org,bob@example.org,,",
        "#di@example.org,Di,,",
        "'ed@example.org,Ed,,",
        "fay@example.org;paused,,,",
      ),
      [
        "list.csv:2:17: error: This is not a name. It belongs in another column. Fix the line.",
        "list.csv:3:17: error: This is not a name. It belongs in another column. Fix the line.",
        "list.csv:4:16: error: The name holds an address. Fix the line.",
        "list.csv:5:1: error: The part before the `@` is not valid. Fix or remove the line.",
        "list.csv:6:1: error: The part before the `@` is not valid. Fix or remove the line.",
        "list.csv:7:1: error: The part after the `@` is not a domain. Fix or remove the line.",
      ],
    );
  });

  test("may have a column `status` that says who gets nothing, with known words only", () => {
    const { subscribers, unsubscribed, findings } = read(
      "email,status",
      "ann@example.org,Subscribed",
      "bob@example.org,unsubscribed",
      "cy@example.org,Hard_Bounce",
      "ann+x@example.org,active",
      "DI@example.org,confirmed",
      "di@example.org,left",
    );
    assert.deepEqual(findings, []);
    const sentTo = subscribers.filter(({ address }) => !unsubscribed.has(address.mailbox));
    assert.deepEqual(
      sentTo.map(({ address }) => address.key),
      ["ann@example.org", "ann+x@example.org"],
    );
    const hint =
      "People with the status subscribed, active, confirmed, enabled get the email. People with unsubscribed, bounced, complained or pending do not.";
    assert.deepEqual(problems("email,status", "ann@example.org,subscirbed", "bob@example.org,"), [
      `list.csv:2:17: error: The status is unknown. ${hint}`,
      `list.csv:3:17: error: The status is missing. ${hint}`,
    ]);
  });

  test("sends nothing to someone on two lines if either says so, or can't be read", () => {
    assert.deepEqual(good("email,frequency", "ann@example.org,always", "Ann@example.org,paused"), [
      ["ann@example.org", "", "", "paused"],
    ]);
    const { subscribers, findings } = read("email,frequency", "ann@example.org,", "ann@example.org,pausd");
    assert.deepEqual([subscribers, findings.length], [[], 1]);
  });

  test("sends nothing to a mailbox that a line with a mistake names, in any column or spelling", () => {
    for (const line of [
      "ann+news@example.org,watre,unsubscribed",
      "Ann <ann@example.org>,,unsubscribed",
      "Ann@example.org,,unsubscirbed",
      ",ann@example.org,unsubscribed",
    ]) {
      const { subscribers, findings, isInDoubt } = read(
        "email,topics,status",
        "ann@example.org,,active",
        line,
        "bob@example.org,,active",
      );
      const keys = subscribers.map(({ address }) => address.key);
      assert.deepEqual([keys, findings.length > 0, isInDoubt], [["bob@example.org"], true, false], line);
    }
  });

  test("is doubtful if it does not say who has unsubscribed", () => {
    const isInDoubt = (...lines: string[]) =>
      read("email,status", "ann@example.org,active", ...lines).isInDoubt;
    assert.equal(isInDoubt("bob@example.org,active"), false);
    assert.equal(isInDoubt("bob,active"), false);
    assert.equal(isInDoubt("ann(at)example.org,unsubscribed"), true);
    assert.equal(isInDoubt('"bob@example.org,active', "ann@example.org,unsubscribed"), true);
  });
});
