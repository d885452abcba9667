import assert from "node:assert/strict";
import { test } from "node:test";
import { simpleParser } from "mailparser";
import { loadDigest } from "../../../src/build/loadDigest.ts";
import { emailIssue } from "../../../src/outputs/email/emailIssue.ts";
import { mimeMessage } from "../../../src/outputs/email/mimeMessage.ts";
import { readSender } from "../../../src/send/subscriberMessage.ts";
import { problemsOf } from "../../content/problems.ts";
import { aDigest, anItem } from "../../support/digest.ts";

const site = (from: string) => ({
  "_data/site.yaml": `title: The Test Paper\nurl: https://paper.example/\nemail:\n  from: ${from}\n  replyTo: ${from}\n`,
});
const rule = "but must be an email address such as editors@example.org or The Paper <editors@example.org>.";
const description =
  "What to write: The sender: an email address, or a name and an address. Put a name that contains a comma in quotation marks: `'\"Homes, Land\" <digest@example.org>'`.";

/** What is said of the sender. */
const faultsOf = (from: string) => problemsOf(site(from)).filter((line) => line.includes("`email.from`"));

test("A sender is an address, with or without a name", () => {
  for (const from of [
    "post@paper.example",
    "The Test Paper <post@paper.example>",
    "Zeitung für Ärzte <post@paper.example>",
    `'"The Test Paper" <post@paper.example>'`,
  ])
    assert.deepEqual(problemsOf(site(from)), []);
});

for (const [written, name] of [
  [`'"Health, Care and Housing" <post@paper.example>'`, "Health, Care and Housing"],
  [`'"News: today; (weekly) <x@y.example>" <post@paper.example>'`, "News: today; (weekly) <x@y.example>"],
  [`'"The \\"Paper\\" \\\\ Ann''s" <post@paper.example>'`, `The "Paper" \\ Ann's`],
] as const)
  test(`A sender's name may have any character between quotation marks: ${name}`, async () => {
    const root = aDigest({ ...site(written), "content/items/flood.md": anItem() });
    const { digest, problems } = loadDigest(root, new Date("2021-11-12T12:00Z"), false);
    assert.deepEqual(problems, []);
    const [issue] = digest.issues;
    assert.ok(issue && digest.site.email);
    assert.deepEqual(readSender(digest.site.email.from)?.name, name);
    const email = await emailIssue(digest, issue, { topics: [] });
    assert.ok(email);
    const { from, replyTo } = await simpleParser(await mimeMessage(email, issue, digest));
    for (const field of [from, replyTo])
      assert.deepEqual(field?.value, [{ name, address: "post@paper.example" }]);
  });

test("A name without the quotation marks that it needs is reported with them, as YAML needs it", () => {
  const how = "Put a name that contains a comma or a colon in quotation marks:";
  for (const [from, right] of [
    ["Ann, Bo <a@b.example>", `'"Ann, Bo" <a@b.example>'`],
    [`'Health: Ann''s "own" <a@b.example>'`, `'"Health: Ann''s \\"own" <a@b.example>'`],
  ] as const) {
    const [line = ""] = faultsOf(from);
    assert.ok(line.startsWith("_data/site.yaml:4:9: error: `email.from` is `"), line);
    assert.ok(line.endsWith(`${rule} ${how} ${right}.`), line);
    assert.deepEqual(problemsOf(site(right)), []);
  }
});

test("A sender that is not an address, or is several, is reported", () => {
  for (const from of [
    "post",
    "The Test Paper",
    "<post@paper.example>",
    "a@b.example, c@d.example",
    "a;b@c.example",
    `'" " <a@b.example>'`,
  ])
    assert.deepEqual(faultsOf(from), [
      `_data/site.yaml:4:9: error: \`email.from\` is \`${from.replace(/^'|'$/g, "")}\`, ${rule} ${description}`,
    ]);
});

test("The list's id is words with full stops, because programs sort mail by it", () => {
  const [line] = problemsOf({
    "_data/site.yaml":
      "title: A\nurl: https://paper.example/\nemail: { from: a@b.example, listId: 'brief <x@y.example>' }\n",
  });
  assert.equal(
    line,
    "_data/site.yaml:3:37: error: `email.listId` is `brief <x@y.example>`, but must be words joined by full stops, such as briefing.example.org. What to write: The permanent id of the mailing list, for example `briefing.example.org`. Mail programs use it to sort email.",
  );
});
