import type { Formats } from "../../../formats/formats.ts";

/** Issues: the page that lists them, and the page of each. */
export const issues = ({ number }: Formats) => ({
  about: "Every weekly issue, newest first.",
  /** Which of the issues it is, as its publication counts them. */
  numbered: (value: number) => `Issue ${value}`,
  contents: "In this issue",
  link: "Link to this issue",
  others: "Other issues",
  all: "All issues",
  /** The headlines of an issue for search engines, and how many others it has. */
  description: (week: string, headlines: readonly string[], others: number) => {
    const all = [...headlines, ...(others > 0 ? [`and ${number(others)} more`] : [])].join("; ");
    return `${week}: ${all}${/[.!?…]$/.test(all) ? "" : "."}`;
  },
});
