import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { sharedSite } from "../support/sharedSite.ts";
import { buildSite, pageAt } from "../support/site.ts";
import { htmlProblems } from "./everyPage/validator.ts";

const sample = await serve(await sharedSite("sample"));
const browser = await launchBrowser();

async function at(address: string): Promise<Page> {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(sample + address);
  return reader;
}

const review = "Children’s cancer centres belong beside intensive care, says Richards";
const response = "NHS England takes charge of children’s cancer changes in London";
const story = "Children’s cancer services in London";

describe("Readers of the sample", () => {
  test("see above the review that there is something later, and go on to the story", async () => {
    const reader = await at("/items/richards-review-childrens-cancer-london/");
    assert.equal(await reader.locator(".later").textContent(), `Later: ${response}, 10 November 2021`);
    const part = reader.getByRole("region", { name: "The story" });
    assert.equal(await part.getByRole("paragraph").textContent(), `${story} 1 of 2`);
    await part.getByRole("link", { name: story }).click();
    assert.equal(await reader.getByRole("heading", { level: 1 }).textContent(), story);
  });

  test("see nothing later above the response", async () => {
    const reader = await at("/items/nhse-leads-childrens-cancer-london/");
    assert.equal(await reader.locator(".later").count(), 0);
  });

  test("see in the story where it stands, what is newest, and what responds to what", async () => {
    const reader = await at("/stories/childrens-cancer-in-london/");
    assert.ok(await reader.getByRole("region", { name: "Where it stands now" }).isVisible());
    const entries = await reader.locator(".timeline > li").allInnerTexts();
    assert.equal(entries.length, 2);
    assert.match(
      entries[0] ?? "",
      new RegExp(`^10 November 2021\\s+${response}[^]*Responds to ${review} 28 Feb 2020$`),
    );
    assert.match(entries[1] ?? "", new RegExp(`^28 February 2020\\s+${review}`));
    assert.deepEqual(await reader.getByRole("region", { name: "People" }).getByRole("link").allInnerTexts(), [
      "Sir Mike Richards",
      "Cally Palmer",
    ]);
  });

  test("see at both of two findings that they differ", async () => {
    const reader = await at("/stories/haematology-in-birmingham/");
    assert.deepEqual(await reader.locator(".relations dt").allInnerTexts(), [
      "Differs from",
      "Different finding",
    ]);
  });

  test("find all stories in the footer's list", async () => {
    const reader = await at("/");
    await reader.getByRole("contentinfo").getByRole("link", { name: "Stories" }).click();
    assert.ok(await reader.getByRole("main").getByRole("link", { name: story }).isVisible());
  });
});

test("A link to a story from before it got its name leads to it", async () => {
  const follows = (item: string) => ({ related: [{ item, as: "follows" }] });
  const root = aDigest({
    "_data/storylines.yaml": "- { id: the-flood, name: The flood }\n",
    "content/items/rain.md": anItem({ date: "2021-11-01", storyline: "the-flood" }),
    "content/items/flood.md": anItem(
      { date: "2021-11-02", ...follows("rain") },
      "See [all](/stories/rain/).",
    ),
    "content/items/inquiry.md": anItem({ date: "2021-11-03", ...follows("flood") }),
  });
  const { folder, output } = await buildSite({ root, words: ["--no-search"] });
  const html = pageAt(folder, "/stories/rain/");
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\/stories\/the-flood\/"/);
  assert.match(html, /This story has moved: <a href="\/stories\/the-flood\/">The flood<\/a>/);
  assert.deepEqual(await htmlProblems({ file: "former", html }), []);
  assert.doesNotMatch(output, /There is no page/);
});
