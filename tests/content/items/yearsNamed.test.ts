import assert from "node:assert/strict";
import { test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { problemsOf } from "../problems.ts";

const said = (keyDate: object, item: object = {}) =>
  problemsOf({ "content/items/flood.md": anItem({ ...item, keyDates: [{ kind: "happens", ...keyDate }] }) });

test("years that may well differ from that of a key date are not told", () => {
  for (const keyDate of [
    { label: "Rivers conference 2021", date: "2021-12-01" },
    { label: "Rivers conference 2021", date: "2021-12" },
    { label: "Rivers conference 2021-22", date: "2022-02-01" },
    { label: "Rivers summit 2021/22", date: "2022-02-01" },
    { label: "Winter forum 2021 and 2022", date: "2022-02-01" },
    { label: "Winter forum 2022", date: "2021-12-30", until: "2022-01-02" },
    { label: "Congress 2020", date: "2021-12-01", was: ["2020-12-01"] },
    { label: "Report on 2020 is published", date: "2021-12-01" },
    { label: "Accounts for 2020", date: "2021-12-01" },
    { label: "Applications for 2022 close", date: "2021-12-01" },
    { label: "Plan for 2030 is agreed", date: "2021-12-01" },
    { label: "Conference 2022: early booking ends", date: "2021-12-15" },
    { label: "Winter Games of 2022 tickets go on sale", date: "2021-12-31" },
    { label: "Climate summit 2022: call for papers", date: "2021-11-05" },
    { label: "Nominations for the Awards 2023 close", date: "2021-12-15" },
    { label: "Expo 2020 opens", date: "2021-11-20" },
    { label: "Olympics 2020: the closing ceremony", date: "2021-12-08" },
    { label: "Conference of 2021 delegates, £2022 each", date: "2021-12-01" },
  ])
    assert.deepEqual(said(keyDate), [], JSON.stringify(keyDate));
});

test("an event a year off is told, also if it is prepared after its year or postponed for more than one", () => {
  for (const [label, date, year] of [
    ["Conference 2022", "2021-12-15", "2022"],
    ["Conference 2020", "2021-12-15", "2020"],
    ["Conference 2021: booking ends", "2022-12-15", "2021"],
    ["Expo 2022 opens", "2021-12-15", "2022"],
    ["Expo 2019 opens", "2021-12-15", "2019"],
  ] as const)
    assert.deepEqual(
      said({ label, date }).map((each) => each.replace(/^.*warning: /, "")),
      [
        `The key date is in ${date.slice(0, 4)}, but its label says ${year}. Correct the year of the date or of the text.`,
      ],
    );
});

test("a headline may name other years than its dates", () => {
  for (const [headline, date] of [
    ["Plan for 2030 is agreed", "2021-12-01"],
    ["Budget 2022: what to expect", "2021-10-01"],
    ["Rivers conference 2022 is announced", "2021-12-01"],
    ["After the 2019 election", "2021-10-01"],
  ])
    assert.deepEqual(said({ label: "It closes", date }, { headline }), [], headline);
});
