import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { launchBrowser } from "../../../support/browser.ts";
import { aDigest, anItem } from "../../../support/digest.ts";
import { serve } from "../../../support/servers/server.ts";
import { goodSite } from "../../../support/site.ts";

/** The texts of items, and for each what a reader types with what is marked. */
const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "CO₂ levies rise and NO₂ falls with PM₂.₅.": {
    CO2: "CO₂",
    no2: "NO₂",
    "PM2.5": "PM₂.₅",
    "CO₂": "CO₂",
  },
  "M25/M4 and H1N1-positive, a 20mph-zone, PM2.5-related, CO₂/H₂S, F-16-style, G7’s and SO₄²⁻.": {
    M25: "M25/M4",
    M4: "M25/M4",
    "M25/M4": "M25/M4",
    h1n1: "H1N1-positive",
    positive: "H1N1-positive",
    "H1N1-positive": "H1N1-positive",
    "20mph": "20mph-zone",
    '"PM2.5-related"': "PM2.5-related",
    h2s: "CO₂/H₂S",
    "F-16": "F-16-style",
    G7: "G7’s",
    SO4: "SO₄²",
    "SO₄²⁻": "SO₄²",
  },
  "The U.S.-based GPs/MPs.": {
    "U.S.": "U.S.-based",
    gps: "GPs/MPs",
  },
  "The Trusts¹ use 5 km² of land², or 7㎢ of it.": {
    trusts: "Trusts¹",
    km2: "km²",
    km: "km²",
    "km²": "km²",
    land: "land²",
    "7km2": "7㎢",
  },
  "Œuvre, cœur, encyclopædia, Straße and Łódź.": {
    oeuvre: "Œuvre",
    coeur: "cœur",
    encyclopaedia: "encyclopædia",
    strasse: "Straße",
    lodz: "Łódź",
    Łódź: "Łódź",
  },
  "The ﬁnest eﬃciency in Ｆｕｌｌｗｉｄｔｈ and Chapter Ⅷ.": {
    finest: "ﬁnest",
    efficiency: "eﬃciency",
    fullwidth: "Ｆｕｌｌｗｉｄｔｈ",
    viii: "Ⅷ",
  },
  "Bristol→Bath by health·care, Water•Energy, Leeds/Derby, London–Paris.": {
    Bath: "Bath",
    Bristol: "Bristol",
    care: "health·care",
    healthcare: "health·care",
    energy: "Energy",
    "Water•Energy": "Water Energy",
    derby: "Leeds/Derby",
    paris: "Paris",
    '"Bristol Bath"': "Bristol Bath",
  },
  "Kent—Essex, “Devon”…Cornwall, Wales⇒Mon, Ealing ⁄ Acton, Hull‑York, 2021–22 and 5−3.": {
    essex: "Essex",
    cornwall: "Cornwall",
    mon: "Mon",
    york: "Hull‑York",
    hullyork: "Hull‑York",
    "2021-22": "2021–22",
    "2021–22": "2021–22",
  },
  "Trans\u00ADport for zero\u200Bwidth and co\u2060workers wasn’t O’Neill’s rock’n’roll.": {
    transport: "Transport",
    zerowidth: "zerowidth",
    coworkers: "coworkers",
    "wasn't": "wasn’t",
    oneill: "O’Neill’s",
    "O'Neill": "O’Neill’s",
  },
  "The Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz was repealed.": {
    rindfleischetikett: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    Rindfleischetikettierungsuberwachung: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
  },
  "The name snake_case and trailing_ in it.": {
    case: "snake_case",
    snake_case: "snake_case",
    trailing: "trailing",
  },
  "A 🚲lane, a 👩🏽‍🚒 and a flag 🇬🇧 with ❤️.": {
    "🚲": "🚲lane",
    lane: "🚲lane",
    "👩‍🚒": "👩🏽‍🚒",
    "🇬🇧": "🇬🇧",
    "❤": "❤️",
  },
  "Über Ελλάδα, Ёлка and ΟΔΟΣ, হিন্দি and हिन्दी.": {
    uber: "Über",
    ελλαδα: "Ελλάδα",
    елка: "Ёлка",
    οδός: "ΟΔΟΣ",
    हिन्दी: "हिन्दी",
  },
  "这是一段简单的测试文本，比特币价格下跌。（CO₂）排放2021年降。": {
    测试: "测试",
    下跌: "下跌",
    比特币: "比特币",
    跌: "跌",
    排放: "排放",
    排放2021年: "排放2021年",
    '"比特币价格"': "比特币价格",
  },
  "東京都でビットコインのガイドを（英語版も）公開しました。ﾋﾞﾙ。": {
    ビットコイン: "ビットコイン",
    ガイド: "ガイド",
    京都: "京都",
    英語: "英語",
    公開: "公開",
    ビル: "ﾋﾞﾙ",
  },
  "กรุงเทพมหานครอนุมัติงบประมาณใหม่ (ฉบับแก้ไข).": {
    งบประมาณ: "งบประมาณ",
    กรุงเทพ: "กรุงเทพ",
    แก้ไข: "แก้ไข",
  },
  "서울시의회가 새로운 예산안을 ‘통과’시켰다.": {
    예산안: "예산안",
    예산: "예산",
    통과: "통과",
    의회: "의회",
  },
};

const slugs = new Map(Object.keys(texts).map((text, at) => [text, `item-${at}`]));
const items = Object.keys(texts).map((text): [string, string] => [
  `content/items/${slugs.get(text)}.md`,
  anItem({ headline: `Entry ${slugs.get(text)}` }, text),
]);
const address = await serve(await goodSite({ root: aDigest(Object.fromEntries(items)) }));
const page = await (await launchBrowser()).newPage();

async function search(typed: string): Promise<void> {
  await page.goto(`${address}/search/?q=${encodeURIComponent(typed)}`);
  await page.locator("main[data-search-state=done]").waitFor();
}

for (const [text, asked] of Object.entries(texts))
  describe(`In “${text}”`, () => {
    for (const [typed, marked] of Object.entries(asked))
      test(`“${typed}” is found and marked`, async () => {
        await search(typed);
        const first = page.locator("[data-search-results] > li").first();
        assert.match(
          (await first.locator("a").first().getAttribute("href")) ?? "",
          new RegExp(`^/items/${slugs.get(text)}/`),
        );
        assert.equal((await first.locator("p mark").allTextContents()).join(" "), marked);
        const shown = (await first.locator("p").first().textContent()) ?? "";
        const written = text.replace(/[\u00AD\u200B\u2060]/g, "");
        assert.ok(written.includes(shown.replace(/^… | …$/g, "").replace("It rained. ", "")), shown);
        assert.equal(await page.getByText("Not in the archive").count(), 0);
      });
  });
