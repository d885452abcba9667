import { aWarning, type Finding, fileStart } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Lines end in one way, so that a change of one line is not shown as a change of all. */
export const lineEnds: Rule = {
  name: "line-ends",
  about:
    "Lines end with a line feed, as git keeps them: a file with others shows as changed in every line. They are put right.",
  example: "A file from Windows, whose lines end with CRLF, is saved anew with LF.",
  check({ source }): Finding[] {
    if (!source.includes("\r")) return [];
    const message = "Its lines end as on Windows or old Macs.";
    return [aWarning(fileStart, message, "Save it with the line ends LF.", { rule: "line-ends" })];
  },
  mend: (source) => source.replace(/\r\n?/g, "\n"),
};
