import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, parse, relative } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { copyGenerator } from "../bench/generator.ts";
import { aDigest } from "./support/digest.ts";
import { aGenerator } from "./support/generator.ts";
import { startPreview } from "./support/preview.ts";
import { aFreePort } from "./support/servers/freePort.ts";
import { aFolder, commandLine, filesIn, project } from "./support/site.ts";
import { until } from "./support/until.ts";

/** Runs a command of a copy of the generator, with words after it, from the folder of the copy or from another. */
function run(
  generator: string,
  name: string,
  words: readonly string[] = [],
  from = generator,
): Promise<Said> {
  const command = [...commandLine(name, generator), ...words];
  return new Promise((done) =>
    execFile(process.execPath, command, { cwd: from }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const [oddlyNamed, root] = [join(aFolder(), "a%20b [1] {#?} *é"), aDigest({ "package.json": "{}" })];

/** Has a command say that it takes no options, which needs nothing but the program. */
const ask = (generator: string) => run(generator, "clean", ["--help"]);
const answer = "`npm run clean` takes no options.\n";
const programsOf = (generator: string) => readdirSync(join(generator, ".program"));

describe("The program that commands run", () => {
  test("is compiled once, even if several commands start at the same time", async () => {
    const generator = aGenerator();
    for (const each of await Promise.all([ask(generator), ask(generator)]))
      assert.deepEqual(each, { code: 0, out: answer, err: "" });
    assert.equal(programsOf(generator).length, 1);
  });

  test("is compiled again after a source changes, and deleted if it was not used for a week", async () => {
    const generator = aGenerator();
    await ask(generator);
    const [first = ""] = programsOf(generator);
    const file = join(generator, "src/cli/help.ts");
    const become = (before: string, after: string) =>
      writeFileSync(file, readFileSync(file, "utf8").replace(before, after));
    become("takes no options.", "takes none.");
    assert.equal((await ask(generator)).out, "`npm run clean` takes none.\n");
    assert.equal(programsOf(generator).length, 2);
    const longAgo = Date.now() / 1000 - 700_000;
    utimesSync(join(generator, ".program", first), longAgo, longAgo);
    become("takes none.", "takes nothing.");
    assert.equal((await ask(generator)).out, "`npm run clean` takes nothing.\n");
    assert.ok(!programsOf(generator).includes(first));
  });

  test("is compiled again if it is incomplete, whatever code editors leave among the sources", async () => {
    const generator = aGenerator();
    await ask(generator);
    const [program = ""] = programsOf(generator);
    rmSync(join(generator, ".program", program, "run/program.cjs"));
    symlinkSync("me@host.123:99", join(generator, "src/cli/.#clean.ts"));
    assert.deepEqual(await ask(generator), { code: 0, out: answer, err: "" });
    assert.deepEqual(programsOf(generator), [program]);
  });

  test("is compiled again if any of its files changed, for example after a power cut", async () => {
    const generator = aGenerator();
    await ask(generator);
    const [program = ""] = programsOf(generator);
    const folder = join(generator, ".program", program);
    for (const file of ["run/program.cjs", "templates/styles/main.css", "hashes", "checksum"]) {
      const before = readFileSync(join(folder, file), "utf8");
      for (const damaged of ["", before.replace(/\w/, "X")]) {
        writeFileSync(join(folder, file), damaged);
        assert.deepEqual(await ask(generator), { code: 0, out: answer, err: "" });
        assert.equal(readFileSync(join(folder, file), "utf8"), before, file);
      }
    }
    assert.deepEqual(programsOf(generator), [program]);
  });

  test("is compiled again after a change, even if it was found to be right before", async () => {
    const generator = aGenerator();
    await ask(generator);
    const [program = ""] = programsOf(generator);
    const stamp = join(generator, ".program", program, "stamp");
    await until(
      "the program has a stamp",
      async () => (await ask(generator)).code === 0 && existsSync(stamp),
    );
    writeFileSync(join(generator, ".program", program, "run/program.cjs"), "");
    assert.deepEqual(await ask(generator), { code: 0, out: answer, err: "" });
    const help = join(generator, "src/cli/help.ts");
    writeFileSync(help, readFileSync(help, "utf8").replace("takes no options.", "takes none."));
    assert.equal((await ask(generator)).out, "`npm run clean` takes none.\n");
  });

  test("starts with V8's code of the last time, unless that is damaged", async () => {
    const generator = aGenerator();
    await ask(generator);
    const [program = ""] = programsOf(generator);
    const folder = join(generator, ".program", program, "code");
    const [name = ""] = readdirSync(folder);
    const written = readFileSync(join(folder, name));
    const { mtimeMs } = statSync(join(folder, name));
    await ask(generator);
    assert.equal(statSync(join(folder, name)).mtimeMs, mtimeMs, "V8 refused the code");
    for (const damaged of [written.subarray(0, 1000), Buffer.alloc(written.length), Buffer.alloc(0)]) {
      writeFileSync(join(folder, name), damaged);
      assert.deepEqual(await ask(generator), { code: 0, out: answer, err: "" });
      assert.ok(readFileSync(join(folder, name)).length > 1000);
    }
    assert.deepEqual(readdirSync(folder), [name]);
  });

  test("starts with V8's code of a command that failed until it succeeds", async () => {
    const generator = aGenerator();
    const kept = () => readdirSync(join(generator, ".program", programsOf(generator)[0] ?? "", "code"));
    const broken = aDigest({ "_data/site.yaml": "title: [" });
    assert.equal((await run(generator, "check", ["--root", broken])).code, 1);
    assert.deepEqual(
      kept().map((name) => name.split("-").at(-1)),
      ["failed"],
    );
    assert.equal((await run(generator, "check", ["--root", root])).code, 0);
    assert.equal(kept().length, 2);
  });

  test("does not exit with 0 if it did not start its work", async () => {
    const generator = aGenerator();
    writeFileSync(join(generator, "src/cli/check.ts"), "");
    assert.deepEqual(await run(generator, "check"), {
      code: 1,
      out: "",
      err: "The command “check” stopped before it finished. Try again. If that does not help, run `npm ci`.\n",
    });
  });

  test("says in one line that it can't be written", async () => {
    const generator = aGenerator();
    writeFileSync(join(generator, ".program"), "");
    const { code, err } = await run(generator, "clean");
    assert.equal(code, 1);
    assert.match(err, /^Standfirst could not be compiled into \.program: E\w+: [^\n]+\.\n$/);
  });

  test("builds and previews from a folder of any name", async () => {
    const generator = oddlyNamed;
    copyGenerator(generator);
    const { code, err } = await run(generator, "build", ["--root", root, "--output", join(root, "_site")]);
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    const port = await aFreePort();
    await startPreview(root, port, generator);
    const page = await (await fetch(`http://localhost:${port}/`)).text();
    assert.match(page, /<h1/);
  });

  test("resolves folders from the current one, and builds the digest there into its _site", async () => {
    const generator = aGenerator();
    const { code, err } = await run(generator, "build", [], root);
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    const elsewhere = aFolder();
    await run(generator, "build", ["--root", relative(elsewhere, root), "--output", "site"], elsewhere);
    assert.deepEqual(filesIn(join(elsewhere, "site")), filesIn(join(root, "_site")));
  });

  test("builds from the root of the file system", async () => {
    const site = join(aFolder(), "site");
    const words = ["--root", root, "--output", site, "--no-search"];
    const { code, err } = await run(aGenerator(), "build", words, parse(site).root);
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    assert.match(readFileSync(join(site, "index.html"), "utf8"), /<h1/);
  });

  test("lists its commands: those that the scripts in package.json name, and those for digests alone", async () => {
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    const names = Object.values<string>(scripts).flatMap(
      (script) => script.split("standfirst.mjs ")[1] ?? [],
    );
    const { code, out, err } = await run(project, "--help");
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    const listed = [...out.matchAll(/^ {2}(\w+) {2,}\w/gm)].map(([, name]) => name);
    const forDigests = ["test", "upgrade"];
    assert.deepEqual(listed.toSorted(), [...names.filter((name) => name !== "manual"), ...forDigests].sort());
    for (const name of [...names, ...forDigests])
      assert.ok(readdirSync(join(project, "src/cli")).includes(`${name}.ts`), name);
  });

  test("names the nearest command to one that does not exist", async () => {
    assert.deepEqual(await run(project, "bild"), {
      code: 2,
      out: "",
      err: "Unknown command “bild”. Did you mean “build”? `standfirst --help` lists the commands.\n",
    });
    const without = await promisify(execFile)(process.execPath, [join(project, "standfirst.mjs")]).catch(
      (error) => error,
    );
    assert.equal(without.code, 2);
    assert.match(without.stderr, /^Usage: standfirst COMMAND \[OPTIONS\]\n/);
  });
});
