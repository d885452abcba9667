import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { emailContents } from "../../src/outputs/email/emailContents.ts";
import { emailHtml } from "../../src/outputs/email/emailHtml.ts";
import { fullPlan } from "../../src/outputs/email/emailPlan.ts";
import { emailText } from "../../src/outputs/email/emailText.ts";
import { issueDocument } from "../../src/outputs/search/issueDocument.ts";
import { describeProblem } from "../../src/report.ts";
import { aDigest, anItem, type Files } from "../support/digest.ts";
import { aPng } from "../support/pictures.ts";
import { goodSite, pageAt } from "../support/site.ts";

const front =
  "title: Newsletter 12\nnumber: 12\nimage: { src: hills.png, alt: The hills in snow, credit: Bo Marsh }";
const files = (fields: string): Files => ({
  "content/items/snow.md": anItem(),
  "content/images/hills.png": aPng(1200, 630),
  "content/issues/2021-W45.md": `---\n${fields}\n---\nIt snowed.\n`,
});
const problemsOf = (fields: string) =>
  loadDigest(aDigest(files(fields)), "2021-11-12", false).problems.map(describeProblem);

describe("An issue's own picture and number", () => {
  test("are on its page and in the list of issues, and the picture stands for links to it", async () => {
    const folder = await goodSite({ root: aDigest(files(front)), words: ["--no-search"] });
    const page = pageAt(folder, "/issues/2021-w45/");
    assert.match(page, /<p class="dateline">Issue 12 · Week 45 of 2021 · /);
    assert.match(
      page,
      /<img class="u-featured" src="\/images\/hills\.png" alt="The hills in snow" width="1200" height="630"/,
    );
    assert.match(page, /<figcaption>\s*<span class="credit">Bo Marsh<\/span>/);
    assert.match(page, /<meta property="og:image" content="https:\/\/paper\.example\/images\/hills\.png"/);
    assert.match(page, /"issueNumber":"12"/);
    assert.match(
      pageAt(folder, "/issues/"),
      /Newsletter 12<\/a> <span class="dateline">Issue 12, Week 45 of 2021/,
    );
  });

  test("are in the email and in the search", async () => {
    const { digest } = loadDigest(aDigest(files(front)), "2021-11-12", false);
    const [issue] = digest.issues;
    const contents = issue && emailContents(digest, issue, { topics: [] });
    assert.ok(contents);
    assert.match(await emailHtml(contents, fullPlan(contents), digest), /<img [^>]*alt="The hills in snow"/);
    assert.match(emailText(contents, fullPlan(contents), digest), /\[Picture: The hills in snow\]/);
    const { keywords, meta } = issueDocument(issue);
    assert.equal(meta.title, "Newsletter 12");
    assert.equal(keywords.at(-1)?.text, "Issue 12");
  });

  test("are checked as those of items", () => {
    assert.deepEqual(problemsOf("image: { src: hils.png, alt: The hills }"), [
      "content/issues/2021-W45.md:2:15: error: There is no picture `hils.png`. Did you mean `hills.png`? Pictures are in content/images/.",
    ]);
    assert.deepEqual(problemsOf("image: { src: hills.png }"), [
      "content/issues/2021-W45.md:2:1: error: `image.alt` is missing. Add it: A description of the picture for people who can't see it.",
    ]);
    assert.deepEqual(problemsOf("number: twelve"), [
      "content/issues/2021-W45.md:2:9: error: `number` is `twelve`, but must be a whole number such as 12. Write only the number, for example 12.",
    ]);
  });
});
