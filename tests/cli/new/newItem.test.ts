import assert from "node:assert/strict";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../../src/build/loadDigest.ts";
import { previewFolder } from "../../../src/cache/cacheFolder.ts";
import { notePreview } from "../../../src/preview/previewPort.ts";
import { anItem } from "../../support/digest.ts";
import { filesIn } from "../../support/site.ts";
import { aPaper, make, problemsIn, rain, textOf } from "./newCommand.ts";

describe("npm run new", { concurrency: true }, () => {
  test("writes an item for the next publishing day, and says where it is and what to do next", async () => {
    const root = aPaper();
    assert.deepEqual(await make(root, ...rain, "--no-draft"), {
      code: 0,
      out: [
        "content/items/2021/river-rose.md is written.",
        "Write its text below the second `---`. `npm start` shows it at http://localhost:8080/items/river-rose/",
        "Then run `npm run check`.",
        "",
      ].join("\n"),
      err: "",
    });
    assert.equal(
      textOf(root, "content/items/2021/river-rose.md"),
      "---\nheadline: The river rose\ndate: 2021-11-12\nstandfirst: It rained.\ntopics:\n  - water\n---\n",
    );
    assert.deepEqual(problemsIn(root), [
      "content/items/2021/river-rose.md:7:1: warning: The item has no text. Write the text below the front matter, or set `draft: true`.",
    ]);
    assert.deepEqual(filesIn(join(root, "content")), ["items/2021/river-rose.md"]);
  });

  test("makes a draft unless it is told not to, as it does when it asks", async () => {
    const root = aPaper();
    const { out } = await make(root, ...rain);
    assert.match(out, /^content\/items\/2021\/river-rose\.md is written, as a draft\.\n/);
    assert.match(textOf(root, "content/items/2021/river-rose.md"), /\ndraft: true\n---\n$/);
    assert.deepEqual(problemsIn(root), []);
  });

  test("says so if a headline is taken", async () => {
    const root = aPaper({ "content/items/2019/old.md": anItem({ headline: "The River rose" }) });
    const { out } = await make(root, ...rain);
    assert.match(
      out,
      /^content\/items\/2021\/river-rose\.md is written, as a draft\.\ncontent\/items\/2019\/old\.md has the same headline\. Change one of the two\.\nWrite its text/,
    );
  });

  test("prints the address of the preview that is running, whatever its port", async () => {
    const [root, other] = [aPaper(), aPaper()];
    const server = createServer().listen(0, "localhost");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    notePreview(port, root);
    assert.match(
      (await make(root, ...rain)).out,
      new RegExp(` http://localhost:${port}/items/river-rose/\n`),
    );
    assert.match((await make(other, ...rain)).out, / http:\/\/localhost:8080\//);
    server.close();
    await once(server, "close");
    assert.match((await make(root, ...rain)).out, / http:\/\/localhost:8080\//);
    rmSync(`${previewFolder(port)}.root`);
  });

  test("takes every field as an option, accepts names and aliases for ids, and writes fields in the manual's order", async () => {
    const root = aPaper();
    const { code, err } = await make(
      root,
      ...[
        "--draft",
        "--slug",
        "flood",
        "--byline",
        "Ann Reed",
        "--byline",
        "Ben Stone",
        "--label",
        "analysis",
      ],
      ...["--series", "watermarks", "--person", "ANN REED", "--organisation", "TRB", "--topic", "Hydrology"],
      ...[
        "--topic",
        "water",
        "--topic",
        "Energy",
        "--standfirst",
        "Levels: “high” & rising",
        "--date",
        "2022-01-07",
      ],
      ...["--headline", ' It\'s "wet" #1 '],
    );
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    assert.equal(
      textOf(root, "content/items/2022/flood.md"),
      [
        "---",
        'headline: "It\'s \\"wet\\" #1"',
        "date: 2022-01-07",
        'standfirst: "Levels: “high” & rising"',
        "topics:",
        "  - water",
        "  - energy",
        "organisations:",
        "  - river-board",
        "people:",
        "  - ann-reed",
        "series: watermarks",
        "label: analysis",
        "byline:",
        "  - Ann Reed",
        "  - Ben Stone",
        "draft: true",
        "---",
        "",
      ].join("\n"),
    );
    assert.deepEqual(problemsIn(root), []);
    assert.equal(loadDigest(root, new Date(), true).digest.items[0]?.headline, "It’s “wet” #1");
  });

  test("takes the section of an issue where the digest has some, and writes it in the manual's order", async () => {
    const site = "title: T\nurl: https://paper.example/\nsections: [Rivers, Social housing]\n";
    const root = aPaper({ "_data/site.yaml": site });
    await make(root, ...rain, "--label", "analysis", "--section", "social");
    const written = textOf(root, "content/items/2021/river-rose.md");
    assert.match(written, /\nsection: Social housing\nlabel: analysis\n/);
    assert.deepEqual(problemsIn(root), []);
    const unknown = await make(root, ...rain, "--section", "Lakes");
    assert.equal(
      unknown.err,
      "--section can't be taken: `Lakes` is not one of them. There are Rivers, Social housing.\n",
    );
    const none = await make(aPaper(), ...rain, "--section", "Rivers");
    assert.equal(none.err, "--section can't be taken: `Rivers` is not one of them: there are none.\n");
  });

  test("never uses an address that an item has or had", async () => {
    const root = aPaper({
      "content/items/2019/river-rose.md": anItem({ formerSlugs: ["river-rose-2"] }),
      "content/items/River-Rose-3.md": "broken",
    });
    const { out } = await make(root, ...rain);
    assert.match(out, /^content\/items\/2021\/river-rose-4\.md is written, as a draft\.\n/);
    assert.deepEqual(await make(root, ...rain, "--slug", "river-rose-2"), {
      code: 2,
      out: "",
      err: "--slug can't be taken: `river-rose-2` is or was the address of content/items/2019/river-rose.md. `river-rose-2-2` is free.\n",
    });
  });

  test("needs a slug if the headline has no letters", async () => {
    assert.deepEqual(await make(aPaper(), ...rain, "--headline", "?!"), {
      code: 2,
      out: "",
      err: "--slug is required. It can't be made from the other answers.\n",
    });
  });

  test("writes one of two items that are created at once with the same slug", async () => {
    const root = aPaper();
    const endings = await Promise.all([
      make(root, ...rain, "--slug", "flood"),
      make(root, ...rain, "--slug", "flood"),
    ]);
    const codes = endings.map(({ code }) => code).sort();
    assert.ok(codes[0] === 0 && (codes[1] ?? 0) > 0, JSON.stringify(endings));
    assert.deepEqual(filesIn(join(root, "content")), ["items/2021/flood.md"]);
    assert.deepEqual(problemsIn(root), []);
  });

  test("writes the issue for the week of the next publishing day, and never overwrites one", async () => {
    const root = aPaper();
    assert.deepEqual(await make(root, "issue", "--title", "High water: a week"), {
      code: 0,
      out: [
        "content/issues/2021-W45.md is written.",
        "Write its introduction below the second `---`. When the week has items, `npm start` shows it at http://localhost:8080/issues/2021-w45/",
        "Then run `npm run check`.",
        "",
      ].join("\n"),
      err: "",
    });
    assert.equal(textOf(root, "content/issues/2021-W45.md"), '---\ntitle: "High water: a week"\n---\n');
    assert.deepEqual(problemsIn(root), []);
    assert.deepEqual(await make(root, "issue", "--title", "Again"), {
      code: 2,
      out: "",
      err: "--week can't be taken: content/issues/2021-W45.md already exists. Change that file instead.\n",
    });
    const { err } = await make(root, "issue", "--title", "Again", "--week", "2021-W60");
    assert.equal(err, "--week is `2021-W60`, but must be an ISO week such as 2021-W45.\n");
  });
});
