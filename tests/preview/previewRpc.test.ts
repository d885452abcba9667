import assert from "node:assert/strict";
import { test } from "node:test";
import { openPreviewRpc, type PreviewProcess } from "../../src/preview/previewRpc.ts";
import type { AdditionsRequest } from "../../src/preview/previewState.ts";

const additions = (top: string) => ({ head: "", top, end: "" });

/** A process that answers nothing by itself, and the questions that it was asked. */
function aProcess(): PreviewProcess & { readonly asked: AdditionsRequest[] } {
  const asked: AdditionsRequest[] = [];
  return { asked, connected: true, send: (message: AdditionsRequest) => asked.push(message) > 0 };
}

test("An answer in time is returned, and nothing is reloaded", async () => {
  const rpc = openPreviewRpc(() => assert.fail("Nothing is late."));
  const preview = aProcess();
  const answer = rpc.ask("/", preview);
  rpc.receive({ number: 1, additions: additions("new") });
  assert.deepEqual(await answer, additions("new"));
});

test("The last answer replaces one that is late, and pages are reloaded if the late one differs", async () => {
  let reloads = 0;
  const rpc = openPreviewRpc(() => reloads++);
  const preview = aProcess();
  for (const [before, late, expected] of [
    [undefined, "first", 1],
    ["first", "second", 2],
    ["second", "second", 2],
  ] as const) {
    assert.deepEqual(await rpc.ask("/", preview), before && additions(before));
    rpc.receive({ number: preview.asked.at(-1)?.number ?? 0, additions: additions(late) });
    await new Promise(setImmediate);
    assert.equal(reloads, expected);
  }
});

test("The last answer is returned if there is no process, or if it has no answer", async () => {
  const rpc = openPreviewRpc(() => assert.fail("Nothing is late."));
  const preview = aProcess();
  const first = rpc.ask("/", preview);
  rpc.receive({ number: 1, additions: additions("first") });
  await first;
  assert.deepEqual(await rpc.ask("/", { ...preview, connected: false }), additions("first"));
  const failed = rpc.ask("/", preview);
  rpc.receive({ number: 2 });
  assert.deepEqual(await failed, additions("first"));
});

test("What comes with a status is returned without a question, until the next status", async () => {
  const rpc = openPreviewRpc(() => assert.fail("Nothing is late."));
  const preview = aProcess();
  rpc.built({ complete: false, ready: [{ address: "/", additions: additions("ready") }] });
  assert.deepEqual(await rpc.ask("/", preview), additions("ready"));
  assert.deepEqual(preview.asked, []);
  rpc.built({ complete: true });
  const answer = rpc.ask("/", preview);
  rpc.receive({ number: 1, additions: additions("asked") });
  assert.deepEqual(await answer, additions("asked"));
});
