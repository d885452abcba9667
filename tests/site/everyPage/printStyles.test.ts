import assert from "node:assert/strict";
import { test } from "node:test";
import { launchBrowser } from "../../support/browser.ts";
import { serve } from "../../support/servers/server.ts";
import { sharedSite } from "../../support/sharedSite.ts";

const site = await serve(await sharedSite("everything"));
const browser = await launchBrowser();

test("the number of a link is on the first line of its address, however long that is", async () => {
  const reader = await browser.newPage();
  await reader.goto(`${site}/issues/2021-w45/`);
  await reader.emulateMedia({ media: "print" });
  const note = reader.locator(".link-notes li").first();
  const drop = await note.evaluate((line) => {
    line.textContent = `www.example.org/${"unbroken".repeat(60)}`;
    const address = document.createRange();
    address.selectNodeContents(line);
    return Number(address.getClientRects()[0]?.top) - line.getBoundingClientRect().top;
  });
  assert.ok(drop < 4, `The address begins ${drop} pixels below its number.`);
});

for (const address of ["/issues/2021-w45/", "/items/everything/"])
  test(`${address} is printed in the same colours from dark mode`, async () => {
    const reader = await browser.newPage({ colorScheme: "dark" });
    await reader.goto(site + address);
    const inks = () =>
      reader.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("body *")].map((element) => {
          const { color, backgroundColor, borderTopColor, fill, colorScheme } = getComputedStyle(element);
          return [element.tagName, color, backgroundColor, borderTopColor, fill, colorScheme].join(" ");
        }),
      );
    const onScreen = await inks();
    await reader.emulateMedia({ media: "print", colorScheme: "dark" });
    const inTheDark = await inks();
    await reader.emulateMedia({ media: "print", colorScheme: "light" });
    assert.deepEqual(inTheDark, await inks());
    assert.notDeepEqual(inTheDark, onScreen);
    assert.match(String(inTheDark[0]), /^HTML rgb\(0, 0, 0\) rgb\(255, 255, 255\) .* light$/);
  });

test("parts for paper are hidden on a screen, even from screen readers", async () => {
  const reader = await browser.newPage();
  await reader.goto(`${site}/issues/2021-w45/`);
  const forPaper = reader.locator(".link-notes, .issue-dates");
  assert.ok((await forPaper.count()) > 1);
  const shown = () => forPaper.evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length);
  assert.equal(await shown(), 0);
  await reader.emulateMedia({ media: "print" });
  assert.equal(await shown(), await forPaper.count());
});

test("a page without notes for its links prints the addresses of links to other sites", async () => {
  const reader = await browser.newPage();
  await reader.goto(`${site}/items/everything/`);
  await reader.emulateMedia({ media: "print" });
  const source = reader.getByRole("region", { name: "Sources" }).getByRole("link");
  const note = await source.evaluate((link) => getComputedStyle(link, "::after").content);
  assert.ok(note.includes("https://example.org/levels"), note);
});
