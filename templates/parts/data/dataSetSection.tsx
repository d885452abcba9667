import type { Digest } from "../../../src/digest/digest.ts";
import type { Column } from "../../../src/outputs/data/column.ts";
import { typeWords } from "../../../src/outputs/data/columnWords.ts";
import { csvFile, jsonLinesFile, schemaFile } from "../../../src/outputs/data/dataAddresses.ts";
import type { DataSet } from "../../../src/outputs/data/dataSet.ts";
import { count } from "../../../src/report.ts";
import type { RenderContext } from "../../renderContext.ts";
import { FileLink } from "./fileLink.tsx";

interface DataSetProps {
  readonly set: DataSet;
  readonly context: RenderContext;
}

/** A set of data: its files, and its columns. */
export function DataSetSection({ set, context }: DataSetProps) {
  return (
    <section id={`data:${set.name}`} class="index-section">
      <h2>{set.title}</h2>
      <p>
        {set.about} {count(rowCount(set, context.digest), "row")}.
      </p>
      <Files set={set} context={context} />
      <details class="columns">
        <summary>
          {count(set.columns.length, "column")}
          <span class="heard"> of {set.title}</span>
        </summary>
        <dl class="key-dates">
          {set.columns.map((column) => (
            <ColumnEntry key={column.name} column={column} />
          ))}
        </dl>
      </details>
    </section>
  );
}

function rowCount(set: DataSet, digest: Digest): number {
  let rows = 0;
  for (const _ of set.csvRows(digest)) rows++;
  return rows;
}

function Files({ set, context }: DataSetProps) {
  const parts = set.parts?.(context.digest);
  return (
    <ul class="data-files">
      <li>
        <FileLink address={csvFile(set)} context={context}>
          CSV<span class="heard"> of {set.title}</span>
        </FileLink>
      </li>
      {parts === undefined && (
        <li>
          <FileLink address={jsonLinesFile(set)} context={context}>
            JSON Lines<span class="heard"> of {set.title}</span>
          </FileLink>
        </li>
      )}
      {parts?.map(({ name }) => (
        <li key={name}>
          <FileLink address={jsonLinesFile(set, name)} context={context}>
            JSON Lines of {name}
          </FileLink>
        </li>
      ))}
      <li>
        <FileLink address={schemaFile(set)} context={context}>
          JSON Schema<span class="heard"> of {set.title}</span>
        </FileLink>
      </li>
    </ul>
  );
}

function ColumnEntry({ column }: { readonly column: Column }) {
  const { name, about, inCsv, fields } = column;
  return (
    <div>
      <dt>
        <code>{name}</code>
        <span class="dateline"> {typeWords(column)}</span>
      </dt>
      <dd>
        <WithCode text={about} />
        {!inCsv && " Only in JSON Lines."}
        {fields.length > 0 && ` Each has ${fields.map((field) => field.name).join(", ")}.`}
      </dd>
    </div>
  );
}

/** A sentence in which values are between backquotes. */
function WithCode({ text }: { readonly text: string }) {
  return <>{text.split("`").map((part, index) => (index % 2 ? <code key={part}>{part}</code> : part))}</>;
}
