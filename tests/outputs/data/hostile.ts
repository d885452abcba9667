import type { Digest } from "../../../src/digest/digest.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { aTracker } from "../../support/trackers.ts";

/** What a reader of a format may take for markup, a command or the end of a value. */
export const attacks = [
  '=HYPERLINK("http://evil.example","x")',
  "@SUM(A1:A9)",
  "+1 more",
  "-2 + 3",
  "＝1+1",
  'say "no", or; not',
  "</script><b>]]>",
  "\\input{secret} 100% of #1 & {x}_y",
  "abc \u202egnol\u202c נהר",
] as const;

const [formula, sum, plus, minus, wide, quoted, script, tex, bidi] = attacks;

/** A digest with such texts in every field that has words. */
export function hostileDigest(): Digest {
  return digestOf(
    {
      flood: {
        headline: formula,
        standfirst: quoted,
        byline: [minus, quoted, bidi],
        organisations: ["river-board"],
        people: ["ann-reed"],
        series: "watermarks",
        sources: [{ publisher: sum, title: script, author: tex, date: "2021" }, { title: formula }],
        keyDates: [
          { label: formula, date: "2021-12-01T17:00", kind: "closes", place: quoted, was: ["2021-11"] },
          { label: bidi, date: "2022-01", kind: "expected" },
        ],
        figures: [
          { label: minus, value: -0.4, of: 1e21, unit: formula, asOf: "2021-11" },
          { label: wide, value: 1_200_000, unit: "%" },
        ],
        updates: [
          { date: "2021-11-11", kind: "correction", note: plus },
          { date: "2021-11-12", kind: "update", note: formula },
        ],
        related: [{ item: "rain", as: "follows" }],
        body: attacks.join("\n\n"),
      },
      rain: { headline: bidi, standfirst: tex, date: "2020-11-09" },
    },
    {
      ...aTracker({
        question: formula,
        rows: [
          {
            label: sum,
            statuses: [
              { date: "2021-11-09", status: "searching", item: "rain", note: script },
              { date: "2021-11-10", status: "named", item: "flood" },
            ],
          },
          { organisation: "river-board" },
        ],
      }),
      "_data/site.yaml": `title: ${JSON.stringify(script)}\nurl: https://paper.example/a/\nlicence: ${JSON.stringify(formula)}\n`,
      "_data/topics.yaml": `- id: water
  label: ${JSON.stringify(formula)}
  scope: ${JSON.stringify(script)}
  aliases: ${JSON.stringify([formula, ...attacks])}
- { id: rivers, label: ${JSON.stringify(bidi)}, broader: water }
`,
      "_data/organisations.yaml": `- id: river-board
  name: ${JSON.stringify(quoted)}
  aliases: ${JSON.stringify(attacks)}
  region: ${JSON.stringify(minus)}
  successor: water-board
- { id: water-board, name: ${JSON.stringify(tex)}, kind: ${JSON.stringify("=x")}, code: ${JSON.stringify("+1")} }
`,
      "_data/people.yaml": `- id: ann-reed
  name: ${JSON.stringify(plus)}
  roles:
    - { role: ${JSON.stringify(sum)}, organisation: river-board, from: 2020-04, to: 2021 }
    - { role: Chair, former: true }
`,
      "_data/series.yaml": `- { id: watermarks, name: ${JSON.stringify(wide)} }\n`,
    },
  );
}
