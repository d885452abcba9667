import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { emailIssue } from "../../../src/outputs/email/emailIssue.ts";
import { unsubscribePlaceholder } from "../../../src/outputs/email/emailUrls.ts";
import { anItem } from "../../support/digest.ts";
import { anEmail, aRelatedDigest, everything } from "./emailIssues.ts";

const update = (date: string, kind: string, note: string) => ({ updates: [{ date, kind, note }] });
const keyDate = (label: string, date: string, more = {}) => ({ label, date, kind: "happens", ...more });

const files = {
  "content/items/flood.md": anItem({ headline: "It flooded", order: 1 }),
  "content/items/dam.md": anItem({ headline: "A dam holds", standfirst: "It held.", topics: ["rivers"] }),
  "content/items/wind.md": anItem({ headline: "Wind pays", topics: ["energy"] }),
};

/** The words of an email's text on one line. */
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("An email's subject and preheader", () => {
  test("are the issue's title and its headlines", async () => {
    const { email } = await anEmail({
      ...files,
      "content/issues/2021-W45.md": "---\ntitle: A wet week\n---\nRain.\n",
    });
    assert.equal(email.week, "2021-W45");
    assert.equal(email.subject, "Week 45: A wet week");
    assert.equal(email.preheader, "It flooded · A dam holds · Wind pays");
  });

  test("are the lead's headline if the issue has no title, with its standfirst if it is the only item", async () => {
    const { email } = await anEmail({ "content/items/dam.md": files["content/items/dam.md"] });
    assert.deepEqual([email.subject, email.preheader], ["Week 45: A dam holds", "It held."]);
  });

  test("name the topics that a subscriber chose, and the number of items", async () => {
    const { email } = await anEmail(files, ["energy", "rivers"]);
    assert.equal(email.subject, "Week 45: 2 items on Rivers and Energy");
    const { email: one } = await anEmail(files, ["energy"]);
    assert.deepEqual([one.subject, one.preheader], ["Week 45: 1 item on Energy", "Wind pays. It rained."]);
  });
});

describe("A subscriber's choice", () => {
  const headlines = ["It flooded", "A dam holds", "Wind pays"];
  const shown = ({ html, text }: { html: string; text: string }) =>
    headlines.filter((headline) => {
      assert.equal(html.includes(headline), text.includes(headline));
      return html.includes(headline);
    });

  test("of no topic gets every item", async () => {
    assert.deepEqual(shown((await anEmail(files)).email), headlines);
  });

  test("of a topic gets items on its narrower topics too, and nothing else", async () => {
    const { email } = await anEmail(files, ["water"]);
    assert.deepEqual(shown(email), ["It flooded", "A dam holds"]);
    assert.equal(email.subject, "Week 45: 2 items on Water");
    assert.match(flat(email.text), /because you subscribed to The Test Paper, for Water\./);
    assert.deepEqual(shown((await anEmail(files, ["rivers"])).email), ["A dam holds"]);
  });

  test("of a topic that the issue does not have, or of an unknown topic, gets no email", async () => {
    const digest = aRelatedDigest({ "content/items/dam.md": files["content/items/dam.md"] });
    const [issue] = digest.issues;
    assert.ok(issue);
    assert.equal(await emailIssue(digest, issue, { topics: ["energy"] }), undefined);
    assert.equal(await emailIssue(digest, issue, { topics: ["enrgy"] }), undefined);
  });

  test("leaves out corrections and dates of other topics", async () => {
    const older = { date: "2021-11-01", keyDates: [keyDate("Vote", "2021-11-20")] };
    const { email } = await anEmail(
      {
        ...files,
        "content/items/old.md": anItem({
          ...older,
          topics: ["energy"],
          ...update("2021-11-09", "correction", "Volts."),
        }),
      },
      ["water"],
    );
    assert.doesNotMatch(email.text, /Volts|Vote/);
  });
});

describe("Corrections in an email", () => {
  const older = { headline: "It may rain", date: "2021-11-01" };
  const noted = async (fields: object) => {
    const { email } = await anEmail({ ...files, "content/items/old.md": anItem({ ...older, ...fields }) });
    return flat(email.text);
  };

  test("are those made to earlier items in the issue's week", async () => {
    const text = await noted(update("2021-11-08", "correction", "A wrong name."));
    assert.match(
      text,
      /Corrections to earlier items =+ It may rain \(1 November 2021\) \S+ Correction, 8 November 2021: A wrong name\./,
    );
    assert.match(
      await noted(update("2021-11-14", "clarification", "Metres.")),
      /Clarifications of earlier items/,
    );
  });

  test("are not those of other weeks, nor updates", async () => {
    for (const fields of [
      update("2021-11-07", "correction", "A wrong name."),
      update("2021-11-15", "correction", "A wrong name."),
      update("2021-11-09", "update", "A wrong name."),
    ])
      assert.doesNotMatch(await noted(fields), /A wrong name/);
  });

  test("to the issue's own items are with these items", async () => {
    const { email } = await anEmail({
      "content/items/a.md": anItem(update("2021-11-10", "correction", "A name.")),
    });
    assert.match(email.text, /Correction, 10 November 2021: A name\./);
    assert.doesNotMatch(email.text, /earlier items/);
  });
});

describe("Key dates in an email", () => {
  const datesOf = async (own: object[], others: object[] = [], more = {}) => {
    const { email } = await anEmail(
      {
        "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\npublishedOn: Wednesday\n",
        "content/items/a.md": anItem({ keyDates: own }),
        "content/items/old.md": anItem({ date: "2021-11-01", keyDates: others }),
        ...more,
      },
      [],
      "2022-11-12",
    );
    const [, list = ""] = /Key dates\n=+\n(.*)\n-- \n/s.exec(email.text) ?? [];
    return [...list.matchAll(/^ {2}(\w+)[.!] /gm)].map(([, label]) => label);
  };

  test("are those of its items from the publishing day on, and others in the next four weeks", async () => {
    const own = [keyDate("Gone", "2021-11-09"), keyDate("Today", "2021-11-10"), keyDate("Far", "2022-03")];
    const others = [
      keyDate("Soon", "2021-12-12T23:59"),
      keyDate("Later", "2021-12-13"),
      keyDate("Month", "2021-11"),
    ];
    assert.deepEqual((await datesOf(own, others)).toSorted(), ["Far", "Month", "Soon", "Today"]);
  });

  test("are not those that were withdrawn, and a moved date says from when", async () => {
    const moved = keyDate("Vote", "2021-11-20", { was: ["2021-11-16"] });
    const off = keyDate("Talk", "2021-11-21", { withdrawn: "2021-11-10" });
    assert.deepEqual(await datesOf([moved, off]), ["Vote"]);
    const { email } = await anEmail({ "content/items/a.md": anItem({ keyDates: [moved] }) });
    assert.match(email.text, /^20 November 2021 \(was 16 November 2021\)$/m);
  });

  test("say when they end, where they are and on which page, and one that two items list is there once", async () => {
    const congress = keyDate("The congress", "2021-12-01", {
      until: "2021-12-03",
      place: "Leeds",
      url: "https://congress.example/",
    });
    const window = keyDate("Comments", "2021-10-01", { until: "2021-11-10" });
    const { email } = await anEmail({
      "content/items/a.md": anItem({ headline: "The flood", keyDates: [congress, window] }),
      "content/items/old.md": anItem({
        date: "2021-11-01",
        keyDates: [congress, keyDate("Over", "2021-10-01", { until: "2021-11-09" })],
      }),
    });
    const list = [
      "1 October to 10 November 2021",
      "  Comments. The flood",
      "  https://paper.example/items/a/",
      "",
      "1 to 3 December 2021",
      "  The congress, Leeds. The flood",
      "  https://paper.example/items/a/",
      "  https://congress.example/",
      "",
      "",
    ].join("\n");
    assert.equal(/Key dates\n=+\n\n(.*)\n-- \n/s.exec(email.text)?.[1], list);
    assert.match(
      email.html,
      /<a [^>]*href="https:\/\/congress\.example\/"[^>]*>\s*The congress\s*<\/a>\s*, Leeds\./,
    );
  });

  test("are not those of later items, so that an email stays as it was sent", async () => {
    const digest = aRelatedDigest({
      "content/items/a.md": anItem({ date: "2021-11-03", headline: "Before" }),
      "content/items/b.md": anItem({ keyDates: [keyDate("Vote", "2021-11-20")] }),
    });
    const [, issue] = digest.issues;
    assert.ok(issue);
    const email = await emailIssue(digest, issue);
    assert.match(email?.text ?? "", /Before/);
    assert.doesNotMatch(email?.text ?? "", /Vote/);
  });
});

test("An email has a placeholder for the unsubscribe link in both its parts, and is the same each time", async () => {
  const { email } = await anEmail(everything);
  assert.ok(email.html.includes(`href="${unsubscribePlaceholder}"`));
  assert.ok(email.text.includes(`Unsubscribe: ${unsubscribePlaceholder}\n`));
  assert.deepEqual((await anEmail(everything)).email, email);
});
