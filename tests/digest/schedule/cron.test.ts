import assert from "node:assert/strict";
import { test } from "node:test";
import { cronLines, isDueLine } from "../../../src/digest/schedule/cron.ts";

for (const [time, zone, lines] of [
  ["07:00", "Europe/London", ["0 6 * * *", "0 7 * * *"]],
  ["00:30", "Europe/Berlin", ["30 22 * * *", "30 23 * * *"]],
  ["07:00", "Asia/Kolkata", ["30 1 * * *"]],
  ["10:15", "Australia/Lord_Howe", ["15 23 * * *", "45 23 * * *"]],
  ["07:00", "UTC", ["0 7 * * *"]],
] as const)
  test(`${time} in ${zone} is ${lines.join(" and ")} in UTC`, () => {
    assert.deepEqual(cronLines(time, zone, 2026), lines);
  });

for (const [line, now, isDue, why] of [
  ["0 7 * * *", "2026-01-15T07:00Z", true, "in winter, on time"],
  ["0 7 * * *", "2026-01-15T09:42Z", true, "in winter, late"],
  ["0 7 * * *", "2026-01-16T06:59Z", true, "in winter, almost a day late"],
  ["0 6 * * *", "2026-01-15T06:00Z", false, "in winter, an hour too early"],
  ["0 6 * * *", "2026-01-15T07:30Z", false, "in winter, so late that it is past 07:00"],
  ["0 6 * * *", "2026-07-15T06:05Z", true, "in summer"],
  ["0 7 * * *", "2026-07-15T07:05Z", false, "in summer, an hour too late"],
  ["0 6 * * *", "2026-03-29T06:00Z", true, "on the day that clocks go forward"],
  ["0 7 * * *", "2026-03-29T07:00Z", false, "on the day that clocks go forward"],
  ["0 6 * * *", "2026-10-25T06:00Z", false, "on the day that clocks go back"],
  ["0 7 * * *", "2026-10-25T07:00Z", true, "on the day that clocks go back"],
] as const)
  test(`the line ${line} is ${isDue ? "due" : "not due"} at ${now} for 07:00 in London: ${why}`, () => {
    assert.equal(isDueLine(line, new Date(now), "07:00", "Europe/London"), isDue);
  });

for (const [time, zone] of [
  ["07:00", "Europe/London"],
  ["01:30", "Europe/London"],
  ["00:30", "Pacific/Auckland"],
  ["23:45", "America/St_Johns"],
  ["02:15", "Australia/Lord_Howe"],
] as const)
  test(`on every day of a year exactly one line for ${time} in ${zone} is due, however late it starts`, () => {
    const lines = cronLines(time, zone, 2026);
    for (const late of [0, 50, 23 * 60]) {
      const due = startsOf2026().flatMap((day) => lines.filter((line) => isDueAfter(line, day, late)));
      assert.equal(due.length, 365);
    }

    function isDueAfter(line: string, day: number, late: number): boolean {
      const [minute = 0, hour = 0] = line.split(" ").map(Number);
      return isDueLine(line, new Date(day + (hour * 60 + minute + late) * 60_000), time, zone);
    }
  });

function startsOf2026(): number[] {
  return Array.from({ length: 365 }, (_, day) => Date.UTC(2026, 0, 1 + day));
}
