import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readContent } from "../../../src/content/readContent.ts";
import { sectionAt } from "../../../src/digest/brand/issueSections.ts";
import { createDigest } from "../../../src/digest/createDigest.ts";
import { emailIssue } from "../../../src/outputs/email/emailIssue.ts";
import { problemsOf } from "../../content/problems.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";

const siteWith = (lines: string) => ({
  "_data/site.yaml": `title: Homes\nurl: https://homes.example/\n${lines}\n`,
});
const itemIn = (section: string | undefined, order?: number) =>
  anItem({ headline: `About ${section ?? "nothing"}`, section, order });
const files: Files = {
  ...siteWith("sections: [Rents, Planning]"),
  "content/items/a.md": itemIn("Planning"),
  "content/items/b.md": itemIn("Rents"),
  "content/items/c.md": itemIn(undefined),
  "content/items/d.md": itemIn("Planning", 1),
  "content/items/e.md": itemIn("Rents"),
};
const digestOf = (all: Files) =>
  createDigest(readContent(aDigest(all)).content, { today: "2021-11-12", preview: false });

describe("The sections of an issue", () => {
  test("follow the lead and what has no section, in the order that a digest gives", () => {
    const [issue] = digestOf(files).issues;
    assert.deepEqual(
      issue?.items.map(({ slug }) => slug),
      ["d", "c", "b", "e", "a"],
    );
    assert.deepEqual(
      issue?.items.map((_, index) => sectionAt(issue.items, index)),
      [undefined, undefined, "Rents", undefined, "Planning"],
    );
  });

  test("begin in the email with their names", async () => {
    const digest = digestOf(files);
    const [issue] = digest.issues;
    const email = issue && (await emailIssue(digest, issue));
    assert.match(email?.text ?? "", /-{60,}\nRENTS\n\n\nAbout Rents\n/);
    assert.match(email?.html ?? "", /<p class="quiet"[^>]*>\s*Planning\s*<\/p><h2/);
    assert.equal(email?.html.match(/>Rents</g)?.length, 1);
  });

  test("must be among those of the digest", () => {
    assert.deepEqual(problemsOf({ ...siteWith("sections: [Rents]"), "content/items/a.md": itemIn("Rent") }), [
      "content/items/a.md:7:10: error: `Rent` is not a section. Did you mean `Rents`? Sections are listed in `sections` in _data/site.yaml.",
    ]);
  });
});
