import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { manyItems } from "../outputs/email/emailIssues.ts";
import { aDigest, anItem, type Files } from "../support/digest.ts";
import { startPreview } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";
import { aFolder, commandLine, filesIn, project } from "../support/site.ts";

const command = commandLine("email");

/** Runs the command as `npm run email` does, with words after it. */
function made(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) =>
    execFile(process.execPath, [...command, ...words], { cwd: project }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

/** Makes an email of some files, and gives how it went and the folder that it is in. */
async function letterOf(files: Files, ...words: readonly string[]) {
  const output = aFolder();
  return { ...(await made("--root", aDigest(files), "--output", output, ...words)), output };
}

const weather = {
  "content/items/flood.md": anItem({ headline: "It flooded" }),
  "content/items/rain.md": anItem({ headline: "It rained", date: "2021-11-03" }),
  "content/items/sun.md": anItem({ headline: "It shone", date: "2022-01-05" }),
  "content/items/draft.md": anItem({ headline: "It may snow", draft: true }),
};
const names = ["issue.eml", "issue.html", "issue.txt", "subject.txt"];

describe("npm run email", { concurrency: 2 }, () => {
  test("writes the latest issue's email as HTML, text, a message and a subject, and prints their sizes", async () => {
    const { code, out, err, output } = await letterOf(weather, "--now", "2021-11-12");
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    const folder = join(output, "2021-W45");
    assert.match(out, /^Week 45: It flooded\n1 item: \d\.\d kB of HTML, 0\.\d kB of plain text, in \S+\.\n$/);
    assert.ok(out.includes(` in ${folder}.`));
    assert.deepEqual(
      filesIn(output),
      [".standfirst", ...names].map((name) => `2021-W45/${name}`),
    );
    assert.equal(readFileSync(join(folder, "subject.txt"), "utf8"), "Week 45: It flooded\n");
    for (const name of names.slice(0, 3)) {
      assert.match(readFileSync(join(folder, name), "utf8"), /It flooded/);
      assert.doesNotMatch(readFileSync(join(folder, name), "utf8"), /It may snow/);
    }
  });

  test("takes the issue that is given, in any form of its week", async () => {
    assert.match((await letterOf(weather, "2021-w44")).out, /^Week 44: It rained\n/);
  });

  test("writes the same files each time, and replaces the earlier ones", async () => {
    const root = aDigest(weather);
    const [once, again] = [aFolder(), aFolder()];
    await made("--root", root, "--output", again, "2021-W45", "--for", "ses");
    for (const output of [once, again]) await made("--root", root, "--output", output, "2021-W45");
    assert.deepEqual(filesIn(again), filesIn(once));
    for (const file of filesIn(once))
      assert.deepEqual(readFileSync(join(again, file)), readFileSync(join(once, file)));
  });

  test("replaces an email of a version without markers, but no folder with other files", async () => {
    const [root, output] = [aDigest(weather), aFolder()];
    const folder = join(output, "2021-W45");
    const email = () => made("--root", root, "--output", output, "2021-W45");
    await email();
    writeFileSync(join(folder, "notes.txt"), "Years of work.");
    assert.deepEqual(await email(), {
      code: 2,
      out: "",
      err: `${folder} holds something that is not an email. Empty it, or give another place with --output.\n`,
    });
    assert.ok(existsSync(join(folder, "notes.txt")));
    for (const name of ["notes.txt", ".standfirst"]) rmSync(join(folder, name));
    writeFileSync(join(folder, "issue.txt"), "as it was");
    assert.equal((await email()).code, 0);
    assert.match(readFileSync(join(folder, "issue.txt"), "utf8"), /It flooded/);
  });

  test("puts the tag of a mailing list's service in the place of the unsubscribe link", async () => {
    const { output } = await letterOf(weather, "2021-W45", "--for", "listmonk");
    for (const name of names.slice(0, 2))
      assert.match(readFileSync(join(output, "2021-W45", name), "utf8"), /\{\{ UnsubscribeURL \}\}/);
  });

  test("says which items were shortened, and warns if the email is still too long", async () => {
    const { out } = await letterOf(manyItems(25, 1_000));
    assert.match(
      out,
      /\nShortened and linked to their pages, because Gmail cuts off long emails: item-\d+, .*item-24, item-25\.\n$/,
    );
    const { out: long, code } = await letterOf(manyItems(185, 10));
    assert.match(long, /\nwarning: the HTML is larger than 80 kB, though it has only headlines\.\n$/);
    assert.equal(code, 0);
  });

  test("says how many key dates are only in the calendar", async () => {
    const keyDates = Array.from({ length: 20 }, (_, index) => ({
      label: `Vote ${index + 1}`,
      date: `2021-12-${10 + index}`,
      kind: "happens",
    }));
    const files = { ...manyItems(25, 600), "content/items/votes.md": anItem({ keyDates }) };
    const { out } = await letterOf(files);
    assert.match(out, /\nLeft to the calendar, because Gmail cuts off long emails: 8 later key dates\.\n/);
  });

  test("writes nothing if even the headlines are too long", async () => {
    const { code, err, output } = await letterOf(manyItems(230, 10));
    assert.match(err, /^The email of 2021-W45 has \d+\.\d kB even with headlines alone/);
    assert.deepEqual([code, filesIn(output)], [1, []]);
  });

  test("reports errors as a build does, and does not change the earlier email", async () => {
    const root = aDigest(weather);
    const output = aFolder();
    await made("--root", root, "--output", output, "2021-W45");
    const before = readFileSync(join(output, "2021-W45/issue.eml"));
    writeFileSync(join(root, "content/items/rain.md"), anItem({ topics: ["watr"] }));
    const { code, err } = await made("--root", root, "--output", output, "2021-W45");
    const said = [
      "content/items/rain.md:6:5: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
      "1 error and 0 warnings in 1 file.",
      "No email was made. Fix the errors first.\n",
    ];
    assert.deepEqual({ code, err }, { code: 1, err: said.join("\n") });
    assert.deepEqual(readFileSync(join(output, "2021-W45/issue.eml")), before);
  });

  test("says so if nothing is published yet", async () => {
    const { code, err } = await letterOf({});
    assert.deepEqual(
      { code, err },
      { code: 1, err: "There is no issue yet. Publish an item to create one.\n" },
    );
  });
});

describe("npm run email exits with 2, and prints its usage, if", { concurrency: 2 }, () => {
  const root = aDigest(weather);
  const other = aFolder();
  mkdirSync(join(other, "2022-W01"));
  writeFileSync(join(other, "2022-W01/notes.txt"), "mine");
  for (const [what, words, says] of [
    [
      "there is no such issue",
      ["2021-w50"],
      "2021-w50 is not an issue. Did you mean 2022-W01? The latest is 2022-W01.",
    ],
    ["the issue is not a week", ["45"], "45 is not an issue. Did you mean 2021-W45? The latest is 2022-W01."],
    [
      "there are two",
      ["2021-W44", "2021-W45"],
      "Give one issue at a time: 2021-W44 or 2021-W45. Without one, the latest is taken.",
    ],
    [
      "the service is unknown",
      ["--for", "sendgrid"],
      "--for sendgrid is not a choice. Did you mean ses? The choices are plain, listmonk, buttondown, mailchimp, ses.",
    ],
    [
      "an option is misspelt",
      ["--four", "ses"],
      "--four is not an option. Did you mean --for? The options are --root, --output, --now, --for.",
    ],
    [
      "it would replace something else",
      ["--output", other],
      `${join(other, "2022-W01")} holds something that is not an email. Empty it, or give another place with --output.`,
    ],
  ] as const)
    test(what, async () => {
      assert.deepEqual(await made("--root", root, ...words), { code: 2, out: "", err: `${says}\n` });
      assert.ok(existsSync(join(other, "2022-W01/notes.txt")));
    });
});

test("The preview shows an issue's email and its plain text, with drafts marked, and links to them from the issue's page", async () => {
  const root = aDigest({
    ...weather,
    "content/items/odd.md": anItem({ headline: "A <b> & c", draft: true }),
  });
  const port = await aFreePort();
  await startPreview(root, port);
  const get = async (address: string) => {
    const answer = await fetch(`http://localhost:${port}${address}`);
    return { status: answer.status, text: await answer.text() };
  };
  const email = await get("/email/2021-w45/");
  assert.equal(email.status, 200);
  assert.match(
    email.text,
    /<aside aria-label="For the editor".*\d kB of HTML.*href="text\/".*<\/aside>.*It flooded/s,
  );
  assert.match(email.text, /Draft<\/span>/);
  assert.match((await get("/email/2021-w45/text/")).text, /DRAFT\nA &lt;b> &amp; c/);
  assert.match((await get("/issues/2021-w45/")).text, /<a href="\/email\/2021-w45\/">/);
  assert.equal((await get("/email/2021-w50/")).status, 404);
});
