import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { startPreview, untilServed } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";

const items = Array.from({ length: 5 }, (_, index) => [
  `content/items/rain-${index}.md`,
  anItem({ headline: `Rain ${index}` }, `Shower ${index}.`),
]);
const root = aDigest({
  "content/items/rain.md": anItem({ headline: "It rained" }, "The first version."),
  ...Object.fromEntries(items),
});
const port = await aFreePort();
await startPreview(root, port);
const browser = await launchBrowser();
const file = join(root, "content/items/rain.md");
const at = (path: string) => `http://localhost:${port}${path}`;
const says = (words: string) => (_: number, text: string) => text.includes(words);
const version = (words: string) => anItem({ headline: "It rained" }, words);

describe("The preview", () => {
  test("shows what an editor saved under another name and renamed", async () => {
    writeFileSync(`${file}.tmp`, version("Saved beside it."));
    renameSync(`${file}.tmp`, file);
    await untilServed(at("/items/rain/"), says("Saved beside it."));
  });

  test("shows what an editor saved after it renamed the old version", async () => {
    renameSync(file, `${file}~`);
    writeFileSync(file, version("Saved in a new file."));
    rmSync(`${file}~`);
    await untilServed(at("/items/rain/"), says("Saved in a new file."));
  });

  test("shows all of a file that is saved in two steps, and the last good version in between", async () => {
    const whole = version("Saved in two steps, of which this is the second.");
    const half = whole.indexOf("topics");
    const saved = openSync(file, "w");
    writeSync(saved, whole.slice(0, half));
    await untilServed(
      at("/items/rain/"),
      says("This page shows the last good version of content/items/rain.md."),
    );
    await untilServed(at("/items/rain/"), says("Saved in a new file."));
    writeSync(saved, whole.slice(half));
    closeSync(saved);
    await untilServed(at("/items/rain/"), says("of which this is the second."));
  });

  test("shows all of many files that are saved at once", async () => {
    for (const [index] of items.entries())
      writeFiles(root, { [`content/items/rain-${index}.md`]: anItem({}, `Downpour ${index}.`) });
    for (const [index] of items.entries())
      await untilServed(at(`/items/rain-${index}/`), says(`Downpour ${index}.`));
  });

  test("shows the last of many saves in quick succession, in every open page", async () => {
    const paths = ["/items/rain/", "/", "/topics/water/"];
    const tabs = await Promise.all(
      paths.map(async (path) => {
        const tab = await browser.newPage();
        await tab.goto(at(path));
        return tab;
      }),
    );
    for (let save = 1; save <= 20; save++)
      writeFiles(root, { "content/items/rain.md": anItem({ headline: `It rained ${save} times` }) });
    for (const tab of tabs) await tab.getByRole("heading", { name: "It rained 20 times" }).waitFor();
    for (const tab of tabs) await tab.close();
  });
});
