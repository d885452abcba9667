import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, bareAmount } from "../../../src/digest/figures/amount.ts";

/** With plain spaces, which are easier to read here. */
const written = (value: number, unit?: string, language?: string) =>
  amount(value, unit, language).replace(/[\u00a0\u202f]/g, " ");

test("amounts are written as people write them in English", () => {
  assert.deepEqual(
    [
      written(1.8, "£bn"),
      written(116000),
      written(116000, "£"),
      written(3.5, "%"),
      written(13, "weeks"),
      written(0.1),
      written(-0),
    ],
    ["£1.8bn", "116,000", "£116,000", "3.5%", "13 weeks", "0.1", "0"],
  );
});

test("negative amounts have a minus sign before the currency", () => {
  assert.deepEqual([written(-1.8, "£bn"), written(-3), written(-2.5, "%")], ["−£1.8bn", "−3", "−2.5%"]);
});

test("round numbers from a million have their scale in words, and others keep every digit", () => {
  assert.deepEqual(
    [written(2_500_000, "patients"), written(1_800_000_000, "£"), written(1_234_567), written(999_999)],
    ["2.5 million patients", "£1.8bn", "1,234,567", "999,999"],
  );
});

test("amounts are written as the site's language writes them", () => {
  assert.deepEqual(
    [
      written(1.8, "Mrd. €", "de"),
      written(116000, "€", "de"),
      written(3.5, "%", "de"),
      written(1.5e9, "€", "fr"),
    ],
    ["1,8 Mrd. €", "116.000 €", "3,5 %", "1,5 milliard €"],
  );
});

test("a bare amount has the currency or the per cent sign, and not a unit in words", () => {
  assert.deepEqual(
    [bareAmount(21, "posts"), bareAmount(1.8, "£bn"), bareAmount(3, "%")],
    ["21", "£1.8bn", "3%"],
  );
});
