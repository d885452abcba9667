import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { stringify } from "yaml";
import { anItem } from "../../support/digest.ts";
import { file, linesOf } from "../lintInputs.ts";

const files = {
  "_data/organisations.yaml": stringify([
    { id: "river-board", name: "The River Board", aliases: ["TRB"] },
    { id: "north-river-board", name: "North River Board", successor: "river-board" },
    { id: "old-river-board", name: "Old Board", successor: "north-river-board" },
    { id: "north", name: "North" },
    { id: "mind", name: "Mind" },
    { id: "st-anns", name: "St Ann’s", aliases: ["Infirmary"] },
    { id: "st-johns", name: "St John’s", aliases: ["Infirmary"] },
  ]),
};
const named = (text: string, fields = {}) => linesOf(anItem(fields, text), files);
/** Whom a standfirst suggests. */
const ids = (standfirst: string, fields = {}) =>
  named("It rained.", { standfirst, ...fields }).map((line) => line.split("`")[3]);

describe("A person or organisation that is mentioned", () => {
  test("is suggested once, by the name that is used first", () => {
    const fields = { headline: "TRB meets", standfirst: "The River Board met Ann Reed" };
    assert.deepEqual(named("TRB and Ann Reed left.", fields), [
      `${file}:2:11: warning: \`TRB\` is named, but \`river-board\` is not in \`organisations\`. Add it if the item is about it.`,
      `${file}:4:33: warning: \`Ann Reed\` is named, but \`ann-reed\` is not in \`people\`. Add it if the item is about it.`,
    ]);
  });

  test("only in the body is suggested if it is named three times, by any of its names", () => {
    assert.deepEqual(named("Ann Reed met the TRB. Ann Reed left the River Board."), []);
    assert.deepEqual(named("Ann Reed met the TRB. Ann Reed left the River Board, and the TRB wept."), [
      `${file}:8:18: warning: \`TRB\` is named, but \`river-board\` is not in \`organisations\`. Add it if the item is about it.`,
    ]);
  });

  for (const text of [
    "It rained ([TRB](https://trb.example) / [The River Board](https://a.example/(x)) / [TRB](https://b.example)).",
    "It rained (TRB). It rained (TRB / River Board). It rained (*TRB*).",
    "See TRB.example, @TRB and TRB.gov.uk: mail a@TRB.",
  ])
    test(`is not suggested for a publisher or an address in “${text}”`, () =>
      assert.deepEqual(named(text), []));

  test("is counted where it is linked to", () => {
    assert.deepEqual(
      named(
        "[TRB](https://b.example) met. [The River Board](https://c.example) left, and the [TRB](https://b.example) wept.",
      ).length,
      1,
    );
  });

  for (const text of [
    "Mind the gap: it rains",
    "“Mind the gap”, they said",
    "It rains — “Mind the gap” is what they say",
  ])
    test(`is not suggested for an ordinary word with a capital in “${text}”`, () =>
      assert.deepEqual(ids(text), []));

  test("is not suggested for an ordinary word in a headline in capitals", () => {
    assert.deepEqual(ids("It rained", { headline: "Ministers Change Their Mind" }), []);
    assert.deepEqual(ids("It rained, says Mind", { headline: "Ministers Change Their Mind" }), ["mind"]);
  });

  test("is suggested for a name that is also a word, if it has its capital within a sentence too", () => {
    assert.deepEqual(ids("Mind asks for more beds", { headline: "Beds are full, says Mind" }), ["mind"]);
    assert.deepEqual(named("Beds are full, says Mind.", { headline: "Mind asks for beds" }).length, 1);
  });

  test("is recognised without its article, in the possessive, and across lines", () => {
    assert.deepEqual(ids("A River\nBoard’s plan for St Ann's."), ["river-board", "st-anns"]);
  });

  test("is not suggested if it is listed", () => {
    assert.deepEqual(
      named("TRB and Ann Reed.", { organisations: ["river-board"], people: ["ann-reed"] }),
      [],
    );
  });

  test("is not suggested if it is listed by a name, which is a separate mistake", () => {
    assert.deepEqual(
      named("The River Board met.", { organisations: ["TRB"] }).map((line) => line.split(": ")[2]),
      [
        "`TRB` is not an organisation. Did you mean `river-board`? Organisations are listed in _data/organisations.yaml.",
      ],
    );
  });

  test("is recognised by the longest name that matches", () => {
    assert.deepEqual(ids("The North River Board met."), ["north-river-board"]);
    assert.deepEqual(ids("In the North river it rained."), ["north"]);
  });

  test("is not suggested if its successor or predecessor is listed", () => {
    assert.deepEqual(ids("The Old Board met.", { organisations: ["river-board"] }), []);
    assert.deepEqual(ids("TRB met.", { organisations: ["old-river-board"] }), []);
    assert.deepEqual(ids("The Old Board met.", { organisations: ["north"] }), ["old-river-board"]);
  });

  test("is not suggested if a listed entry can't be read, because that may be its predecessor", () => {
    const told = (name: string, fields = {}) =>
      linesOf(anItem({ headline: "TRB met", ...fields }), {
        "_data/organisations.yaml": `- { id: river-board, name: TRB }\n- id: old\n  name: ${name}\n  successor: river-board\n`,
      }).filter((line) => line.startsWith(file)).length;
    assert.equal(told("Old Board", { organisations: ["old"] }), 0);
    assert.equal(told("Old: the Board", { organisations: ["old"] }), 0);
    assert.equal(told("Old: the Board"), 1);
  });

  test("is not suggested if the name is ambiguous, in another letter case, in a longer word, or in a quotation", () => {
    assert.deepEqual(ids("The Infirmary, a trb, TRBs, XTRB, “TRB” and a Northern one."), []);
  });

  test("is not suggested for one word that is part of another name", () => {
    assert.deepEqual(ids("They met in North House, of the North\nBank."), []);
    assert.deepEqual(ids("They met in the North and North House and TRB House."), ["north", "river-board"]);
  });

  test("is not suggested if a body of another place is meant", () => {
    assert.deepEqual(ids("They sued the Wisconsin River Board"), []);
    assert.deepEqual(ids("They sued on Monday the River Board"), ["river-board"]);
    assert.deepEqual(ids("It rained on Monday River Board says"), ["river-board"]);
    assert.deepEqual(ids("It rained", { headline: "Minister Sues River Board Over Floods" }), [
      "river-board",
    ]);
    assert.deepEqual(ids("It rained, says Minister Ann Reed"), ["ann-reed"]);
  });

  test("is not suggested for a mention in an update", () => {
    const fields = { updates: [{ date: "2021-11-11", kind: "update", note: "TRB wrote to us." }] };
    assert.deepEqual(ids("It rained", fields), []);
  });
});
