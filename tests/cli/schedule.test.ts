import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, test } from "node:test";
import { aDigest, anItem, type Files } from "../support/digest.ts";
import { commandLine, project } from "../support/site.ts";

/** Runs the command as `npm run schedule` does, with words after it. */
function schedule(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) =>
    execFile(process.execPath, [...commandLine("schedule"), ...words], { cwd: project }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

const scheduleOf = (files: Files, ...words: string[]) =>
  schedule("--root", aDigest(files), "--now", "2021-11-12T12:00Z", ...words);

const files = {
  "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\npublishedAt: 07:00\n",
  "content/issues/2021-W46.md": "---\ntitle: High water\n---\nIt rained.",
  "content/issues/2021-W47.md": "It rained.",
  "content/items/2021/flood.md": anItem({ headline: "The flood", date: "2021-11-17", order: 1 }),
  "content/items/2021/rain.md": anItem({ headline: "The rain", date: "2021-11-15" }),
  "content/items/ice.md": anItem({ headline: "The ice", date: "2021-12-05", draft: true }),
  "content/items/snow.md": anItem({ headline: "The snow", date: "2021-11-11", draft: true }),
  "content/items/drought.md": anItem({ headline: "The drought", date: "2021-06-03", draft: true }),
  "content/items/hail.md": anItem({ headline: "The hail", date: "2020-01-02", reviewBy: "2021-01-01" }),
};

describe("npm run schedule", () => {
  test("lists what is upcoming, what is a draft and what is due for review, with the file first", async () => {
    assert.deepEqual(await scheduleOf(files), {
      code: 0,
      out: [
        "Coming: 2 items in 2 issues, each at 07:00 (Europe/London)",
        " Week 46 of 2021, 15–21 November 2021",
        "  content/issues/2021-W46.md  “High water”",
        "  content/items/2021/rain.md   Mon 15 Nov 2021  The rain",
        "  content/items/2021/flood.md  Wed 17 Nov 2021  The flood",
        " Week 47 of 2021, 22–28 November 2021",
        "  content/issues/2021-W47.md  The issue has no items yet.",
        "",
        "Drafts: 3 items",
        "  content/items/drought.md  Thu 3 Jun 2021   The drought (in the past: it would appear in an old issue, week 22 of 2021)",
        "  content/items/snow.md     Thu 11 Nov 2021  The snow (past)",
        "  content/items/ice.md      Sun 5 Dec 2021   The ice",
        "",
        "To review: 1 item",
        "  content/items/hail.md  by Fri 1 Jan 2021  published Thu 2 Jan 2020  The hail",
        "",
      ].join("\n"),
      err: "",
    });
  });

  test("says so of each list that is empty", async () => {
    assert.deepEqual(await scheduleOf({ "content/items/flood.md": anItem() }), {
      code: 0,
      out: "Nothing scheduled.\n\nNo drafts.\n\nNothing is due for review.\n",
      err: "",
    });
  });

  test("prints the same as JSON", async () => {
    const { code, out, err } = await scheduleOf(files, "--format", "json");
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    assert.deepEqual(JSON.parse(out), {
      today: "2021-11-12",
      coming: [
        {
          week: "2021-W46",
          from: "2021-11-15",
          to: "2021-11-21",
          text: { file: "content/issues/2021-W46.md", title: "High water" },
          items: [
            {
              file: "content/items/2021/rain.md",
              headline: "The rain",
              date: "2021-11-15",
              goesOut: "2021-11-15T07:00:00+00:00",
            },
            {
              file: "content/items/2021/flood.md",
              headline: "The flood",
              date: "2021-11-17",
              goesOut: "2021-11-17T07:00:00+00:00",
            },
          ],
        },
        {
          week: "2021-W47",
          from: "2021-11-22",
          to: "2021-11-28",
          text: { file: "content/issues/2021-W47.md" },
          items: [],
        },
      ],
      drafts: [
        {
          file: "content/items/drought.md",
          headline: "The drought",
          date: "2021-06-03",
          week: "2021-W22",
          past: "week",
        },
        {
          file: "content/items/snow.md",
          headline: "The snow",
          date: "2021-11-11",
          week: "2021-W45",
          past: "day",
        },
        { file: "content/items/ice.md", headline: "The ice", date: "2021-12-05", week: "2021-W48" },
      ],
      toReview: [
        {
          file: "content/items/hail.md",
          headline: "The hail",
          date: "2020-01-02",
          reviewBy: "2021-01-01",
        },
      ],
    });
  });

  test("lists what it can read despite mistakes, and exits with 1", async () => {
    const { code, out, err } = await scheduleOf({
      "content/items/flood.md": anItem({ date: "2021-11-17", topics: [] }),
      "content/items/rain.md": anItem({ date: "2021-11-17" }),
    });
    assert.equal(code, 1);
    assert.match(out, /^Coming: 1 item in 1 issue\n/);
    assert.equal(err, "Items with errors are left out. Run `npm run check` to list the errors.\n");
  });

  test("accepts two formats", async () => {
    assert.deepEqual(await scheduleOf({}, "--format", "xml"), {
      code: 2,
      out: "",
      err: "--format xml is not a choice. Did you mean text? The choices are text, json.\n",
    });
  });
});
