import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../../../src/browser/search/text/fold.ts";

const folded: Readonly<Record<string, string>> = {
  "CO₂": "CO2",
  "PM₂.₅": "PM2.5",
  "km²": "km2",
  "5㎢": "5km2",
  ﬁne: "fine",
  Œuvre: "oeuvre",
  ÆØÅ: "aeoa",
  Straße: "strasse",
  Łódź: "lodz",
  İstanbul: "Istanbul",
  "e\u0301te\u0301": "ete",
  Ёлка: "елка",
  ΟΔΌΣ: "οδοσ",
  οδός: "οδοσ",
  Ⅷ: "VIII",
  "Ｆｕｌｌ！": "Full!",
  "2½": "2 1/2",
  "№5": "no 5",
  "Acme™": "Acme",
  "25℃": "25C",
  "£20": "20",
  "“don’t”": '"don\'t"',
  "co‐op": "co-op",
  health·care: "health-care",
  "2021–22": "2021-22",
  "Bristol→": "Bristol",
  ﾋﾞ: "ビ",
  ガ: "ガ",
  हिन्दी: "हिन्दी",
  می‌خواهم: "میخواهم",
  "bike🚲": "bike 🚲",
  "❤️": "❤",
  "👍🏽": "👍",
  "🇬🇧": "🇬🇧",
  "…": "...",
  "⇒": "",
  snake_case_: "snake-case-",
  a＿b: "a-b",
};

for (const [token, form] of Object.entries(folded))
  test(`“${token}” is searched as “${form}”`, () => assert.equal(fold(token), form));

test("folding twice changes nothing more", () => {
  for (const form of Object.values(folded)) assert.equal(fold(form), form);
});
