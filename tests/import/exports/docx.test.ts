import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openSource } from "../../../src/import/openSource.ts";
import { filesIn } from "../../support/site.ts";
import { aSource } from "../anImport.ts";
import { aZip, writeZip } from "../aZip.ts";
import { readExport } from "../readExport.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, format = "") =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style = "") =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${content}</w:p>`;

const picture = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="A river"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${office}" r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const body = [
  paragraph(run("Rain in March"), "Heading1"),
  paragraph(
    `${run("It ")}${run("rained", "<w:b/>")}${run(" on ")}${run("hills", '<w:u w:val="single"/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
  ),
  paragraph(`<w:hyperlink xmlns:r="${office}" r:id="rId3">${run("Report")}</w:hyperlink>`),
  paragraph(picture),
  paragraph(run("Noted"), "Odd"),
  paragraph('<w:del w:id="9">x</w:del>'),
  `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>h</m:t></m:r></m:oMath></w:p>`,
].join("");

const relation = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
const relations = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

const parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "word/document.xml")),
  "word/_rels/document.xml.rels": relations(
    relation("rId1", "footnotes", "footnotes.xml"),
    relation("rId2", "image", "media/image1.png"),
    relation("rId3", "hyperlink", "https://example.org/report", "External"),
    relation("rId4", "styles", "styles.xml"),
  ),
  "word/document.xml": `<w:document ${word}><w:body>${body}</w:body></w:document>`,
  "word/footnotes.xml": `<w:footnotes ${word}><w:footnote w:id="2">${paragraph(run("By 30 mm."))}</w:footnote></w:footnotes>`,
  "word/styles.xml": `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Odd"><w:name w:val="Odd"/></w:style></w:styles>`,
  "word/comments.xml": `<w:comments ${word}><w:comment w:id="1">${paragraph(run("Really?"))}</w:comment></w:comments>`,
  "word/media/image1.png": Buffer.from("89504e470d0a1a0a", "hex"),
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Document1</dc:title><dc:creator>ann</dc:creator><cp:keywords>Weather; Hills</cp:keywords><dcterms:created>2021-03-01T08:00:00Z</dcterms:created></cp:coreProperties>`,
};

const documentFile = (changes: Readonly<Record<string, string>> = {}) =>
  readFileSync(aZip({ ...parts, ...changes }));

describe("documents of Word", () => {
  const folder = () =>
    aSource({ "2021-03-03 rain.docx": documentFile(), "notes/undated.docx": documentFile(), "old.doc": "x" });

  test("give a post each, with its title, day and keywords", async () => {
    const { label, posts } = await readExport(folder());
    assert.equal(label, "documents of Word");
    assert.deepEqual(
      posts.map(({ source, date, title, tags }) => [source, date, title, tags]),
      [
        ["notes/undated.docx", "2021-03-01T08:00:00Z", "Rain in March", ["Weather", "Hills"]],
        ["2021-03-03 rain.docx", "2021-03-03", "Rain in March", ["Weather", "Hills"]],
      ],
    );
  });

  test("keep footnotes, links and pictures", async () => {
    const { items, pictureFile } = await readExport(folder());
    assert.equal(
      items[1]?.body,
      "It **rained** on hills[^1]\n\n[Report](https://example.org/report)\n\n![A river](2021-03-03%20rain.docx.files/2021-03-03-rain-docx-1.png)\n\nNoted\n\n[^1]: By 30 mm.\n",
    );
    assert.equal(
      pictureFile("2021-03-03 rain.docx", "2021-03-03%20rain.docx.files/2021-03-03-rain-docx-1.png"),
      "2021-03-03 rain.docx.files/2021-03-03-rain-docx-1.png",
    );
  });

  test("report what is lost", async () => {
    const { losses } = await readExport(join(folder(), "2021-03-03 rain.docx"));
    assert.deepEqual(
      losses.map((loss) => loss.replace("2021-03-03 rain.docx", "rain")),
      [
        "style rain: Unrecognised paragraph style: 'Odd' (Style ID: Odd)",
        "comment rain: comments: 1",
        "other-content rain: equations: 1",
        "other-content rain: passages that were deleted with tracked changes: 1",
        "front-matter rain: creator: ann",
        "date-guess rain: 2021-03-03",
        "html-tag rain: <u> hills",
        "tag rain: Weather",
        "tag rain: Hills",
      ],
    );
    const all = await readExport(folder());
    assert(all.losses.includes("no-item old.doc: only .docx files are read: save it as one"));
  });

  test("that are hostile or damaged are named, and give no post", async () => {
    const files = {
      "bad.docx": "PK\x03\x04 no",
      "entities.docx": documentFile({
        "word/document.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document/>',
      }),
      "none.docx": readFileSync(aZip({ "a.txt": "a" })),
      "out.docx": readFileSync(writeZip([{ name: "../evil.xml", content: "x" }])),
    };
    const { posts, losses } = await readExport(aSource(files));
    assert.deepEqual(posts, []);
    assert.deepEqual(losses, [
      "no-item bad.docx: bad.docx is damaged or not complete (End of central directory record signature not found. Either not a zip file, or file is truncated). Download it again",
      "no-item entities.docx: its part word/document.xml defines entities, which no document of Word does",
      "no-item none.docx: it is no document of Word (Could not find main document part. Are you sure this is a valid .docx file?)",
      "no-item out.docx: out.docx holds a file named `../evil.xml`, which leads out of the archive",
    ]);
  });

  test("are read from copies: nothing is written beside them", async () => {
    const path = folder();
    const before = filesIn(path);
    const opened = await openSource(path, undefined);
    await readExport(path);
    assert.notEqual(opened.path, path);
    assert.deepEqual(filesIn(path), before);
  });
});
