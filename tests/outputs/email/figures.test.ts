import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { emailIssue } from "../../../src/outputs/email/emailIssue.ts";
import { anItem, type Files } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import { anEmail } from "./emailIssues.ts";

const leaks = (value: number, more: object = {}) => ({ label: "Leaks", value, unit: "leaks", ...more });

/** An item of October with a figure, one of November that reports it again, and more figures. */
const files: Files = {
  "content/images/boat.svg": aDrawing,
  "content/items/earlier.md": anItem({ date: "2021-10-05", figures: [leaks(5)] }),
  "content/items/flood.md": anItem({
    image: { src: "boat.svg", alt: "A boat", caption: "A boat" },
    figures: [leaks(21), { label: "Posts filled", value: 21, of: 42, unit: "posts", asOf: "2021-11" }],
  }),
};

const chart = "/items/flood/leaks.png";

/** The email of the newest issue, when the site has these pictures. */
async function emailWith(drawn: readonly string[], more: Files = {}) {
  const { digest } = await anEmail({ ...files, ...more });
  const [issue] = digest.issues;
  assert.ok(issue);
  const email = await emailIssue(digest, issue, undefined, new Set(drawn));
  assert.ok(email);
  return email;
}

describe("The figures of an item in an email", () => {
  test("are in plain text with their change in words", async () => {
    const { text } = await emailWith([]);
    assert.match(
      text.replaceAll("\u00a0", " "),
      /In figures\n-+\n\n- Leaks: 21 leaks\. Rose from 5 in Oct 2021 to 21 leaks in Nov 2021\.\n- Posts filled: 21 of 42 posts, as of Nov 2021\.\n/,
    );
  });

  test("have a bar of two cells for a part of a total, which needs no picture", async () => {
    const { html } = await emailWith([]);
    assert.equal(html.match(/<td class="(part|rest)" width="50%"/g)?.length, 2);
    assert.doesNotMatch(html, /<img/);
  });

  test("have a picture of the chart if the site has it", async () => {
    const { html } = await emailWith([chart]);
    assert.match(
      html,
      /<img src="https:\/\/paper\.example\/items\/flood\/leaks\.png" alt="Chart: Leaks" width="348"/,
    );
  });

  test("have a table where there is no chart and the words leave out values", async () => {
    const more = { "content/items/between.md": anItem({ date: "2021-10-20", figures: [leaks(9)] }) };
    const rows = /<th scope="row"[^>]*>20 Oct 2021<\/th><td[^>]*>9<\/td>/;
    assert.match((await emailWith([], more)).html, rows);
    assert.doesNotMatch((await emailWith([chart], more)).html, rows);
    assert.match((await emailWith([], more)).text, /\n {4}20 Oct 2021: 9\n/);
  });

  test("leave out values of later issues, so that an email stays as it was sent", async () => {
    const { digest } = await anEmail(
      {
        ...files,
        "content/items/later.md": anItem({ date: "2021-11-17", figures: [leaks(99)] }),
      },
      [],
      "2021-11-30",
    );
    const issue = digest.issues.find(({ week }) => week === "2021-W45");
    assert.ok(issue);
    const email = await emailIssue(digest, issue);
    assert.doesNotMatch(email?.text ?? "99", /99/);
  });
});

describe("A drawing in an email", () => {
  test("is shown as PNG if the site has that", async () => {
    const { html } = await emailWith(["/images/boat.svg.png"]);
    assert.match(
      html,
      /<img src="https:\/\/paper\.example\/images\/boat\.svg\.png" alt="A boat" width="552"/,
    );
  });

  test("is described otherwise", async () => {
    const { html } = await emailWith([]);
    assert.match(html, /\[Picture: A boat\]/);
  });
});
