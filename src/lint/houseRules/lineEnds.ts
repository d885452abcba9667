import { type Finding, fileStart, warningAt } from "../../content/problem.ts";
import type { HouseRule } from "../houseRule.ts";

/** All lines end with a line feed, so that a change to one line is not shown as a change to every line. */
export const rule: HouseRule = {
  name: "line-ends",
  about:
    "End lines with a line feed (LF), as git stores them: with other line endings, a change to one line shows as a change to every line.",
  example: "A file from Windows, whose lines end with CRLF, is saved with LF.",
  check({ source }): Finding[] {
    if (!source.includes("\r")) return [];
    const message = "The file has line endings from Windows or old Macs.";
    return [warningAt(fileStart, message, "Save it with LF line endings.")];
  },
  fix: (source) => source.replace(/\r\n?/g, "\n"),
};
