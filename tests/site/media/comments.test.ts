import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { commandOutput } from "../../support/commandOutput.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { readPdf } from "../../support/pdf.ts";
import { aFolder, filesIn, goodSite } from "../../support/site.ts";

const secret = "Xyzzyplugh";
const lines = [
  `<!-- ${secret} -->`,
  "",
  `## The rain <!-- ${secret} -->`,
  "",
  `It rained <!-- ${secret} --> for [a <!-- ${secret} --> week](/topics/water/).`,
  "",
  `<!-- ${secret}`,
  "",
  `[${secret}](/nowhere/) --> - Then it snowed.`,
  `- <!-- ${secret} -->`,
  "",
  `> They said so. <!-- ${secret} -->`,
  "",
  `| A | <!-- ${secret} --> B |`,
  "|---|---|",
  `<!-- | ${secret} | -->`,
  "| c | d |",
  "",
  `![A river <!-- ${secret} -->](river.svg)`,
  "",
  `[//]: # (${secret})`,
];
const text = lines.join("\n");

const keyDates = [{ label: "Applications close", date: "2021-11-26", kind: "closes" }];
const root = aDigest({
  "_data/site.yaml": "title: The Paper\nurl: https://paper.example/\nemail:\n  from: paper@paper.example\n",
  "content/items/2021/flood.md": anItem({ keyDates }, text),
  "content/issues/2021-W45.md": text,
  "content/topics/water.md": text,
  "content/about.md": text,
  "content/images/river.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
});
const now = "2021-11-12";

const made = (name: "email" | "export" | "pdf", output: string) => commandOutput(name, { root, now, output });

/** What a file says to whoever looks into it, packed or not. */
function contentOf(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString("latin1");
}

function assertSecret(folder: string, least: number): void {
  const files = filesIn(folder);
  assert.ok(files.length >= least, `only ${files}`);
  const telling = files.filter((file) =>
    contentOf(join(folder, file)).toLowerCase().includes(secret.toLowerCase()),
  );
  assert.deepEqual(telling, []);
}

describe("An editor's comment is in", () => {
  test("no file of a site: pages, feeds, calendars, the search", async () => {
    const folder = await goodSite({ root, now });
    assertSecret(folder, 50);
    assert.ok(filesIn(folder).some((file) => file.endsWith(".pf_fragment")));
  });

  test("no part of the email", async () => assertSecret(await made("email", join(aFolder(), "email")), 3));

  test("no line of the export", async () => {
    assertSecret(join(await made("export", join(aFolder(), "items.jsonl")), ".."), 1);
  });

  test("no page of the PDF", async () => {
    const { pages, title } = await readPdf(readFileSync(await made("pdf", join(aFolder(), "issue.pdf"))));
    assert.match(pages.join(" "), /It rained for a week/);
    assert.doesNotMatch([title, ...pages].join(" "), new RegExp(secret, "i"));
  });
});
