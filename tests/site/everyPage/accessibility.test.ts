import assert from "node:assert/strict";
import { test } from "node:test";
import type { ElementHandle } from "playwright-core";
import { assertAccessible, barriers, examiningTab, schemes } from "../../support/accessibility.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { sharedSite } from "../../support/sharedSite.ts";
import { goodSite, kindOf, longestOfEachKind, pagesIn } from "../../support/site.ts";

const folder = await sharedSite("sample");
const sample = await serve(folder);
const tab = await examiningTab();

const rich = await serve(await sharedSite("everything"));
const empty = await serve(await goodSite({ root: aDigest() }));

for (const { address } of longestOfEachKind(pagesIn(folder)))
  test(`a page of the kind ${kindOf(address)} can be used by everyone`, () => isOpenToAll(sample + address));

test("a text with everything that Markdown has can be used by everyone", async () => {
  await isOpenToAll(`${rich}/items/everything/`);
  await isOpenToAll(`${rich}/issues/2021-w45/`);
});

test("the second page of a list can be used by everyone", () => isOpenToAll(`${rich}/topics/water/page/2/`));

test("an item with many subjects can be used by everyone: each link is large enough for a finger", async () => {
  const boards = Array.from({ length: 20 }, (_, index) => ({
    id: `board-${index}`,
    name: `${["Leeds", "The River Board of Upper Wharfedale", "North Tyne", "Eel"][index % 4]} ${index}`,
  }));
  const site = await goodSite({
    root: aDigest({
      "_data/organisations.yaml": JSON.stringify(boards),
      "_data/people.yaml": "[]\n",
      "content/items/boards.md": anItem({ organisations: boards.map(({ id }) => id) }),
    }),
    words: ["--no-search"],
  });
  await isOpenToAll(`${await serve(site)}/items/boards/`);
});

test("a front page and lists without items can be used by everyone", async () => {
  await isOpenToAll(`${empty}/`);
  await isOpenToAll(`${empty}/topics/water/`);
  await isOpenToAll(`${empty}/archive/`);
});

test("axe finds barriers if there are some", async () => {
  await tab.goto(sample);
  await tab.setContent(`<html><title>T</title><main><h1 style="color: #bbb; background: #fff">Faint</h1>
    <button style="width: 9px; height: 9px; padding: 0"></button
    ><button style="width: 9px; height: 9px; padding: 0">b</button></main></html>`);
  const found = (await barriers(tab)).map((barrier) => barrier.split(":")[0]);
  assert.deepEqual(found.toSorted(), ["button-name", "color-contrast", "html-has-lang", "target-size"]);
});

test("the first Tab reaches a link past the masthead, which then becomes visible", async () => {
  await tab.goto(`${sample}/`);
  await tab.keyboard.press("Tab");
  const skip = tab.getByRole("link", { name: "Skip to the content" });
  assert.ok(await skip.evaluate((link) => link === document.activeElement));
  assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0);
  await tab.keyboard.press("Enter");
  assert.equal(new URL(tab.url()).hash, `#${await tab.evaluate(() => document.activeElement?.id)}`);
  await tab.keyboard.press("Tab");
  assert.ok(await tab.evaluate(() => document.activeElement?.closest("main") !== null));
});

for (const address of ["/", "/organisations/", "/issues/2021-w45/", "/items/blmk-stocktake/"])
  for (const colorScheme of schemes)
    test(`the keyboard focus is visible on ${address} in ${colorScheme}`, async () => {
      await tab.emulateMedia({ colorScheme });
      await tab.goto(sample + address);
      assert.deepEqual(await stopsWithoutMark(), []);
    });

test("every number on the map stands out from its tile, in light and dark", async () => {
  await tab.goto(`${sample}/organisations/`);
  for (const colorScheme of schemes) {
    await tab.emulateMedia({ colorScheme });
    for (const shade of [0, 1, 2, 3, 4]) {
      const contrast = await contrastOnTile(shade);
      assert.ok(contrast >= 4.5, `shade ${shade} in ${colorScheme}: ${contrast.toFixed(2)}`);
    }
  }
});

async function isOpenToAll(url: string): Promise<void> {
  await tab.goto(url);
  await assertAccessible(tab, new URL(url).pathname);
}

/** The stops of the Tab key that look the same whether or not the keyboard is at them; one of each sort of element. */
async function stopsWithoutMark(): Promise<string[]> {
  const seen = new Set<string>();
  const unmarked: string[] = [];
  for (;;) {
    await tab.keyboard.press("Tab");
    const stop = await tab.evaluateHandle(() => document.activeElement as HTMLElement);
    const sort = await stop.evaluate((element) =>
      element === document.body
        ? ""
        : `${element.parentElement?.className} > ${element.localName}.${element.getAttribute("class")}`,
    );
    if (sort === "") break;
    if (seen.has(sort)) continue;
    seen.add(sort);
    if (!(await isMarked(stop))) unmarked.push(sort);
  }
  assert.ok(seen.size > 5);
  return unmarked;
}

/** Whether what is seen around an element changes when the keyboard leaves it. */
async function isMarked(stop: ElementHandle<HTMLElement>): Promise<boolean> {
  const around = await stop.evaluate((element) => {
    element.scrollIntoView({ block: "center" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: Math.max(0, left - 8), y: Math.max(0, top - 8), width: width + 16, height: height + 16 };
  });
  const withFocus = await tab.screenshot({ clip: around });
  await stop.evaluate((element) => element.blur());
  return !withFocus.equals(await tab.screenshot({ clip: around }));
}

async function contrastOnTile(shade: number): Promise<number> {
  const [paper, ink] = await tab
    .locator(".tile")
    .first()
    .evaluate((tile, shade) => {
      tile.setAttribute("class", `tile tile-${shade}`);
      return ["rect", "text"].map((part) => getComputedStyle(tile.querySelector(part) as Element).fill);
    }, shade);
  const [dark = 0, light = 0] = [luminance(paper), luminance(ink)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of a colour such as `rgb(26, 28, 34)`, as WCAG defines it. */
function luminance(colour = ""): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
