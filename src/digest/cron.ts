import { DateTime } from "luxon";

/*
 * GitHub starts workflows by lines of cron, which are in UTC and often late. A time of day in a zone has one line for each offset
 * that the zone has in a year, and each run asks whether its line is the day's.
 */

/** The lines for a time of day, such as `07:00`, in a zone, one for each of its offsets in a year: `0 6 * * *`, `0 7 * * *`. */
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
 * Whether the last start of a line, as `cronLines` writes it, was at a time of day in a zone. The run itself may be as late as a
 * day: it is not its own time that is asked for.
 */
export function isDueLine(line: string, now: Date, timeOfDay: string, zone: string): boolean {
  const [minute, hour] = line.split(" ").map(Number);
  const today = DateTime.fromJSDate(now).toUTC().startOf("day").set({ hour, minute });
  const start = today.toJSDate() > now ? today.minus({ days: 1 }) : today;
  return +atTime(start.setZone(zone).toISODate(), timeOfDay, zone) === +start;
}

/** Where clocks go forward over the time, it is as much later. */
function atTime(day: string | null, timeOfDay: string, zone: string): DateTime {
  return DateTime.fromISO(`${day}T${timeOfDay}`, { zone });
}
