import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import readSendOptions from "../../src/cli/options/send.ts";
import { Failure } from "../../src/failure.ts";
import { readAddress } from "../../src/send/address.ts";
import { readLists } from "../../src/send/lists/readLists.ts";
import { stillSubscribed } from "../../src/send/unsubscribedChecks.ts";
import { aList } from "./sending.ts";

/** Lists of two subscribers, neither of whom has left, and what asks whether someone is still in them. */
function theLists() {
  const list = aList(["email", "ann@example.org", "bob@example.org"]);
  const left = aList(["email"], "left.txt");
  const options = readSendOptions(["--issue", "2021-W45", "--subscribers", list, "--unsubscribed", left]);
  const lists = readLists(options, []);
  assert.ok(lists);
  const isWanted = stillSubscribed(options, [], lists);
  const wanted = () =>
    ["ann@example.org", "bob@example.org"].filter((written) => {
      const address = readAddress(written);
      assert.ok(typeof address !== "string");
      return isWanted({ subscriber: { address, name: "", topics: [], frequency: "weekly", line: 2 } });
    });
  return { list, left, wanted };
}

describe("While an issue is being sent", () => {
  test("someone who unsubscribes gets nothing more, even if the list loses them again", () => {
    const { left, wanted } = theLists();
    assert.deepEqual(wanted(), ["ann@example.org", "bob@example.org"]);
    writeFileSync(left, "bob+news@example.org\n");
    assert.deepEqual(wanted(), ["ann@example.org"]);
    writeFileSync(left, "email\n");
    assert.deepEqual(wanted(), ["ann@example.org"]);
  });

  test("someone who is removed from the list of subscribers, or paused in it, gets nothing more", () => {
    for (const [lines, wanted] of [
      ["email\nann@example.org\n", ["ann@example.org"]],
      ["email,frequency\nann@example.org,\nbob@example.org,paused\n", ["ann@example.org"]],
      ["email,status\nann@example.org,left\nbob@example.org,active\n", ["bob@example.org"]],
    ] as const) {
      const lists = theLists();
      writeFileSync(lists.list, lines);
      assert.deepEqual(lists.wanted(), wanted);
    }
  });

  for (const [what, change] of [
    ["has a mistake", ({ left }: ReturnType<typeof theLists>) => writeFileSync(left, "bob@example\n")],
    ["is empty", ({ left }) => writeFileSync(left, "")],
    ["is gone", ({ left }) => rmSync(left)],
    ["of subscribers is deleted", ({ list }) => rmSync(list)],
  ] as const satisfies readonly (readonly [string, (lists: ReturnType<typeof theLists>) => void])[])
    test(`nobody gets anything more if a list ${what}`, () => {
      const lists = theLists();
      change(lists);
      assert.throws(lists.wanted, Failure);
    });
});
