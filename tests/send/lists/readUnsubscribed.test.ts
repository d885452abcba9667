import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { describeProblem } from "../../../src/report.ts";
import { readAddress } from "../../../src/send/address.ts";
import { readUnsubscribed } from "../../../src/send/lists/readUnsubscribed.ts";

/** What is found wrong with a list of people who have unsubscribed. */
const problemsOfLeft = (text: string | Buffer) =>
  readUnsubscribed(Buffer.from(text as string)).findings.map((each) =>
    describeProblem({ file: "left", ...each }),
  );
/** The mailboxes in such a list without mistakes. */
const left = (text: string | Buffer) => {
  assert.deepEqual(problemsOfLeft(text), []);
  return [...readUnsubscribed(Buffer.from(text as string)).mailboxes];
};
const remedy =
  "Write one address a line, or name the columns in the first line and call the address column `email`. Comments begin with `# `.";
const [ann, bob] = ["ann@example.org", "bob@example.org"];

describe("A list of people who have unsubscribed", () => {
  for (const [what, text, mailboxes] of [
    ["one address a line", `${ann}\n${bob}\n`, [ann, bob]],
    ["several addresses on a line", `${ann}, ${bob};cy@example.org\tdi@example.org ed@example.org`, 5],
    [
      "a byte order mark, line ends of Windows and empty lines",
      `\ufeffAnn@Example.org\r\n\r\n \t\r\n${bob}`,
      [ann, bob],
    ],
    ["line ends of old Macs", `${ann}\r${bob}\r`, [ann, bob]],
    ["spaces of all kinds at the ends", `\u00a0${ann}\u200b\u00a0\n\u202a${bob}\u202c \t`, [ann, bob]],
    ["comments", `# who left in May\n#\n${ann} # by phone, see Bob\n## Bob is @home`, [ann]],
    ["names", `Ann Reed <${ann}>\n"Reed, Bob" <${bob}>`, [ann, bob]],
    ["addresses for names", `${ann} <cy@example.org>, "${bob}" <di@example.org>`, 4],
    ["links and quotation marks", `mailto:${ann}\n<MAILTO:${bob}>\n"cy@example.org"`, 3],
    ["a header", `Email\n${ann}`, [ann]],
    ["only a header, because nobody has unsubscribed yet", "email\n", []],
    ["a line of Excel's", `sep=;\nemail;date\n${ann};2021-11-01`, [ann]],
    ["a line of Excel's above addresses", `sep=,\n${ann}\n${bob}`, [ann, bob]],
    ["other columns", `left,E-mail address\n2021-11-10,${ann}\n`, [ann]],
    ["tabs", `Email Address\tReason\n${ann}\tToo long, he says`, [ann]],
    ["cells of several lines", `"email","reason"\r\n"${ann}","too\r\nlong"\r\n"${bob}",""\r\n`, [ann, bob]],
    [
      "several addresses in a cell, and addresses in others",
      `email,note\n"${ann}; ${bob}","and cy@example.org."`,
      3,
    ],
    ["blank rows", `email,date\n,\n${ann},\n,`, [ann]],
    ["repetitions", `${ann}\nANN@example.org\n${ann}`, [ann]],
    [
      "domains in two forms",
      "zoë@bücher.example\nzoe\u0308@XN--BCHER-KVA.example",
      ["zoë@xn--bcher-kva.example"],
    ],
    ["a status that says so", `email,status\n${ann},unsubscribed\n${bob},bounced`, [ann, bob]],
  ] as const)
    test(`is read with ${what}`, () => {
      const found = left(text);
      if (typeof mailboxes === "number") assert.equal(found.length, mailboxes);
      else assert.deepEqual(found, mailboxes);
    });

  for (const [what, text, problems] of [
    ["an address without a sign", `${ann}\nreader\n`, ["2:1: error: The address has no `@`."]],
    [
      "an address divided by a line end",
      "ann@example\n.org\n",
      ["1:1: error: The part after the `@` is not a domain.", "2:1: error: The address has no `@`."],
    ],
    [
      "an address divided in quoted-printable",
      "ann@example.o=\nrg",
      ["1:1: error: The part after the `@` is not a domain.", "2:1: error: The address has no `@`."],
    ],
    [
      "an address with spaces in it",
      "ann @example.org",
      ["1:1: error: The address has no `@`.", "1:5: error: The part before the `@` is not valid."],
    ],
    [
      "words besides",
      `${ann}, see below`,
      ["1:18: error: The address has no `@`.", "1:22: error: The address has no `@`."],
    ],
    [
      "an unknown header",
      `Adresse;Datum\n${ann};2021-11-01`,
      [
        "1:1: error: The address has no `@`.",
        "1:9: error: The address has no `@`.",
        "2:17: error: The address has no `@`.",
      ],
    ],
    [
      "a full-width sign",
      "ann＠example.org",
      ["1:1: error: The `@` of the address is not the usual character."],
    ],
    [
      "full-width letters",
      "ａnn@example.org",
      [
        "1:1: error: The address is not what it looks like: before its `@`, the 1st character, `ａ`, looks like a (U+FF41).",
      ],
    ],
    [
      "a Cyrillic email",
      "аnn@example.org\nbob@exаmple.org",
      [
        "1:1: error: The address is not what it looks like: before its `@`, the 1st character, `а`, is Cyrillic (U+0430).",
        "2:1: error: The address is not what it looks like: in its domain, a label's 3rd character, `а`, is Cyrillic (U+0430).",
      ],
    ],
    [
      "a Cyrillic email in punycode",
      "ann@xn--exmple-4nf.org",
      [
        "1:1: error: The address is not what it looks like: in its domain, a label's 3rd character, `а`, is Cyrillic (U+0430).",
      ],
    ],
    [
      "a character that can't be seen",
      "an\u200bn@example.org\nb\u00adob@example.org",
      [
        "1:1: error: The address is not what it looks like: before its `@`, the 3rd character is invisible (U+200B).",
        "2:1: error: The address is not what it looks like: before its `@`, the 2nd character is invisible (U+00AD).",
      ],
    ],
    [
      "percent-encoding",
      "ann%2Bx@example.org\nann%40example.org",
      [
        "1:1: error: The part before the `@` is percent-encoded, as in a web address.",
        "2:1: error: The address has no `@`.",
      ],
    ],
    ["more than a domain", "ann@example.org/x\nann@example.org?subject=x\nann@ex%61mple.org", 3],
    ["a whole domain", "*@example.org\n@example.org\nexample.org", 3],
    [
      "marks of a list, of Excel and of commented lines",
      "-ann@example.org\n'bob@example.org\n#cy@example.org\n=di@example.org",
      4,
    ],
    ["quotation marks out of place", '"ann"@example.org\n"ann@example.org\n“bob@example.org”', 4],
    ["brackets that are open", `<${ann}\n${bob}>`, 2],
    ["two addresses that run together", `${ann}${bob}\n${ann}/${bob}\n${ann}\u200b${bob}\n${ann}\u2028x`, 4],
    ["hashes of addresses", "5f4dcc3b5aa765d61d8327deb882cf99", 1],
    ["JSON", `["${ann}", "${bob}"]`, 2],
    ["a page of the web", "<!doctype html>\n<title>Log in</title>", 3],
  ] as const)
    test(`is refused with ${what}`, () => {
      const said = problemsOfLeft(text);
      for (const line of said) assert.doesNotMatch(line, /example|ann@/);
      if (typeof problems === "number") assert.equal(said.length, problems, said.join("\n"));
      else
        assert.deepEqual(
          said,
          problems.map((each) => `left:${each} ${remedy}`),
        );
    });

  test("is refused with an address in a comment, because its owner may have unsubscribed", () => {
    const says = "error: An address in a comment does not count.";
    const does = "If its owner has unsubscribed, write it on a line of its own. Otherwise remove it.";
    assert.deepEqual(
      problemsOfLeft(`# of May: ${bob}\n${ann} # ${bob}\r\n## ${bob}, ${ann}\ncy@example.org`),
      [
        `left:1:11: ${says} ${does}`,
        `left:2:19: ${says} ${does}`,
        `left:3:4: ${says} ${does}`,
        `left:3:21: ${says} ${does}`,
      ],
    );
    assert.deepEqual(problemsOfLeft(`sep=;\nemail;date\n# ${bob};2021-11-01\n${ann};2021-11-02`), [
      `left:3:3: ${says} ${does}`,
    ]);
  });

  test("that is a table is refused if a row does not match its columns", () => {
    assert.deepEqual(
      problemsOfLeft(
        `email,note\n,2021\n${ann},a,${bob}\n${ann} 2021,\nann@example,\ncy@example.org,see reader@here`,
      ),
      [
        `left:2:1: error: The address is empty. ${remedy}`,
        'left:3:19: error: The line has more cells than there are columns. Write a cell with commas as "Reed, Ann".',
        `left:4:1: error: The address has no \`@\`. ${remedy}`,
        `left:5:1: error: The part after the \`@\` is not a domain. ${remedy}`,
        `left:6:16: error: The part after the \`@\` is not a domain. ${remedy}`,
      ],
    );
  });

  test("is refused if it is the list of subscribers, or says that someone is still subscribed", () => {
    assert.deepEqual(problemsOfLeft(`email,topics\n${ann},\n`), [
      "left:1:7: error: This is a list of subscribers. Give it with --subscribers, and the list of people who have unsubscribed with --unsubscribed.",
    ]);
    assert.deepEqual(problemsOfLeft(`email,status\n${ann},subscribed\n`), [
      "left:2:17: error: This line is for someone who is still subscribed. Keep only people who have unsubscribed in this list.",
    ]);
  });

  test("is refused if it is empty, because it may be the wrong file, or was not written", () => {
    for (const text of ["", "\ufeff", " \r\n\r\n", "# nobody\n", "sep=;\n"])
      assert.deepEqual(
        problemsOfLeft(text),
        [
          "left:1:1: error: The list is empty. Check that it is the right file. If nobody has unsubscribed yet, write `email` in its first line.",
        ],
        JSON.stringify(text),
      );
  });

  test("is refused in another encoding, as a spreadsheet, and with a merge conflict", () => {
    assert.deepEqual(problemsOfLeft(Buffer.from(`${ann}\nzo\xeb@example.org`, "latin1")), [
      "left:2:3: error: The file is not UTF-8 text. Save it with the encoding UTF-8.",
    ]);
    assert.deepEqual(problemsOfLeft(Buffer.from(`\ufeff${ann}`, "utf16le")), [
      "left:1:1: error: The file is UTF-16 text. Save it with the encoding UTF-8.",
    ]);
    assert.match(
      problemsOfLeft(Buffer.from(ann, "utf16le")).join(),
      /^left:1:2: error: There is an invisible character here/,
    );
    assert.match(
      problemsOfLeft(`${ann}\0\n`).join(),
      /^left:1:16: error: There is an invisible character here/,
    );
    assert.match(
      problemsOfLeft(`<<<<<<< ours\n${ann}\n=======\n>>>>>>> theirs`).join(),
      /^left:1:1: error: The file has a merge conflict/,
    );
    assert.match(problemsOfLeft(Buffer.from("PK\x03\x04\x14", "latin1")).join(), /The file is a spreadsheet/);
  });
});

describe("Someone who has unsubscribed with one address", () => {
  const mailboxOf = (written: string) => {
    const address = readAddress(written);
    assert.ok(typeof address !== "string", String(address));
    return address.mailbox;
  };

  for (const [gone, subscribed] of [
    ["ann@example.org", "Ann@EXAMPLE.org"],
    ["ann+news@example.org", "ann@example.org"],
    ["ann@example.org", "ann+news@example.org"],
    ["ann+a@example.org", "ann+b@example.org"],
    ["a.nn@gmail.com", "ann+x@googlemail.com"],
    ["zoe\u0308@bücher.example", "ZOË@xn--bcher-kva.example"],
    ["ann@bücher。example", "ann@BÜCHER.example"],
    ["ΝΙΚΟΣ@example.org", "νικοσ@example.org"],
    ["straße@example.org", "STRASSE@example.org"],
    ["сор@example.org", "cop@example.org"],
  ] as const)
    test(`${gone} has also unsubscribed ${subscribed}`, () => {
      assert.ok(left(gone).includes(mailboxOf(subscribed)));
    });

  test("is not confused with anybody else", () => {
    assert.ok(!left("ann@example.org").includes(mailboxOf("a.nn@example.org")));
  });
});
