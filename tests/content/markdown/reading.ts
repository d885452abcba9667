import { readBody } from "../../../src/content/markdown/body.ts";
import { renderHtml } from "../../../src/content/markdown/renderHtml.ts";

/** What is read from a body. */
export const read = (source: string) => readBody(source, "/items/flood/", 0);

/** The HTML of a body. */
export const htmlOf = (source: string) => renderHtml(read(source).body.tree);

/** The findings of a body, one to a line. */
export const faultsOf = (source: string) =>
  read(source).findings.map(
    ({ severity, line, column, message, hint }) => `${line}:${column}: ${severity}: ${message} ${hint}`,
  );
