import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { startSmtp } from "../support/mail/smtp.ts";
import { aList, anIssue, copiesIn, send, startSend } from "./sending.ts";

const people = Number(process.env.SUBSCRIBERS ?? 1000);
const kills = Number(process.env.KILLS ?? 8);
const connections = 4;
const addresses = Array.from({ length: people }, (_, index) => `reader-${index}@example.org`);

type Server = Awaited<ReturnType<typeof startSmtp>>;

/** Kills a sending: every fourth before it sends, the others after as many messages as leave some for the next. */
async function sendAndKill(
  kill: number,
  root: string,
  words: readonly string[],
  server: Server,
): Promise<void> {
  const before = server.accepted().length;
  const words45 = ["--issue", "2021-W45", "--root", root, ...words];
  const { child, ending } = startSend(words45, { SMTP_URL: server.url });
  const share = kill % 4 === 3 ? 0 : Math.ceil(Math.random() * (people / (kills + 1)));
  const begun = Date.now();
  const moment = Math.random() * 1500;
  const isDue = () => (share === 0 && Date.now() - begun > moment) || hasSent(Math.max(1, share));
  const hasSent = (count: number) => server.accepted().length >= before + count;
  while (!isDue() && child.exitCode === null) await sleep(2);
  await sleep(Math.random() * 20);
  child.kill("SIGKILL");
  const { out, err } = await ending;
  assert.equal(child.signalCode, "SIGKILL", `it was over before it was killed: ${out}${err}`);
}

test("an issue reaches everyone once, although its run is killed again and again", async (t) => {
  const server = await startSmtp();
  const root = anIssue();
  const lines = addresses.map((each, index) => `${each},${["", "water", "energy"][index % 3]}`);
  const list = aList(["email,topics", ...lines]);
  const words = ["--subscribers", list, "--connections", String(connections)];
  for (let kill = 0; kill < kills; kill += 1) await sendAndKill(kill, root, words, server);
  const { code, out, err } = await send(root, words, { SMTP_URL: server.url });
  assert.deepEqual({ code, err }, { code: 0, err: "" }, out);

  const copies = copiesIn(server);
  assert.deepEqual([...copies.keys()].sort(), [...addresses].sort(), "nobody is missed");
  const doubtful = Number(/^([\d,]+) messages? may have gone out twice/m.exec(out)?.[1] ?? 0);
  assert.ok(doubtful <= kills * connections, `${doubtful} are in doubt, and no more were on the way`);
  const sendLog = readFileSync(join(root, "_sent/2021-W45.jsonl"), "utf8");
  assert.doesNotMatch(sendLog, /@|reader-/);
  const twice = [...copies.values()].filter(({ length }) => length > 1);
  assert.ok(twice.length <= doubtful, `${twice.length} went out twice, and ${doubtful} were reported`);
  for (const ids of twice) {
    assert.equal(new Set(ids).size, 1, "a second copy has the same Message-ID");
    const [, number] = /^<([^.]+)\./.exec(ids[0] ?? "") ?? [];
    const tries = sendLog.split("\n").filter((line) => line.startsWith(`{"id":"${number}","did":"try"`));
    assert.ok(tries.length >= ids.length, "each copy is a try in the send log");
  }
  const accepted = server.accepted().length;
  t.diagnostic(
    `${people} subscribers, ${kills} kills: ${accepted} accepted, ${twice.length} twice, ${doubtful} in doubt`,
  );
  t.diagnostic(out);
});
