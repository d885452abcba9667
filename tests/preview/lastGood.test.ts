import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { startPreview } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";

const water = "_data/topics.yaml";
const wrong = anItem({ date: "2021-99-99" }, "Snow with a mistake.");

/** At the start, one item has an error, and another is right. */
const root = aDigest({
  "content/items/snow.md": wrong,
  "content/items/rain.md": anItem({ headline: "It rained" }, "The first rain."),
});
const port = await aFreePort();
await startPreview(root, port);
const editor = await (await launchBrowser()).newPage();
const told: string[] = [];
editor.on("console", (message) => message.type() === "error" && told.push(message.text()));
const panel = editor.getByRole("complementary", { name: "For the editor" });

describe("If another file has had an error since the start, the preview", () => {
  test("leaves that file out, and its page says so", async () => {
    await show("/items/snow/");
    await panel.getByText("Not shown until you fix its errors").waitFor();
    await panel.getByRole("note").getByText("2021-99-99").first().waitFor();
  });

  test("runs the editor's script even on a missing page", async () => {
    told.length = 0;
    await show("/items/snow/");
    await panel.locator("summary").first().click();
    await editor.reload();
    assert.ok(await panel.getByText("Built from").isVisible(), "the panel stays open");
    await panel.locator("summary").first().click();
    assert.deepEqual(
      told.filter((each) => !each.includes("404")),
      [],
    );
  });

  test("shows what is saved in other files", async () => {
    await show("/items/rain/");
    save("rain", anItem({ headline: "It rained" }, "The second rain."));
    await seen("The second rain.");
  });

  test("shows a new file", async () => {
    await show("/items/hail/");
    save("hail", anItem({ headline: "Hail" }, "The first hail."));
    await seen("The first hail.");
    await show("/topics/water/");
    await seen("Hail");
  });

  test("keeps the last good version of a file that breaks, even through a wrong reference", async () => {
    await show("/items/rain/");
    save("rain", anItem({ date: "2021-99-99" }, "Rain with a mistake."));
    await panel.getByText("This page shows the last good version of content/items/rain.md.").waitFor();
    await seen("The second rain.");
    save("rain", anItem({ topics: ["watr"] }, "Rain with another mistake."));
    await editor.getByRole("note").getByText("watr is not a topic").waitFor();
    await seen("The second rain.");
  });

  test("shows a file that is fixed, and keeps that version from then on", async () => {
    await show("/items/snow/");
    save("snow", anItem({ headline: "Snow" }, "The first snow."));
    await seen("The first snow.");
    save("snow", wrong);
    await panel.getByText("This page shows the last good version of content/items/snow.md.").waitFor();
    await seen("The first snow.");
  });

  test("keeps the last good version of a broken register and site.yaml, and shows new versions of the rest", async () => {
    const whole = readFileSync(join(root, water), "utf8");
    await show("/topics/water/");
    writeFiles(root, { [water]: "a: [", "_data/site.yaml": "title: [" });
    await panel.getByText(`This page shows the last good version of ${water}.`).waitFor();
    assert.match(await editor.title(), /^Water.*The Test Paper$/);
    save("hail", anItem({ headline: "More hail" }));
    await seen("More hail");
    writeFiles(root, { [water]: whole.replace("label: Water", "label: Waters") });
    await editor.getByRole("heading", { name: "Waters" }).first().waitFor();
  });

  for (const [file, address] of [
    ["content/issues/2021-W45.md", "/issues/2021-w45/"],
    ["content/topics/water.md", "/topics/water/"],
    ["content/about.md", "/about/"],
  ] as const)
    test(`keeps ${file}`, async () => {
      await show(address);
      writeFiles(root, { [file]: `Of ${file}.\n` });
      await seen(`Of ${file}.`);
      writeFiles(root, { [file]: "---\nnope: 1\n---\nWrong.\n" });
      await panel
        .getByText(/^This page shows the last good version of /)
        .filter({ hasText: file })
        .waitFor();
      await seen(`Of ${file}.`);
    });

  test("drops a deleted file", async () => {
    await show("/items/rain/");
    rmSync(join(root, "content/items/rain.md"));
    await panel.getByText("No file makes this page").waitFor();
  });
});

async function show(address: string): Promise<void> {
  await editor.goto(`http://localhost:${port}${address}`);
}

async function seen(text: string): Promise<void> {
  await editor.getByText(text, { exact: true }).first().waitFor();
}

function save(slug: string, text: string): void {
  writeFiles(root, { [`content/items/${slug}.md`]: text });
}
