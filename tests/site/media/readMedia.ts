import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { launchBrowser } from "../../support/browser.ts";
import { commandOutput } from "../../support/commandOutput.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { readPdf } from "../../support/pdf.ts";
import { aDrawing, aPng } from "../../support/pictures.ts";
import { serve } from "../../support/servers/server.ts";
import { aFolder, filesIn, goodSite, pageAt } from "../../support/site.ts";

/** Every medium in which readers get the text of an item. */
export const media = [
  "page",
  "issuePage",
  "atom",
  "jsonFeed",
  "htmlEmail",
  "textEmail",
  "pdf",
  "searchText",
  "excerpt",
  "export",
] as const;

export type Medium = (typeof media)[number];

/** Reads the text of an item, given by its number in the issue, in a medium. */
export type Read = (item: number) => string;

const now = "2021-11-12";
const url = "https://paper.example";
/** The standfirst of an item, after which its text begins, and a word that finds it. */
const standfirst = (item: number) => `Standfirst${item}.`;
const slug = (item: number) => `item-${item}`;

/** Builds an issue with a text in each item, and everything that is made of it, once. Returns how to read each medium. */
export async function readMedia(texts: readonly string[]): Promise<Record<Medium, Read>> {
  const items = texts.map((text, item) => [
    `content/items/${slug(item)}.md`,
    anItem({ headline: `Headline${item}`, standfirst: standfirst(item), order: item + 1 }, text),
  ]);
  const root = aDigest({
    ...Object.fromEntries(items),
    "_data/site.yaml": `title: The Paper\nurl: ${url}/\nemail:\n  from: paper@paper.example\n`,
    "content/images/map.png": aPng(40, 40),
    "content/images/map.svg": aDrawing,
  });
  const site = await goodSite({ root, now });
  const email = join(
    await commandOutput("email", { root, now, output: join(aFolder(), "email") }),
    "2021-W45",
  );
  return {
    page: (item) =>
      simplified(between(pageAt(site, `/items/${slug(item)}/`), '<div class="prose e-content">', "</div>")),
    issuePage: (item) => {
      const [, article = ""] = pageAt(site, "/issues/2021-w45/").split(`<article id="${slug(item)}"`);
      return simplified(between(article, '<div class="prose e-content">', "</div>"));
    },
    ...feedReaders(site),
    htmlEmail: (item) =>
      simplified(
        between(readFileSync(join(email, "issue.html"), "utf8"), `${standfirst(item)}</p>`, "</div>"),
      ),
    textEmail: (item) =>
      between(
        readFileSync(join(email, "issue.txt"), "utf8"),
        `${standfirst(item)}\n\n`,
        `This item on the web: ${url}/items/${slug(item)}/`,
      ).trimEnd(),
    pdf: await pdfReader(await commandOutput("pdf", { root, now, output: join(aFolder(), "issue.pdf") })),
    ...(await searchReaders(site, texts.length)),
    export: exportReader(
      await commandOutput("export", { root, now, output: join(aFolder(), "items.jsonl") }),
    ),
  };
}

function feedReaders(site: string): Pick<Record<Medium, Read>, "atom" | "jsonFeed"> {
  const atom = readFileSync(join(site, "feed.xml"), "utf8");
  const { items } = JSON.parse(readFileSync(join(site, "feed.json"), "utf8"));
  const start = (item: number) => `<p><strong>${standfirst(item)}</strong></p>`;
  return {
    atom: (item) => {
      const [, content = ""] = atom.split(`<title>Headline${item}</title>`);
      return simplified(
        between(unescaped(between(content, '<content type="html">', "</content>")), start(item)),
      );
    },
    jsonFeed: (item) => {
      const entry = items.find(({ title }: { title: string }) => title === `Headline${item}`);
      return simplified(between(entry.content_html, start(item)));
    },
  };
}

async function pdfReader(file: string): Promise<Read> {
  const { pages } = await readPdf(readFileSync(file));
  const text = pages
    .map((page) => page.replace(/\d+ \/ \d+ ?The Paper · Week 45 of 2021 · paper\.example/, ""))
    .join(" ");
  return (item) => between(text, standfirst(item), `Headline${item + 1} `).trim();
}

async function searchReaders(
  site: string,
  count: number,
): Promise<Pick<Record<Medium, Read>, "searchText" | "excerpt">> {
  const fragments = filesIn(site)
    .filter((file) => file.endsWith(".pf_fragment"))
    .map((file) =>
      JSON.parse(
        gunzipSync(readFileSync(join(site, file)))
          .toString()
          .replace(/^pagefind_dcd/, ""),
      ),
    )
    .map(({ url, content }) => [url, content] as [string, string]);
  const texts = new Map(fragments);
  const excerpts = await excerptsOf(await serve(site), count);
  return {
    // The name of the item's topic, by which it is found too, comes last.
    searchText: (item) =>
      between(texts.get(`/items/${slug(item)}/`) ?? "", `${standfirst(item)} `, " Water."),
    excerpt: (item) => between(excerpts[item] ?? "", `${standfirst(item)} `),
  };
}

/** What the search shows of each item below its headline, in a browser. */
async function excerptsOf(address: string, count: number): Promise<string[]> {
  const tab = await (await launchBrowser()).newPage();
  const excerpts: string[] = [];
  for (let item = 0; item < count; item++) {
    await tab.goto(`${address}/search/?q=${encodeURIComponent(`"${standfirst(item)}"`)}`);
    await tab.locator("main[data-search-state=done]").waitFor();
    const excerpt = tab.locator("[data-search-results] > li").first().locator("p").first();
    excerpts.push((await excerpt.textContent()) ?? "");
  }
  await tab.close();
  return excerpts;
}

function exportReader(file: string): Read {
  const records = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return (item) => records.find(({ id }) => id === slug(item)).text.trim();
}

/** The part of a text after a start, and before an end. */
function between(text: string, start: string, end?: string): string {
  const [, ...rest] = text.split(start);
  const after = rest.join(start);
  return end === undefined ? after : (after.split(end)[0] ?? "");
}

const attributes = / (?!href=|src=|alt=|start=)[\w-]+="[^"]*"/g;

/** HTML without what only browsers read, on one line except for code. Addresses of the site are as on its pages, and the item is called `item`. */
function simplified(html: string): string {
  return html
    .replace(attributes, "")
    .replaceAll(`="${url}/`, '="/')
    .replace(/item-\d+/g, "item")
    .replaceAll("/>", ">")
    .split(/(<pre>.*?<\/pre>)/s)
    .map((part) => (part.startsWith("<pre>") ? part : part.replace(/\s*\n\s*/g, " ")))
    .join("")
    .replace(spaceBetweenBlocks, "")
    .trim();
}

const spaceBetweenBlocks =
  /(?<=>) (?=<(?:\/?(?:p|h\d|[uo]l|li|blockquote|pre|table|t[rhd]|thead|tbody|hr|section)\b))/g;

function unescaped(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
