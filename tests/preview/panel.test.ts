import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { assertAccessible, examiningTab } from "../support/accessibility.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { startPreview } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";
import { goodSite, pageAt } from "../support/site.ts";

const nextYear = new Date().getFullYear() + 1;

const body = [
  "The river rose.",
  "",
  "It fell again:",
  "",
  "- on Monday",
  "- on Tuesday",
  "",
  "## After",
  "",
  "It was dry.",
];
const rain = { headline: "It rained", date: "2021-11-10", reviewBy: "2021-12-01" };
const files = {
  "content/items/rain.md": anItem(rain, body.join("\n")),
  "content/items/flood.md": anItem({ headline: "It flooded", related: [{ item: "rain", as: "follows" }] }),
  "content/items/notes.md": anItem({ headline: "Notes" }, "See [the rain](/items/rain/)."),
  "content/items/snow.md": anItem({ headline: "It will snow", date: `${nextYear}-01-02` }),
  "content/items/fog.md": anItem({ headline: "Fog, perhaps", draft: true }),
  "content/issues/2021-W45.md": "---\ntitle: A wet week\n---\nIt rained.\n",
  "content/pages/imprint.md": "---\ntitle: Imprint\n---\nPublished in Perth.\n",
};
const root = aDigest(files);
const port = await aFreePort();
await startPreview(root, port);
const editor = await examiningTab();
const panel = editor.getByRole("complementary", { name: "For the editor" });
const note = editor.getByRole("note");

test("a page says which file it comes from, when it is published, how long it is and which pages link to it", async () => {
  await show("/items/rain/");
  assert.deepEqual(await brief(), [
    "Preview",
    "Published",
    "Review is due",
    "14 words, 1 min",
    "No problems",
  ]);
  assert.deepEqual(await facts(), [
    "Built from: content/items/rain.md",
    "Publication: on 10 November 2021",
    "Issue: Week 45 of 2021, 4 of 4",
    "Length: 14 words; 1 minute at 240 words a minute",
    "Review: was due by 1 December 2021",
    "Related from: Followed by: It flooded",
    "Listed under: Water",
    "Card: The picture beside a link to it",
    "Linked from: Notes",
  ]);
});

test("a page of the digest's own says which file it comes from", async () => {
  await show("/imprint/");
  assert.deepEqual(await brief(), ["Preview", "No problems"]);
  assert.deepEqual(await facts(), ["Built from: content/pages/imprint.md"]);
});

test("drafts and items of the future say so", async () => {
  await show("/items/snow/");
  assert.ok((await facts()).includes(`Publication: held until 2 January ${nextYear}`));
  await show("/items/fog/");
  assert.ok((await facts()).includes("Publication: not while it is a draft; dated 10 November 2021"));
  await show("/issues/2021-w45/");
  assert.ok((await facts()).includes("Not published yet: Draft: Fog, perhaps"));
});

test("an entry of a register is shown with its line", async () => {
  await show("/topics/rivers/");
  assert.deepEqual(await facts(), ["Built from: _data/topics.yaml:2", "Lists: 0 items"]);
  assert.equal(
    await panel.locator("a", { hasText: "_data/topics.yaml:2" }).getAttribute("href"),
    `vscode://file${join(root, "_data/topics.yaml")}:2:3`,
  );
});

test("a mistake in the text is shown before its paragraph or list, until it is fixed", async () => {
  await show("/items/rain/");
  const wrong = body.with(5, "- on [Tuesday](/items/rein/)");
  writeFiles(root, { "content/items/rain.md": anItem(rain, wrong.join("\n")) });
  await reads(note, "There is no page /items/rein/. Did you mean /items/rain/?");
  assert.deepEqual(await blocks(), ["P", "P", "note", "UL", "H2", "P"]);
  writeFiles(root, { "content/items/rain.md": files["content/items/rain.md"] });
  await note.waitFor({ state: "detached" });
});

test("a mistake in a field is shown at the field, on the last good version", async () => {
  await show("/items/rain/");
  writeFiles(root, {
    "content/items/rain.md": anItem({ ...rain, headline: 5, topics: ["watr"] }, "New words."),
  });
  await reads(note, "watr is not a topic.");
  const places = await note.evaluateAll((notes) =>
    notes.map((each) => each.nextElementSibling?.textContent?.replace(/\s+/g, " ").trim()),
  );
  assert.deepEqual(places, ["It rained", "Topics Water"]);
  assert.ok(await editor.getByText("The river rose.").isVisible());
  await panel.getByText("This page shows the last good version of content/items/rain.md.").waitFor();
});

test("broken YAML is reported above the page, with its line", async () => {
  writeFiles(root, { "content/items/rain.md": "---\nheadline: It rained: again\n---\nNew words.\n" });
  await reads(panel.getByRole("note"), "headline: It rained: again");
  assert.match(
    (await panel.getByRole("note").textContent()) ?? "",
    /^Error 2:11 The YAML is not valid: a text that contains a colon/,
  );
});

test("other pages count the problem, and say what happens to files with errors", async () => {
  await show("/topics/rivers/");
  assert.deepEqual(await brief(), ["Preview", "0 items", "1 problem elsewhere"]);
  await panel
    .getByText(
      "Other pages show the last good version of files with errors, or leave them out if there is none.",
    )
    .waitFor();
});

test("everyone can use a page with the panel and a note", async () => {
  await show("/items/rain/");
  await panel.locator("summary").first().click();
  await assertAccessible(editor, "an item with its panel");
  await editor.emulateMedia({ media: "print" });
  assert.ok(!(await panel.isVisible()));
  await editor.emulateMedia({ media: null });
});

test("the panel stays open during work, and opens by keyboard", async () => {
  writeFiles(root, { "content/items/rain.md": files["content/items/rain.md"] });
  await note.waitFor({ state: "detached" });
  await panel.getByText("Built from").waitFor();
  await panel.locator("summary").press("Enter");
  await panel.getByText("Built from").waitFor({ state: "hidden" });
});

test("no build contains the panel", async () => {
  const site = await goodSite({ root, words: ["--drafts", "--no-search"] });
  const page = pageAt(site, "/items/rain/");
  assert.ok(!/editor|vscode/.test(page));
  const [, style = ""] = /href="(\/assets\/style[^"]+)"/.exec(page) ?? [];
  assert.ok(!readFileSync(join(site, style), "utf8").includes("editor"));
});

async function show(address: string): Promise<void> {
  await editor.goto(`http://localhost:${port}${address}`);
}

/** Waits for a page with a note that says so, and until its notes are where they belong, which its last line sees to. */
async function reads(notes: Locator, words: string): Promise<void> {
  await notes.getByText(words).waitFor();
  await editor.waitForLoadState();
}

async function brief(): Promise<string[]> {
  return panel.locator("summary").first().locator("> *").allTextContents();
}

async function facts(): Promise<string[]> {
  return panel
    .locator("dl > div")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("dt, li")].map((each) => each.textContent).join(": ")),
    );
}

/** What the item's text consists of, from top to bottom. */
async function blocks(): Promise<string[]> {
  return editor
    .locator(".item-text > .prose > *")
    .evaluateAll((all) => all.map((each) => each.getAttribute("role") ?? each.tagName));
}
