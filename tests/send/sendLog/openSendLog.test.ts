import assert from "node:assert/strict";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Failure } from "../../../src/failure.ts";
import { openSendLog } from "../../../src/send/sendLog/openSendLog.ts";
import { aFolder } from "../../support/site.ts";

const ids = ["a", "b", "c"].map((email) => email.repeat(27));
const open = (root: string) => openSendLog(root, "2021-W45", "a fingerprint");

/** A digest's root with the log of an issue that three got, and the log's file. */
async function aLog(): Promise<{ root: string; file: string }> {
  const root = aFolder();
  const log = await open(root);
  for (const id of ids) for (const did of ["try", "sent"] as const) await log.note({ id, did });
  await log.close();
  return { root, file: join(root, "_sent/2021-W45.jsonl") };
}

const changed = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));

describe("A send log is refused, and nothing is sent, if it", () => {
  for (const [what, damage, says] of [
    ["was emptied", (file: string) => writeFileSync(file, ""), "is damaged: it is empty. Restore"],
    ["lost its first line", (file: string) => changed(file, /.*\n/, ""), "is damaged: line 1 is not"],
    [
      "lost a line",
      (file: string) => changed(file, /.*"try".*\n/, ""),
      "line 2 records the outcome of a message that was never started",
    ],
    [
      "has an id that changed",
      (file: string) => changed(file, "aa", "_-"),
      "records the outcome of a message that was never started",
    ],
    ["has a damaged id", (file: string) => changed(file, "aa", "\ufffd"), "can't be read. Restore"],
    [
      "is a symbolic link to nothing",
      (file: string) => {
        rmSync(file);
        symlinkSync("/nowhere/log", file);
      },
      "can't be read (ENOENT). Restore",
    ],
    [
      "is a folder",
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
      "can't be read (EISDIR). Restore",
    ],
    [
      "is missing beside the list of those who failed",
      (file: string) => renameSync(file, file.replace(".jsonl", ".failed.csv")),
      "is missing, although ",
    ],
    [
      "lies in a folder that can't be reached",
      (file: string) => {
        rmSync(join(file, ".."), { recursive: true });
        symlinkSync("/nowhere", join(file, ".."));
      },
      "is not a folder, or is a broken link",
    ],
  ] as const)
    test(what, async () => {
      const { root, file } = await aLog();
      damage(file);
      await assert.rejects(open(root), (error) => {
        assert.ok(error instanceof Failure && error.message.includes(says), String(error));
        return true;
      });
    });
});

describe("A send log", () => {
  test("is accepted if its last line end was removed, or its line ends were changed", async () => {
    const { root, file } = await aLog();
    const text = readFileSync(file, "utf8");
    for (const other of [text.trimEnd(), text.replaceAll("\n", "\r\n")]) {
      writeFileSync(file, other);
      const log = await open(root);
      assert.deepEqual([...log.state.last.values()], ["sent", "sent", "sent"]);
      await log.note({ id: "d".repeat(27), did: "try" });
      await log.close();
      const again = await open(root);
      assert.deepEqual([...again.state.last.values()], ["sent", "sent", "sent", "try"]);
      await again.close();
    }
  });

  test("can't be written to any more if it is deleted or replaced during a run", async () => {
    for (const change of [
      (file: string) => rmSync(file),
      (file: string) => renameSync(file, `${file}.old`),
    ]) {
      const { root, file } = await aLog();
      const log = await open(root);
      change(file);
      await assert.rejects(log.note({ id: "d".repeat(27), did: "try" }), {
        message: `${file} was removed or replaced during the run, so the run was stopped: Standfirst can no longer tell who received the issue. Restore the file before you continue.`,
      });
      await log.close();
    }
  });
});
