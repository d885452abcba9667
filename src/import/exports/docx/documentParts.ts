import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { attempt } from "../../../files/attempt.ts";
import type { LossKind, ReportLoss } from "../../loss.ts";
import { exportFiles } from "../../source/exportFiles.ts";
import { readXml, xmlText } from "../../source/readXml.ts";
import { SourceFailure } from "../../source/sourceFailure.ts";

/** A document that was unpacked beside itself. */
export interface Unpacked {
  readonly root: string;
  readonly name: string;
  readonly report: ReportLoss;
}

/** A part of a document as text; empty if it has no such part. */
const partOf = ({ root, name }: Unpacked, part: string) =>
  attempt(() => readFileSync(join(root, `${name}.files`, part), "utf8")) ?? "";

/** Word never writes a document type. One that does could define entities that fill the memory. */
export function refuseEntities(document: Unpacked): void {
  for (const part of exportFiles(join(document.root, `${document.name}.files`)).names)
    if (/\.(?:xml|rels)$/.test(part) && /<!(?:DOCTYPE|ENTITY)/.test(partOf(document, part)))
      throw new SourceFailure(`its part ${part} defines entities, which no document of Word does`);
}

/** Parts that only Word can show, each with the tag that begins it. */
const lostParts: readonly (readonly [LossKind, part: string, tag: RegExp, name: string])[] = [
  ["comment", "word/comments.xml", /<w:comment /g, "comments"],
  ["other-content", "word/document.xml", /<m:oMath[ >]/g, "equations"],
  ["other-content", "word/document.xml", /<(?:c:chart|dgm:relIds) /g, "charts and diagrams"],
  ["other-content", "word/document.xml", /<w:del /g, "passages that were deleted with tracked changes"],
];

/** Reports the parts of a document that are lost. */
export function reportParts(document: Unpacked): void {
  for (const [kind, part, tag, name] of lostParts) {
    const count = partOf(document, part).match(tag)?.length ?? 0;
    if (count > 0) document.report({ kind, source: document.name, text: `${name}: ${count}` });
  }
}

/** Titles that Word makes up. */
const noTitle = /^(?:microsoft word|document ?\d*$|untitled|word document)/i;

/** What a document says of itself. The title in its text counts more than the one of the file. */
export function fieldsOf(document: Unpacked, title: string): ReadonlyMap<string, unknown> {
  const core = "docProps/core.xml";
  const files = { root: join(document.root, `${document.name}.files`), names: [core] };
  const properties = partOf(document, core) === "" ? undefined : readXml(files, core);
  const get = (name: string) => properties && xmlText(properties, name);
  const written = get("dc:title");
  const created = get("dcterms:created");
  const isDated = /\d{4}-?\d{2}-?\d{2}/.test(document.name);
  if (!isDated && created) document.report({ kind: "date-guess", source: document.name, text: created });
  return new Map([
    [
      "title",
      title ||
        (written && !noTitle.test(written) ? written : basename(document.name).replace(/\.docx$/i, "")),
    ],
    ["description", get("dc:description")],
    ["keywords", get("cp:keywords")],
    ["creator", get("dc:creator")],
    ...(isDated ? [] : [["date", created] as const]),
  ]);
}
