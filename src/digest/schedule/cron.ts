import { DateTime } from "luxon";

/*
 * GitHub's cron lines are in UTC, and runs often start late. A time of day in a zone needs a line for each UTC offset that the zone has
 * in a year. Each run checks whether its line is the right one for the day.
 */

/** The cron lines for a time of day, such as `07:00`, in a zone, one for each of its UTC offsets in a year: `0 6 * * *`, `0 7 * * *`. */
export function cronLines(timeOfDay: string, zone: string, year: number): string[] {
  const first = DateTime.utc(year);
  const days = Array.from({ length: first.daysInYear }, (_, day) => first.plus({ days: day }).toISODate());
  const starts = days.map((day) => atTime(day, timeOfDay, zone).toUTC().toFormat("HH:mm"));
  return [...new Set(starts)].sort().map((start) => {
    const [hour, minute] = start.split(":").map(Number);
    return `${minute} ${hour} * * *`;
  });
}

/**
 * Whether the last start of a line from `cronLines` was at a time of day in a zone. It uses the planned start, because the run itself
 * may be up to a day late.
 */
export function isDueLine(line: string, now: Date, timeOfDay: string, zone: string): boolean {
  const [minute, hour] = line.split(" ").map(Number);
  const today = DateTime.fromJSDate(now).toUTC().startOf("day").set({ hour, minute });
  const start = today.toJSDate() > now ? today.minus({ days: 1 }) : today;
  return +atTime(start.setZone(zone).toISODate(), timeOfDay, zone) === +start;
}

/** If clocks skip this time, the result is later by as much. */
function atTime(day: string | null, timeOfDay: string, zone: string): DateTime {
  return DateTime.fromISO(`${day}T${timeOfDay}`, { zone });
}
