import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openSource } from "../../../src/import/openSource.ts";
import { aDigest } from "../../support/digest.ts";
import { aFolder, filesIn } from "../../support/site.ts";
import { importInto } from "../anImport.ts";
import { aZip, writeZip, type ZipEntry } from "../aZip.ts";

const csv = {
  name: "posts.csv",
  content: "post_id,post_date,is_published,title\n1.rain,2021-03-03,true,Rain\n",
};

/** The message with which a path is refused. */
async function refusal(path: string): Promise<string> {
  const refused = await openSource(path, undefined).catch((error: unknown) => error);
  assert(refused instanceof Error, "It was not refused.");
  return refused.message;
}

const hostile: readonly (readonly [what: string, entry: ZipEntry, message: string])[] = [
  ...[
    ["leads out of its folder", "../../evil.html", "which leads out of the archive"],
    ["leads out on Windows", "posts\\..\\..\\evil.html", "which leads out of the archive"],
    ["is absolute", "/etc/cron.d/evil", "which leads out of the archive"],
    ["is on a drive", "C:/evil.html", "which leads out of the archive"],
    ["has a NUL", "posts/1.rain.html\0.png", "which has an invisible character"],
    ["is a device of Windows", "posts/con.html", "which Windows keeps for a device"],
    ["has an empty part", "posts//rain.html", "which is no path"],
  ].map(
    ([what = "", name = "", why = ""]) =>
      [
        `a name that ${what}`,
        { name, content: "x" },
        `export.zip holds a file named \`${name.replace("\0", "\u{fffd}").replaceAll("\\", "/")}\`, ${why}. Nothing was written.`,
      ] as const,
  ),
  [
    "a link",
    { name: "posts/1.rain.html", content: "/etc/passwd", is: "link" },
    "export.zip holds `posts/1.rain.html`, which is a link and no file. Nothing was written.",
  ],
  [
    "a file with a password",
    { name: "posts/1.rain.html", content: "x", is: "encrypted" },
    "export.zip is protected by a password: unpack it, and import the folder. Nothing was written.",
  ],
  [
    "a file twice",
    { name: "POSTS.csv", content: "x" },
    "export.zip holds `POSTS.csv` twice. Nothing was written.",
  ],
  [
    "a file of 1 GB",
    { name: "posts/1.rain.html", content: "x", size: 1_000_000_000 },
    "export.zip holds `posts/1.rain.html`, which unpacked has 1,000 MB: files of more than 300 MB are not read. Nothing was written.",
  ],
  [
    "a bomb",
    { name: "posts/1.rain.html", content: Buffer.alloc(21_000_000) },
    "export.zip holds `posts/1.rain.html`, which is more than 250 times as large unpacked, as in archives that are made to fill a disk. Nothing was written.",
  ],
  [
    "a bomb that hides its size",
    { name: "posts/1.rain.html", content: Buffer.alloc(21_000_000), size: 10 },
    "posts/1.rain.html in export.zip is damaged or not complete (too many bytes in the stream. expected 10. got at least 16384). Download it again. Nothing was written.",
  ],
];

describe("a ZIP", () => {
  for (const [what, entry, message] of hostile)
    test(`with ${what} is refused`, async () => {
      assert.equal(await refusal(writeZip([csv, entry])), message);
    });

  test("that is not complete is refused", async () => {
    const whole = readFileSync(aZip({ "posts.csv": csv.content }));
    const path = join(aFolder(), "export.zip");
    writeFileSync(path, whole.subarray(0, whole.length - 30));
    assert.equal(
      await refusal(path),
      "export.zip is damaged or not complete (End of central directory record signature not found. Either not a zip file, or file is truncated). Download it again. Nothing was written.",
    );
  });

  test("whose content is damaged is refused", async () => {
    const path = writeZip([csv]);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 39, 60);
    writeFileSync(path, bytes);
    assert.match(
      await refusal(path),
      /^posts\.csv in export\.zip is damaged or not complete \(.+\)\. Download it again\. Nothing was written\.$/,
    );
  });

  test("that is refused ends the import with one line, and nothing is written", async () => {
    const root = aDigest({ "import.yaml": "split: whole\n" });
    const before = filesIn(root);
    const zip = writeZip([csv, { name: "../evil.html", content: "x" }]);
    const run = await importInto(root, zip);
    assert.equal(run.code, 1);
    assert.equal(
      run.err,
      "export.zip holds a file named `../evil.html`, which leads out of the archive. Nothing was written.\n",
    );
    assert.deepEqual(filesIn(root), before);
    assert.deepEqual(filesIn(join(zip, "..")), ["export.zip"]);
  });

  test("with a single folder is read like that folder", async () => {
    const { reader, path } = await openSource(
      aZip({
        "site-main/_config.yml": "title: x\n",
        "site-main/_posts/2021-03-03-rain.md": "Rain.\n",
        "__MACOSX/x": "",
      }),
      undefined,
    );
    assert.equal(reader.name, "jekyll");
    assert.deepEqual(filesIn(path), ["_config.yml", "_posts/2021-03-03-rain.md"]);
  });
});
