import { DateTime } from "luxon";

/** The ISO week of a day, as files in `content/issues/` are named: `2021-W45`. */
export const weekOf = (day: string): string => DateTime.fromISO(day, { zone: "utc" }).toFormat("kkkk-'W'WW");
