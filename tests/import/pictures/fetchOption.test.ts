import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { mappingFields } from "../../../src/import/mapping/mapping.ts";
import { openSource } from "../../../src/import/openSource.ts";
import type { FetchedPictures } from "../../../src/import/pictures/remote/fetchPictures.ts";
import { readSource } from "../../../src/import/readSource.ts";
import { runImport } from "../../../src/import/runImport.ts";
import { aDigest } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";
import { aSource, imported, importInto } from "../anImport.ts";

const source = (address: string) =>
  aSource({ "2021-03-03-rain.md": `---\ntitle: Rain\n---\nIt rained.\n\n![Hills](${address})\n` });

/** Imports a source into a digest, with pictures that were "fetched". Returns the addresses that were asked for. */
async function importWith(root: string, folder: string, pictures: FetchedPictures): Promise<string[]> {
  const opened = await openSource(folder, undefined);
  const asked: string[] = [];
  const mapping = mappingFields.parse({ defaultTopic: "water" });
  await runImport(
    root,
    await readSource(opened.reader, opened.path, []),
    mapping,
    opened,
    async (addresses) => {
      asked.push(...addresses);
      return pictures;
    },
  );
  return asked;
}

describe("npm run import -- --fetch", () => {
  test("puts pictures of other sites into content/images, and does not fetch them again", async () => {
    const path = join(aFolder(), "fetched");
    writeFileSync(path, "bytes");
    const [root, address] = [aDigest(), "https://far.example/a/hills.php?w=300"];
    const pictures: FetchedPictures = new Map([[address, { path, ending: ".png" }]]);
    const folder = source(address);
    assert.deepEqual(await importWith(root, folder, pictures), [address]);
    assert.equal(readFileSync(join(root, "content/images/hills.png"), "utf8"), "bytes");
    const item = () => readFileSync(join(root, "content/items/2021/rain.md"), "utf8");
    assert.match(item(), /\n!\[Hills\]\(hills\.png\)\n$/);
    assert.deepEqual(await importWith(root, folder, new Map()), []);
    assert.match(item(), /\n!\[Hills\]\(hills\.png\)\n$/);
  });

  test("reports pictures that could not be fetched, and keeps a link to them", async () => {
    const root = aDigest({ "import.yaml": "defaultTopic: water\n" });
    const run = await importInto(root, source("http://127.0.0.1:1/hills.png"), "--fetch");
    assert.equal(run.code, 0, run.err);
    assert.match(
      imported(run, "import-report.md"),
      /### Pictures on other sites that could not be fetched: a link to those in texts was kept \(1\)\n\n- 2021-03-03-rain\.md: `http:\/\/127\.0\.0\.1:1\/hills\.png is on a private host`\n/,
    );
    assert.equal(existsSync(join(root, "content/images")), false);
  });
});
