import type { Formats } from "../../../formats/formats.ts";
import { itemForms } from "../nouns.ts";

type Unit = "quarter" | "year" | "decade";

/** Charts and maps of what was published, and the same in words and tables. */
export const charts = ({ count, number }: Formats) => {
  const items = (value: number) => count(value, itemForms);
  return {
    items: "Items",
    organisation: "Organisation",
    region: "Region",
    /** A quarter of a year, from 1 to 4. */
    quarter: (year: string, quarter: number) => `${year} Q${quarter}`,
    decade: (firstYear: string) => `${firstYear}s`,
    units: { quarter: "Quarter", year: "Year", decade: "Decade" },
    coverage: "Coverage",
    chart: (unit: Unit) => `Chart of items by ${unit}. The table below has the same information`,
    asTable: "The chart as a table",
    table: (unit: Unit) => `Items by ${unit}`,
    allOfDay: (value: number, day: string) => `${items(value)}, all of ${day}.`,
    fromTo: (value: number, from: string, to: string) => `${items(value)} from ${from} to ${to}.`,
    /** The same, and the period with most of them. */
    fromToPeak: (value: number, from: string, to: string, peak: { name: string; count: number }) =>
      `${items(value)} from ${from} to ${to}, most in ${peak.name} (${number(peak.count)}).`,
    map: "Map of coverage. The table below has the same information",
    mapAsTable: "The map as a table",
    mapTable: "Items about each organisation on the map",
    onlyOne: (isCovered: boolean) =>
      `The system on the map has ${isCovered ? "been written about" : "not been written about yet"}.`,
    noneCovered: (all: number) => `None of the ${number(all)} systems on the map has been written about yet.`,
    covered: (some: number, all: number, most: string) =>
      `${number(some)} of the ${number(all)} systems on the map ${some === 1 ? "has" : "have"} been written about, ${most} most often. The darker the tile, the more items.`,
  };
};
