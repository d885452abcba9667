import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf, slugs } from "./digestOf.ts";

test("The archive has the years and months that have items, newest first", () => {
  const { years } = digestOf({
    november: { date: "2021-11-10" },
    earlier: { date: "2021-11-01" },
    march: { date: "2021-03-31" },
    old: { date: "2019-12-31" },
  });
  assert.deepEqual(
    years.map(({ period, address, items, months }) => [
      [period, address, slugs(items)].join("; "),
      ...months.map((month) => [month.period, month.address, slugs(month.items)].join("; ")),
    ]),
    [
      [
        "2021; /archive/2021/; november earlier march",
        "2021-11; /archive/2021/11/; november earlier",
        "2021-03; /archive/2021/03/; march",
      ],
      ["2019; /archive/2019/; old", "2019-12; /archive/2019/12/; old"],
    ],
  );
});
