import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { provideBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { readPdf } from "../support/pdf.ts";
import { aFolder, commandLine } from "../support/site.ts";

const browser = provideBrowser();

const generator = aGenerator();
const outputs = join(generator, "_pdf");

/** Runs the command as `npm run pdf` does, in a copy of the generator, with words after it. */
function pdf(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number; out: string; err: string }>((done) =>
    execFile(
      process.execPath,
      [...commandLine("pdf", generator), ...words],
      { cwd: generator, env: { ...process.env, CHROMIUM: browser, ...env } },
      (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

const root = aDigest({
  "content/items/flood.md": anItem({ headline: "It flooded", date: "2021-11-10" }),
  "content/items/rain.md": anItem({ headline: "It rained", date: "2021-11-24" }),
  "content/items/snow.md": anItem({ headline: "It snowed", date: "2021-12-28" }),
  "content/items/fog.md": anItem({ headline: "Fog, perhaps", date: "2021-11-24", draft: true }),
});

describe("npm run pdf", () => {
  test("prints the latest issue at a given time into _pdf, and writes nothing else", async () => {
    const before = readdirSync(generator);
    const ending = await pdf(["--root", root, "--now", "2021-12-01"]);
    const file = join("_pdf", "2021-W47.pdf");
    assert.deepEqual(ending, { code: 0, out: `2021-W47, 1 item, printed to ${file}.\n`, err: "" });
    assert.deepEqual(readdirSync(outputs), ["2021-W47.pdf"]);
    assert.deepEqual(
      readdirSync(generator)
        .filter((name) => !before.includes(name))
        .sort(),
      [".cache", ".program", "_pdf"],
    );
    const { title, bookmarks } = await readPdf(readFileSync(join(generator, file)));
    assert.equal(title, "22–28 November 2021 – The Test Paper");
    assert.deepEqual(bookmarks, ["22–28 November 2021", "  It rained"]);
  });

  test("prints the issue that is given, in any letter case, and replaces an earlier PDF", async () => {
    const folder = aFolder();
    const file = join(folder, "flood.pdf");
    await pdf(["2021-W47", "--root", root, "--output", file]);
    const { code, out, err } = await pdf(["2021-w45", "--root", root, "--output", file]);
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    assert.match(out, /^2021-W45, 1 item, printed to .*flood\.pdf\.\n$/);
    assert.deepEqual(readdirSync(folder), ["flood.pdf"]);
    const { bookmarks } = await readPdf(readFileSync(file));
    assert.deepEqual(bookmarks, ["8–14 November 2021", "  It flooded"]);
  });

  test("replaces only a PDF that it printed, even through a symbolic link", async () => {
    const folder = aFolder();
    const [file, link, ours] = ["report.pdf", "link.pdf", "ours.pdf"].map((name) => join(folder, name));
    writeFileSync(String(file), "%PDF-1.4 A report");
    const words = ["--root", root, "--output"];
    assert.deepEqual(await pdf([...words, String(file)]), {
      code: 2,
      out: "",
      err: `--output ${file} holds a PDF that Standfirst did not print. Give another name.\n`,
    });
    assert.equal(readFileSync(String(file), "utf8"), "%PDF-1.4 A report");
    writeFileSync(String(ours), "");
    symlinkSync("ours.pdf", String(link));
    for (const week of ["2021-W47", "2021-W45"])
      assert.equal((await pdf([week, ...words, String(link)])).code, 0);
    assert.deepEqual((await readPdf(readFileSync(String(ours)))).bookmarks, [
      "8–14 November 2021",
      "  It flooded",
    ]);
  });

  for (const [week, nearest] of [
    ["2021-W46", "2021-W45"],
    ["2021-w50", "2021-W52"],
    ["2019-W01", "2021-W45"],
    ["2022-W02", "2021-W52"],
    ["2021W47", "2021-W47"],
  ] as const)
    test(`suggests ${nearest} for ${week}, which is not an issue`, async () => {
      assert.deepEqual(await pdf([week, "--root", root, "--now", "2022-01-01"]), {
        code: 2,
        out: "",
        err: `${week} is not an issue. Did you mean ${nearest}? The latest is 2021-W52.\n`,
      });
    });

  for (const [words, err] of [
    [
      ["2021-W45", "2021-W47"],
      "Give one issue at a time: 2021-W45 or 2021-W47. Without one, the latest is taken.\n",
    ],
    [
      ["--ouput", "x"],
      "--ouput is not an option. Did you mean --output? The options are --root, --output, --now.\n",
    ],
    [
      ["--output", join(root, "content/x.pdf")],
      `--output ${join(root, "content/x.pdf")} is among the files that the site is made from. Give another place.\n`,
    ],
    [["--output", root], `--output ${root} is not a file. Give the name of a file.\n`],
    [
      ["--output", join(generator, "package.json/new/x.pdf")],
      `--output ${join(generator, "package.json/new/x.pdf")} can't be written: ${join(generator, "package.json")} is a file, not a folder.\n`,
    ],
    [
      ["--output", "package.json"],
      `--output ${join(generator, "package.json")} holds a file that is not a PDF. Give another name.\n`,
    ],
  ] as const)
    test(`refuses wrong usage: ${words.join(" ").replace(root, "…")}`, async () => {
      assert.deepEqual(await pdf(["--root", root, ...words]), { code: 2, out: "", err });
    });

  test("prints nothing if there are errors, or no issues", async () => {
    const file = join(aFolder(), "x.pdf");
    const wrong = aDigest({ "content/items/flood.md": anItem({ topics: ["watr"] }) });
    assert.deepEqual(await pdf(["--root", wrong, "--output", file]), {
      code: 1,
      out: "",
      err: [
        "content/items/flood.md:6:5: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
        "1 error and 0 warnings in 1 file.",
        "Nothing was printed. Fix the errors first.\n",
      ].join("\n"),
    });
    assert.deepEqual(await pdf(["--root", aDigest(), "--output", file]), {
      code: 1,
      out: "",
      err: "There is no issue yet. Publish an item to create one.\n",
    });
    assert.ok(!existsSync(file));
  });

  // Elsewhere, browsers are where programs always are.
  const skip = process.platform !== "linux";
  test("says in one line what to do if no browser is found, or if it does not start", { skip }, async () => {
    const cwd = aFolder();
    const words = ["--root", root, "--output", join(cwd, "x.pdf")];
    const nowhere = { HOME: cwd, USERPROFILE: cwd, PATH: cwd, PLAYWRIGHT_BROWSERS_PATH: cwd };
    assert.deepEqual(await pdf(words, { ...nowhere, CHROMIUM: "" }), {
      code: 1,
      out: "",
      err: "There is no browser to print with. Install Chrome, Chromium or Edge, or set CHROMIUM to the path of one.\n",
    });
    // What tells a version is taken for a browser.
    assert.deepEqual(await pdf(words, { CHROMIUM: process.execPath }), {
      code: 1,
      out: "",
      err: `${process.execPath} does not start. Set CHROMIUM to the path of a Chrome, Chromium or Edge that does.\n`,
    });
    const missing = join(cwd, "chromium");
    assert.deepEqual(await pdf(words, { CHROMIUM: missing }), {
      code: 1,
      out: "",
      err: `CHROMIUM names ${missing}, which is not a browser that starts. Set it to the path of Chrome, Chromium or Edge, or unset it.\n`,
    });
    assert.deepEqual(readdirSync(cwd), []);
  });
});
