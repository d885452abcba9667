import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newId, newSlug } from "../../src/content/newSlug.ts";
import { fileStart } from "../../src/content/problem.ts";
import { addressProblem } from "../../src/content/slug.ts";

/** Headlines and the slugs that `new` proposes for them. */
const slugs: Readonly<Record<string, string>> = {
  ビットコインのガイド: "ビットコインのガイド",
  "हिन्दी में खबर": "हिन्दी-में-खबर",
  น้ำท่วมกรุงเทพ: "น้ำท่วมกรุงเทพ",
  "தமிழ் செய்தி": "தமிழ்-செய்தி",
  "বাংলা খবর": "বাংলা-খবর",
  "مُدُن العالم": "مُدُن-العالم",
  ខ្មែរ: "ខ្មែរ",
  "བོད་ཡིག": "བོད-ཡིག",
  "한국어 뉴스": "한국어-뉴스",
  ﾊﾞｲｸ: "バイク",
  "Hà Nội's Żółć": "ha-nois-zolc",
  "Το νερό": "το-νερο",
  "Первый съезд": "первыи-съезд",
  "PM₂.₅ at 12 µg/m³": "pm2-5-12-ug-m3",
  "12 μg of α-synuclein": "12-ug-alpha-synuclein",
  "НАТО и NATO: саммит": "нато-и-саммит",
  "1️⃣ ❤️ First": "1-first",
  Con: "con-2",
  "Aux!": "aux-2",
};

describe("A slug for a headline", () => {
  for (const [headline, slug] of Object.entries(slugs))
    test(`${headline} is ${slug}, which may be an address`, () => {
      assert.equal(
        newSlug(headline, () => false),
        slug,
      );
      assert.equal(addressProblem(slug, "slug", fileStart), undefined);
    });

  test("that is taken or a device has the next free number", () => {
    assert.equal(
      newSlug("Con", (slug) => slug === "con-2"),
      "con-3",
    );
    assert.equal(newId("NUL"), "nul-2");
  });
});
