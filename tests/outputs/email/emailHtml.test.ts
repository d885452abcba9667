import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { barriers, examiningTab, schemes } from "../../support/accessibility.ts";
import { anItem } from "../../support/digest.ts";
import { aDrawing, aPng } from "../../support/pictures.ts";
import { aFolder } from "../../support/site.ts";
import { anEmail, everything, manyItems } from "./emailIssues.ts";

const folder = aFolder();
const tab = await examiningTab();

/** Opens an email in the browser. */
async function open(html: string): Promise<void> {
  const file = join(folder, "email.html");
  writeFileSync(file, html);
  await tab.goto(pathToFileURL(file).href);
}

/** Landmarks are those of the page that a mail program shows an email on. */
const ofPages = /^(landmark-one-main|region):/;

/** Asserts that everyone can use the email that is open, and that it is never scrolled sideways. */
async function assertOpen(name: string): Promise<void> {
  for (const colorScheme of schemes)
    for (const width of [320, 640]) {
      const where = `${name} in ${colorScheme} at ${width} px`;
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 800 });
      assert.deepEqual(
        (await barriers(tab)).filter((barrier) => !ofPages.test(barrier)),
        [],
        where,
      );
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width, where);
    }
}

const { email } = await anEmail(everything);

describe("An email's HTML", () => {
  test("is accessible on phones and desktops, in light and dark", async () => {
    const [banks, address] = ["Ouse | ".repeat(8), `https://example.org/${"a".repeat(200)}`];
    const wide = `| ${banks}\n|${"--|".repeat(8)}\n| ${banks}\n\n${address}\n\n\`\`\`\n${"code ".repeat(60)}\n\`\`\``;
    await open(email.html);
    await assertOpen("the email of everything");
    await open((await anEmail({ "content/items/a.md": anItem({}, wide), ...manyItems(6, 50) })).email.html);
    await assertOpen("the email of wide things");
  });

  test("aligns only right-to-left text to the right", async () => {
    const { email: foreign } = await anEmail({
      "content/items/a.md": anItem(
        { headline: "שלום", standfirst: "السلام" },
        "## שלום\n\nשלום!\n\n- שלום\n\nPeace, שלום.\n\n| שלום | Peace |\n|--|--|",
      ),
    });
    await open(foreign.html);
    const written = await tab.locator("[dir]").evaluateAll((all) =>
      all.flatMap((each) => {
        const { direction, textAlign } = getComputedStyle(each);
        return direction === "rtl" ? [`${each.tagName} ${textAlign.replace("-webkit-", "")}`] : [];
      }),
    );
    assert.deepEqual(written, [
      "H2 right",
      "P right",
      "H3 right",
      "P right",
      "UL right",
      "LI right",
      "TH right",
    ]);
    await assertOpen("the email from right to left");
    assert.doesNotMatch(email.html, /rtl/);
  });

  test("has headings in order, an item's own below its headline", async () => {
    await open(email.html);
    const headings = await tab
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((each) => `${each.tagName} ${each.textContent}`));
    assert.deepEqual(headings, [
      "H1 The Test Paper",
      "H2 Exclusive · Watermarks Rivers & <floods>",
      "H3 A part",
      "H3 In figures",
      "H2 Corrections to earlier items",
      "H2 Key dates",
    ]);
  });

  test("has only absolute addresses, and underlines each link", async () => {
    await open(email.html);
    const links = await tab
      .locator("a")
      .evaluateAll((all) =>
        all.map((each) => [each.getAttribute("href"), getComputedStyle(each).textDecorationLine]),
      );
    assert.deepEqual(
      links.map(([href]) => href),
      [
        "https://paper.example/issues/2021-w45/",
        "https://paper.example/topics/water/",
        "https://paper.example/items/flood/",
        "https://paper.example/people/ann-reed/",
        "https://paper.example/items/earlier/",
        "https://example.org/a?b=1&c=2",
        "https://paper.example/items/flood/#a-part",
        "https://paper.example/items/earlier/",
        "https://paper.example/items/flood/",
        "https://unsubscribe.invalid/",
        "https://paper.example/subscribe/",
        "mailto:editors@paper.example",
        "https://paper.example/",
      ],
    );
    assert.deepEqual([...new Set(links.map(([, line]) => line))], ["underline"]);
  });

  test("shows pictures by their absolute address, and describes SVGs, which mail programs don't show", async () => {
    await open(email.html);
    const pictures = await tab
      .locator("img")
      .evaluateAll((all) => all.map((each) => [each.getAttribute("src"), each.getAttribute("alt")]));
    assert.deepEqual(pictures, [
      ["https://paper.example/images/map.png", "A map of the river"],
      ["https://paper.example/images/map.png", "A map"],
    ]);
    assert.ok(email.html.includes("[Picture: A drawing]"));
    assert.ok(email.html.includes("Where it rose."));
  });

  test("shows pictures at their own size and at most as wide as the text, in cells too", async () => {
    const files = {
      "content/images/icon.png": aPng(40, 40),
      "content/images/wide.png": aPng(900, 90),
      "content/items/flood.md": anItem(
        { image: { src: "icon.png", alt: "An icon", caption: "Ours." } },
        "![Icon](icon.png) ![Wide](wide.png)\n\n| A | B |\n|--|--|\n| ![Icon](icon.png) | b |",
      ),
    };
    const { html } = (await anEmail(files)).email;
    const widths = [...html.matchAll(/<img [^>]*width="(\d+)"[^>]*max-width:(\d+)px/g)];
    assert.deepEqual(
      widths.map(([, width, most]) => [width, most]),
      [
        ["40", "40"],
        ["40", "40"],
        ["552", "552"],
        ["40", "40"],
      ],
    );
  });

  test("shows no caption of a picture that it does not show, only its description", async () => {
    const image = { src: "river.svg", alt: "A river", caption: "In flood.", credit: "Ours" };
    const files = {
      "content/images/river.svg": aDrawing,
      "content/items/flood.md": anItem({ image }),
    };
    const { html, text } = (await anEmail(files)).email;
    for (const part of [html, text]) {
      assert.ok(part.includes("[Picture: A river]"));
      assert.doesNotMatch(part, /In flood|Ours/);
    }
  });

  test("never breaks a number in a table", async () => {
    const body = "| Trust | Waiting |\n| --- | --- |\n| A trust with a long name | £3,000m |\n";
    const { email } = await anEmail({ "content/items/flood.md": anItem({}, `${body}`) });
    await open(email.html);
    await tab.setViewportSize({ width: 200, height: 800 });
    const lines = await tab.getByText("£3,000m").evaluate((cell) => {
      const text = document.createRange();
      text.selectNodeContents(cell);
      return text.getClientRects().length;
    });
    assert.equal(lines, 1);
  });

  test("keeps the spaces that readers see, and the lines of code", async () => {
    await open(email.html);
    assert.equal(await tab.locator("pre").textContent(), 'if (a < b) {\n  go("x");\n}');
    assert.equal(
      await tab.locator("p", { hasText: "Some strong" }).textContent(),
      "Some strong and weak words, code {{ x }}, a link and https://example.org/a?b=1&c=2.",
    );
  });

  test("starts with a hidden preheader, and has its language and its subject as the title", async () => {
    await open(email.html);
    assert.match(
      (await tab.locator("body").textContent()) ?? "",
      /^Rivers & <floods>\. It rained\.The Test Paper/,
    );
    assert.ok(await tab.getByText("Rivers & <floods>. It rained.").isHidden());
    assert.equal(await tab.locator("html").getAttribute("lang"), "en-GB");
    assert.equal(await tab.title(), "Week 45: A wet week");
  });

  test("shows a headline with quotation marks and tags, in its title too", async () => {
    const headline = "“No” </mj-text> & <b>‘so’</b> <!-- -->";
    const written = headline.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    await open((await anEmail({ "content/items/a.md": anItem({ headline: written }) })).email.html);
    assert.equal(await tab.title(), `Week 45: ${headline}`);
    assert.equal(await tab.getByRole("article").getAttribute("aria-label"), `Week 45: ${headline}`);
    assert.equal(await tab.locator("h2 a").textContent(), headline);
  });

  test("starts with a list of its items if there are more than five", async () => {
    const contents = async (count: number) =>
      (await anEmail(manyItems(count, 10))).email.html.includes("In this issue");
    assert.deepEqual([await contents(5), await contents(6)], [false, true]);
  });
});
