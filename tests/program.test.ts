import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aGenerator } from "./support/generator.ts";
import { commandLine, project } from "./support/site.ts";

/** Runs a command of a copy of the generator. */
function run(generator: string, name: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) =>
    execFile(process.execPath, commandLine(name, generator), { cwd: generator }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

describe("the program that commands run", () => {
  test("is compiled once, also where several commands come first", async () => {
    const generator = aGenerator();
    const runs = await Promise.all([run(generator, "clean"), run(generator, "clean")]);
    for (const each of runs) assert.deepEqual({ code: each.code, err: each.err }, { code: 0, err: "" });
    assert.equal(readdirSync(join(generator, ".program")).length, 1);
  });

  test("is compiled anew when a source was changed; what nobody started for a week goes", async () => {
    const generator = aGenerator();
    await run(generator, "clean");
    const [first = ""] = readdirSync(join(generator, ".program"));
    const file = join(generator, "src/commands/clean.ts");
    writeFileSync(file, readFileSync(file, "utf8").replace("There was nothing to remove.", "All is clean."));
    assert.equal((await run(generator, "clean")).out, "All is clean.\n");
    assert.equal(readdirSync(join(generator, ".program")).length, 2);
    const longAgo = Date.now() / 1000 - 700_000;
    utimesSync(join(generator, ".program", first), longAgo, longAgo);
    writeFileSync(file, readFileSync(file, "utf8").replace("All is clean.", "All is tidy."));
    assert.equal((await run(generator, "clean")).out, "All is tidy.\n");
    assert.ok(!readdirSync(join(generator, ".program")).includes(first));
  });

  test("is compiled anew when it is not whole, whatever editors' programs leave among the sources", async () => {
    const generator = aGenerator();
    await run(generator, "clean");
    const [program = ""] = readdirSync(join(generator, ".program"));
    rmSync(join(generator, ".program", program, "run/src/commands/clean.mjs"));
    symlinkSync("me@host.123:99", join(generator, "src/commands/.#clean.ts"));
    assert.deepEqual(await run(generator, "clean"), {
      code: 0,
      out: "There was nothing to remove.\n",
      err: "",
    });
    assert.deepEqual(readdirSync(join(generator, ".program")), [program]);
  });

  test("says in a line that it can't be written", async () => {
    const generator = aGenerator();
    writeFileSync(join(generator, ".program"), "");
    const { code, err } = await run(generator, "clean");
    assert.equal(code, 1);
    assert.match(err, /^The program could not be compiled into \.program: E\w+: [^\n]+\.\n$/);
  });

  test("has the commands that the scripts in package.json name", async () => {
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    const names = Object.values<string>(scripts).flatMap(
      (script) => script.split("standfirst.mjs ")[1] ?? [],
    );
    assert.ok(names.length > 10);
    for (const name of names)
      assert.ok(readdirSync(join(project, "src/commands")).includes(`${name}.ts`), name);
    for (const name of ["bild", "git", ""])
      assert.deepEqual(await run(project, name), {
        code: 2,
        out: "",
        err: `There is no command “${name}”: the scripts in package.json name them all.\n`,
      });
  });
});
