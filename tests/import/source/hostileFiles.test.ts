import assert from "node:assert/strict";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest } from "../../support/digest.ts";
import { aFolder, filesIn } from "../../support/site.ts";
import { importInto } from "../anImport.ts";
import { aZip } from "../aZip.ts";
import { readExport } from "../readExport.ts";

/** A file in a new folder. */
function aFile(name: string, content: string | Buffer): string {
  const path = join(aFolder(), name);
  writeFileSync(path, content);
  return path;
}

const rss = (before: string, item: string) =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><item><title>Rain</title><link>https://a.example/rain</link><pubDate>Wed, 03 Mar 2021 08:00:00 GMT</pubDate>${item}</item></channel></rss>`;

const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const table = "post_id,post_date,is_published,title\n";

const refused: readonly (readonly [what: string, name: string, content: string | Buffer, message: string])[] =
  [
    [
      "entities that grow",
      "feed.xml",
      rss(laughs, "<description>&b;</description>"),
      "feed.xml:1: it defines entities, which no export does. Nothing was written.",
    ],
    [
      "an entity of another file",
      "feed.xml",
      rss('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "<description>&x;</description>"),
      "feed.xml:1: it defines entities, which no export does. Nothing was written.",
    ],
    [
      "XML that ends in the middle",
      "feed.xml",
      rss("", "\n<description>Rain").slice(0, -40),
      "feed.xml:2: it is damaged or not complete (unclosed tag: item). Export it again. Nothing was written.",
    ],
    [
      "elements nested without end",
      "feed.xml",
      rss("", "<a>".repeat(5000)),
      "feed.xml:1: more than 200 elements are nested. Nothing was written.",
    ],
    [
      "bytes that are not of its encoding",
      "feed.xml",
      Buffer.from(rss("", "<description>Caf\xe9</description>"), "latin1"),
      "feed.xml is not text in its encoding, utf-8. Export it again. Nothing was written.",
    ],
    [
      "an open quotation mark",
      "posts.csv",
      `${table}1.rain,2021-03-03,true,Rain\n2.snow,2021-03-10,true,"Snow\n3.hail,2021-03-17,true,Hail\n`,
      "posts.csv:3: a quotation mark is not closed or is out of place, so the rest can't be read. Export it again. Nothing was written.",
    ],
    [
      "a table that is not UTF-8",
      "posts.csv",
      Buffer.from(`${table}1.rain,2021-03-03,true,Caf\xe9\n`, "latin1"),
      "posts.csv is not text in UTF-8. Export it again, or save it with the encoding UTF-8. Nothing was written.",
    ],
    [
      "JSON that ends in the middle",
      "ghost.json",
      '{"db":[{"data":{"posts":[{"title":"Rain"',
      "ghost.json is not JSON, or ends in the middle. Export it again. Nothing was written.",
    ],
  ];

describe("A file with", () => {
  for (const [what, name, content, message] of refused)
    test(`${what} is refused with one line`, async () => {
      const error = await readExport(aFile(name, content)).catch((each: unknown) => each);
      assert.equal(error instanceof Error && error.message, message);
    });

  test("1 GB is refused without reading it", async () => {
    const path = aFile("feed.xml", rss("", "<description>Rain</description>"));
    truncateSync(path, 1_000_000_000);
    const error = await readExport(path).catch((each: unknown) => each);
    assert.equal(
      error instanceof Error && error.message,
      "feed.xml has 1,000 MB, and no more than 300 are read. Nothing was written.",
    );
  });

  for (const [where, files] of [
    ["with a mapping file", { "import.yaml": "split: whole\n" }],
    ["without one", {}],
  ] as const)
    test(`such a mistake ends the import ${where} with 1, and nothing is written`, async () => {
      const root = aDigest(files);
      const before = filesIn(root);
      const run = await importInto(root, aFile("ghost.json", '{"db":['));
      assert.deepEqual(
        [run.code, run.out, run.err],
        [1, "", "ghost.json is not JSON, or ends in the middle. Export it again. Nothing was written.\n"],
      );
      assert.deepEqual(filesIn(root), before);
    });

  test("a document type, an unknown entity, a bare & and a control character is read, as feeds have them", async () => {
    const before =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd">';
    const item = `<enclosure url="https://a.example/rain.png?a=1&b=2" type="image/png"/><description>Caf&eacute;\u000b ${"It rained. ".repeat(40)}</description>`;
    const { items, posts } = await readExport(aFile("feed.xml", rss(before, item)));
    assert.match(items[0]?.body ?? "", /^Café/);
    assert.equal(posts[0]?.picture?.src, "https://a.example/rain.png?a=1&b=2");
  });

  test("an encoding of its own is read in it", async () => {
    const text = rss("", `<description>Caf\xe9 ${"au lait ".repeat(60)}</description>`);
    const declared = text.replace('version="1.0"?>', 'version="1.0" encoding="ISO-8859-1"?>');
    const { items } = await readExport(aFile("feed.xml", Buffer.from(declared, "latin1")));
    assert.match(items[0]?.body ?? "", /^Café au lait/);
  });

  test("a post of more than 2 MB loses it, and says so", async () => {
    const rows = `web_title,content_html,status,url,created_at\nRain,<p>${"rain ".repeat(500_000)}</p>,confirmed,https://a.example/p/rain,2021-03-03\n`;
    const { posts, losses } = await readExport(aFile("posts.csv", rows));
    assert.deepEqual(posts, []);
    assert.deepEqual(losses, ["no-item posts/rain: it has 3 MB, and no post has more than 2"]);
  });

  test("links that run scripts loses them", async () => {
    const item =
      "<description>&lt;p&gt;&lt;a href=&quot;javascript:alert(1)&quot;&gt;Rain&lt;/a&gt; &lt;a href=&quot; JaVaScRiPt:x&quot;&gt;fell&lt;/a&gt;&lt;script&gt;alert(2)&lt;/script&gt;&lt;img src=x onerror=alert(3)&gt;&lt;/p&gt;</description>";
    const { items, losses } = await readExport(aFile("feed.xml", rss("", item)));
    assert.equal(items[0]?.body, "Rain fell![](x)\n");
    assert.deepEqual(losses.slice(1), [
      "html-left-out rain: <script> alert(2)",
      "html-left-out rain: javascript:alert(1)",
      "html-left-out rain:  JaVaScRiPt:x",
    ]);
  });
});

test("nothing that was unpacked stays behind", async () => {
  const temporary = aFolder();
  const zip = aZip({ "_posts/2021-03-03-rain.md": "---\ntitle: Rain\n---\n\nRain.\n" });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    const run = await importInto(aDigest({ "import.yaml": "split: whole\ndefaultTopic: water\n" }), zip);
    assert.equal(run.code, 0, run.err);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  assert.deepEqual(
    filesIn(temporary).filter((file) => file.startsWith("standfirst-import-")),
    [],
  );
});
