import type { Digest } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import { csvFile, jsonLinesFile, schemaFile } from "../../../src/outputs/data/dataAddresses.ts";
import type { DataSet } from "../../../src/outputs/data/dataSet.ts";
import { type DescribedColumn, describedSet } from "../../../src/outputs/data/describedSet.ts";
import type { RenderContext } from "../../renderContext.ts";
import { FileLink } from "./fileLink.tsx";

interface DataSetProps {
  readonly set: DataSet;
  readonly context: RenderContext;
}

/** A set of data: its files, and its columns. */
export function DataSetSection({ set, context }: DataSetProps, language: Language) {
  const { dataPage } = language.words;
  const { title, about, columns } = describedSet(set, language);
  return (
    <section id={`data:${set.name}`} class="index-section">
      <h2>{title}</h2>
      <p>{dataPage.setAbout(about, rowCount(set, context.digest))}</p>
      <Files set={set} title={title} context={context} />
      <details class="columns">
        <summary>{dataPage.ofSet(dataPage.columns(columns.length), title, heard)}</summary>
        <dl class="key-dates">
          {columns.map((column) => (
            <ColumnEntry key={column.name} column={column} />
          ))}
        </dl>
      </details>
    </section>
  );
}

/** What only those need who hear a link without what is around it. */
const heard = (text: string) => <span class="heard">{text}</span>;

function rowCount(set: DataSet, digest: Digest): number {
  let rows = 0;
  for (const _ of set.csvRows(digest)) rows++;
  return rows;
}

function Files(
  { set, title, context }: DataSetProps & { readonly title: string },
  { words: { dataPage } }: Language,
) {
  const parts = set.parts?.(context.digest);
  return (
    <ul class="data-files">
      <li>
        <FileLink address={csvFile(set)} context={context}>
          {dataPage.ofSet("CSV", title, heard)}
        </FileLink>
      </li>
      {parts === undefined && (
        <li>
          <FileLink address={jsonLinesFile(set)} context={context}>
            {dataPage.ofSet("JSON Lines", title, heard)}
          </FileLink>
        </li>
      )}
      {parts?.map(({ name }) => (
        <li key={name}>
          <FileLink address={jsonLinesFile(set, name)} context={context}>
            {dataPage.linesOf(name)}
          </FileLink>
        </li>
      ))}
      <li>
        <FileLink address={schemaFile(set)} context={context}>
          {dataPage.ofSet("JSON Schema", title, heard)}
        </FileLink>
      </li>
    </ul>
  );
}

function ColumnEntry({ column }: { readonly column: DescribedColumn }, { words }: Language) {
  const { name, about, type, list, optional, inCsv, fields } = column;
  return (
    <div>
      <dt>
        <code>{name}</code>
        <span class="dateline"> {words.valueTypes.name(type, list, optional)}</span>
      </dt>
      <dd>
        <WithCode text={about} />
        {!inCsv && ` ${words.dataPage.onlyInLines}`}
        {fields.length > 0 && (
          <WithCode
            text={` ${words.dataPage.eachHas(fields.map((field) => `\`${field.name}\``).join(", "))}`}
          />
        )}
      </dd>
    </div>
  );
}

/** A sentence in which values are between backquotes. */
function WithCode({ text }: { readonly text: string }) {
  return <>{text.split("`").map((part, index) => (index % 2 ? <code key={part}>{part}</code> : part))}</>;
}
