import { type Finding, fileStart, warningAt } from "../../content/problem.ts";
import type { LintRule } from "../rule.ts";

/** Lines end in one way, so that a change of one line is not shown as a change of all. */
export const lineEnds: LintRule = {
  name: "line-ends",
  about:
    "Lines end with a line feed, as git keeps them: a file with others shows as changed in every line. They are put right.",
  example: "A file from Windows, whose lines end with CRLF, is saved anew with LF.",
  check({ source }): Finding[] {
    if (!source.includes("\r")) return [];
    const message = "Its lines end as on Windows or old Macs.";
    return [warningAt(fileStart, message, "Save it with the line ends LF.", { rule: "line-ends" })];
  },
  fix: (source) => source.replace(/\r\n?/g, "\n"),
};
