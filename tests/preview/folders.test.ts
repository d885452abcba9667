import assert from "node:assert/strict";
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { hasProc, treeOf } from "../../bench/machine/processes.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { aDrawing } from "../support/pictures.ts";
import { startPreview, untilServed } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";
import { runCommand } from "../support/site.ts";
import { until } from "../support/until.ts";

const root = aDigest({
  "content/items/rain.md": anItem({ headline: "It rained" }, "The first rain."),
  "content/images/rain.svg": aDrawing,
  "content/images/storms/1953.svg": aDrawing,
});
const generator = aGenerator();
const port = await aFreePort();
const terminal = await startPreview(root, port, generator);
const at = (path: string) => `http://localhost:${port}${path}`;
const isFound = (status: number) => status === 200;
const isMissing = (status: number) => status === 404;
const says = (words: string) => (_: number, text: string) => text.includes(words);

describe("The preview", () => {
  for (const name of ["content", "content/items", "_data"])
    test(`shows ${name} again when it comes back, and what is saved in it then`, async () => {
      const sign = name === "_data" ? "/topics/water/" : "/items/rain/";
      renameSync(join(root, name), join(root, "elsewhere"));
      await untilServed(at(sign), name === "_data" ? says("_data") : isMissing);
      renameSync(join(root, "elsewhere"), join(root, name));
      await untilServed(at("/items/rain/"), isFound);
      writeFiles(root, { "content/items/rain.md": anItem({}, `Rain after ${name}.`) });
      await untilServed(at("/items/rain/"), says(`Rain after ${name}.`));
    });

  test("shows what is saved after the folder of the whole digest was moved away and back", async () => {
    const elsewhere = `${root}-elsewhere`;
    renameSync(root, elsewhere);
    await untilServed(at("/items/rain/"), isMissing);
    renameSync(elsewhere, root);
    await untilServed(at("/items/rain/"), isFound);
    writeFiles(root, { "content/items/rain.md": anItem({}, "Rain after a move.") });
    await untilServed(at("/items/rain/"), says("Rain after a move."));
  });

  test("shows what is saved in a file and a folder elsewhere in the digest that links lead to", async () => {
    writeFiles(root, { "shared/snow.md": anItem({}, "Snow."), "shared/more/fog.md": anItem({}, "Fog.") });
    symlinkSync("../../shared/snow.md", join(root, "content/items/snow.md"));
    symlinkSync("../../shared/more", join(root, "content/items/more"));
    await untilServed(at("/items/snow/"), isFound);
    await untilServed(at("/items/fog/"), isFound);
    writeFiles(root, {
      "shared/snow.md": anItem({}, "More snow."),
      "shared/more/fog.md": anItem({}, "More fog."),
    });
    await untilServed(at("/items/snow/"), says("More snow."));
    await untilServed(at("/items/fog/"), says("More fog."));
  });

  test("serves a folder of pictures that replaces a deleted picture", async () => {
    await untilServed(at("/images/rain.svg"), isFound);
    rmSync(join(root, "content/images/rain.svg"));
    await untilServed(at("/images/rain.svg"), isMissing);
    writeFiles(root, { "content/images/rain.svg/inner.svg": aDrawing });
    await untilServed(at("/images/rain.svg/inner.svg"), isFound);
    rmSync(join(root, "content/images"), { recursive: true });
    await untilServed(at("/images/storms/1953.svg"), isMissing);
  });

  test("serves no deleted page after npm run clean", async () => {
    writeFiles(root, { "content/items/hail.md": anItem() });
    await untilServed(at("/items/hail/"), isFound);
    const { output } = await runCommand("clean", [], { generator });
    assert.match(output, /^Kept \.cache\/preview-/m);
    rmSync(join(root, "content/items/hail.md"));
    await untilServed(at("/items/hail/"), isMissing);
    await untilServed(at("/items/rain/"), isFound);
  });

  test("is rebuilt with everything that its pages load if .cache is deleted while it runs", async () => {
    const page = await (await fetch(at("/items/rain/"))).text();
    const [style = ""] = /\/assets\/style[^"]+/.exec(page) ?? [];
    renameSync(join(generator, ".cache"), join(generator, "removed"));
    await untilServed(at("/items/rain/"), isFound);
    await untilServed(at(style), isFound);
    writeFiles(root, { "content/items/rain.md": anItem({}, "Rain without a cache.") });
    await untilServed(at("/items/rain/"), says("Rain without a cache."));
  });

  test("keeps V8's code of both its processes while it runs, because it ends when it is killed", async () => {
    const names = () =>
      readdirSync(join(generator, ".program"), { recursive: true, encoding: "utf8" }).map((path) =>
        basename(path),
      );
    for (const command of ["start", "preview"])
      await until(`the code of ${command} is kept`, () =>
        names().includes(`${command}-${process.version}-${process.arch}`),
      );
  });

  test("restarts its builder if that was killed and a file is saved", { skip: !hasProc }, async () => {
    const isBuilder = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("\0preview\0");
    process.kill(Number(treeOf(terminal.pid).find(isBuilder)), "SIGKILL");
    await untilServed(at("/"), () => terminal.text().includes("The preview stopped."));
    writeFiles(root, { "content/items/rain.md": anItem({}, "Rain once more.") });
    await untilServed(at("/items/rain/"), says("Rain once more."));
    assert.ok(terminal.isRunning(), terminal.text());
  });
});
