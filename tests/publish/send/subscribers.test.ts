import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { prepareDigest } from "../../../src/commands/prepare.ts";
import { describeProblem } from "../../../src/commands/report.ts";
import { readSubscribers } from "../../../src/publish/send/subscribers.ts";
import { readUnsubscribed } from "../../../src/publish/send/unsubscribed.ts";
import { aDigest } from "../../support/digest.ts";

const { digest } = prepareDigest(aDigest(), new Date("2021-11-12T12:00Z"), false);
const bytes = (text: string) => new TextEncoder().encode(text);
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
function faults(...lines: string[]): string[] {
  const said = read(...lines).findings.map((finding) => describeProblem({ file: "list.csv", ...finding }));
  for (const line of said) assert.doesNotMatch(line, /example|reader/);
  return said;
}

describe("a list of subscribers", () => {
  test("has addresses, and names, topics and frequencies where they are given", () => {
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

  test("holds each address once, however it is written, and the first counts", () => {
    const { subscribers, repeated } = read(
      "email,name",
      "Ann@Example.ORG,First",
      "ann@example.org,Second",
      "zoë@bücher.example,Third",
      "zoe\u0308@xn--bcher-kva.example,Fourth",
    );
    assert.deepEqual([subscribers.map(({ name }) => name), repeated], [["First", "Third"], 2]);
  });

  test("is told off by line and column, all at once, and never by address or name", () => {
    assert.deepEqual(
      faults(
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
        "list.csv:2:5: error: The address has no `@`. Mend or remove the line.",
        "list.csv:4:6: error: What stands behind the `@` is not a domain. Mend or remove the line.",
        "list.csv:4:21: error: `watre` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
        "list.csv:5:4: error: The address has a space in it. Mend or remove the line.",
        "list.csv:5:25: error: The frequency is unknown. It is one of weekly, always, paused; empty means weekly.",
        "list.csv:6:2: error: The address is empty. Mend or remove the line.",
        "list.csv:7:4: error: What stands before the `@` is not the beginning of an address. Mend or remove the line.",
        "list.csv:7:26: error: This is not a topic. Topics are listed in _data/topics.yaml.",
        'list.csv:8:4: error: The line has more cells than there are columns. Write a cell with commas as "Reed, Ann".',
        "list.csv:9:22: error: This is not a topic. Topics are listed in _data/topics.yaml.",
      ],
    );
  });

  test("has to name its columns", () => {
    const hint = "The first line names the columns: email,name,topics,frequency.";
    assert.deepEqual(faults("ann@example.org", "bob@example.org"), [
      `list.csv:1:1: error: The list has no column \`email\`. ${hint}`,
    ]);
    assert.deepEqual(faults(""), [`list.csv:1:1: error: The list has no column \`email\`. ${hint}`]);
    assert.deepEqual(faults("email,topic,email"), [
      `list.csv:1:7: error: \`topic\` is not a column. Did you mean \`topics\`? ${hint}`,
      "list.csv:1:13: error: There are two columns `email`. Keep one.",
    ]);
  });

  test("has to be a table in UTF-8", () => {
    const said = (list: Uint8Array) =>
      readSubscribers(list, digest.topics).findings.map((each) =>
        describeProblem({ file: "list.csv", ...each }),
      );
    const save = "Save the file as “CSV UTF-8”, with a comma between the columns.";
    assert.deepEqual(said(Buffer.from("email,name\nzoe@example.org,Zo\xeb", "latin1")), [
      `list.csv:1:1: error: The file is not UTF-8. ${save}`,
    ]);
    assert.deepEqual(said(Buffer.from("email", "utf16le")), [
      `list.csv:1:1: error: The file is not UTF-8. ${save}`,
    ]);
    const [open] = faults("email,name", 'ann@example.org,"Ann', "bob@example.org,Bob");
    assert.match(open ?? "", /^list\.csv:\d:1: error: A quotation mark is open or out of place/);
  });
});

describe("a list of unsubscribed addresses", () => {
  const keysOf = (text: string) => [...readUnsubscribed(bytes(text)).keys];

  test("has one a line, or a column `email`", () => {
    assert.deepEqual(keysOf("\uFEFFAnn@Example.org\r\n\r\nbob@example.org"), [
      "ann@example.org",
      "bob@example.org",
    ]);
    assert.deepEqual(keysOf("left,Email\n2021-11-10,ann@example.org\n"), ["ann@example.org"]);
    assert.deepEqual(keysOf(""), []);
  });

  test("is told off like the other", () => {
    const { findings } = readUnsubscribed(bytes("ann@example.org\nreader\n"));
    assert.deepEqual(
      findings.map(({ line, column, message }) => [line, column, message]),
      [[2, 1, "The address has no `@`."]],
    );
  });
});
