import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { aPng } from "../support/pictures.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite } from "../support/site.ts";

/** Red by its style, with a blue pixel that is a picture within it. */
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p+4aIQAAAABJRU5ErkJggg==";
const river = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40" width="60" height="40">
<style>rect { fill: rgb(255, 0, 0) }</style>
<rect width="60" height="40"/>
<image href="data:image/png;base64,${pixel}" x="20" y="10" width="20" height="20" preserveAspectRatio="none"/>
</svg>
`;
const scripted = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" onload="document.title = 'ran'">
<script>document.title = "ran"</script>
<image href="http://elsewhere.example/a.png" width="60" height="40"/>
</svg>
`;

/** Pictures of a chart's shapes, and of an icon. */
const sizes = { wide: [1600, 200], tall: [200, 1400], icon: [40, 40] } as const;

function picturedItem(
  name: string,
  width: number,
  height: number,
): [file: string, content: string | Uint8Array][] {
  const item = anItem(
    { image: { src: `${name}.png`, alt: "A chart" } },
    `In a text: ![A chart](${name}.png)`,
  );
  return [
    [`content/images/${name}.png`, aPng(width, height)],
    [`content/items/${name}.md`, item],
  ];
}

const folder = await goodSite({
  root: aDigest({
    "content/images/river.svg": river,
    "content/items/flood.md": anItem({ image: { src: "river.svg", alt: "A river" }, order: 1 }),
    ...Object.fromEntries(
      Object.entries(sizes).flatMap(([name, [width, height]]) => picturedItem(name, width, height)),
    ),
  }),
  words: ["--no-search"],
});
// No check lets this one through: it stands for whatever else is put on the host.
writeFileSync(join(folder, "images/scripted.svg"), scripted);
const site = await serve(folder);
const browser = await launchBrowser();

describe("A picture", () => {
  test("is sent with its own policy, and never as another content type", async () => {
    const { headers } = await fetch(`${site}/images/river.svg`);
    assert.equal(
      headers.get("content-security-policy"),
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; img-src data:; font-src data:; frame-ancestors 'none'",
    );
    assert.equal(headers.get("x-content-type-options"), "nosniff");
  });

  test("is shown on its item's page as it was drawn, with its own style and embedded pictures", async () => {
    const tab = await browser.newPage();
    await tab.goto(`${site}/items/flood/`);
    const colours = await tab.locator("main img").evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [60, 40];
      const paper = canvas.getContext("2d") as CanvasRenderingContext2D;
      paper.drawImage(image, 0, 0, 60, 40);
      return [paper.getImageData(5, 5, 1, 1), paper.getImageData(30, 20, 1, 1)].map(({ data }) => [...data]);
    });
    assert.deepEqual(colours, [
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ]);
    await tab.close();
  });

  test("that is opened on its own is shown too, and runs and loads nothing, whatever is in it", async () => {
    const tab = await browser.newPage();
    const loaded: string[] = [];
    const problems: string[] = [];
    tab.on("requestfinished", (request) => loaded.push(request.url()));
    tab.on("console", (message) => problems.push(message.text()));
    await tab.goto(`${site}/images/river.svg`);
    assert.equal(await tab.locator("rect").evaluate((rect) => getComputedStyle(rect).fill), "rgb(255, 0, 0)");
    assert.deepEqual(problems, []);
    await tab.goto(`${site}/images/scripted.svg`);
    assert.equal(await tab.title(), "");
    assert.match(problems.join("\n"), /script.*\n.*elsewhere\.example/s);
    assert.deepEqual(
      loaded.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith("data:")),
      [],
    );
    await tab.close();
  });

  for (const [name, [width, height]] of Object.entries(sizes))
    for (const address of [`/items/${name}/`, "/issues/2021-w45/"])
      test(`of ${width} × ${height} pixels is shown whole and not enlarged on ${address}`, async () => {
        const tab = await browser.newPage();
        for (const screen of [320, 1280]) {
          await tab.setViewportSize({ width: screen, height: 800 });
          await tab.goto(site + address);
          const shown = await tab.locator(`img[src$="${name}.png"]`).evaluateAll((images) =>
            images.map((image) => ({
              fit: getComputedStyle(image).objectFit,
              box: [image.clientWidth, image.clientHeight] as const,
            })),
          );
          assert.equal(shown.length, 2);
          for (const {
            fit,
            box: [across, down],
          } of shown) {
            assert.equal(fit, "contain");
            assert.ok(across > 0 && across <= Math.min(width, screen), `${across} wide`);
            // A picture that is higher than the window has empty margins beside it.
            const whole = Math.min(800, (across * height) / width);
            assert.ok(Math.abs(down - whole) <= 1, `${across} × ${down}`);
          }
        }
        await tab.close();
      });
});
