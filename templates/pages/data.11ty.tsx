import { longDay } from "../../src/digest/dates.ts";
import type { Digest } from "../../src/digest/digest.ts";
import { csvMetadataFile, topicsVocabularyFile } from "../../src/outputs/data/dataAddresses.ts";
import { dataDay } from "../../src/outputs/data/dataDay.ts";
import { dataFiles } from "../../src/outputs/data/dataFiles.ts";
import { dataSets, dataVersion } from "../../src/outputs/data/dataSets.ts";
import { licenceOf } from "../../src/outputs/data/licence.ts";
import { datasetData } from "../../src/outputs/metadata/datasetData.ts";
import { pages } from "../pageTemplate.ts";
import { DataSetSection } from "../parts/data/dataSetSection.tsx";
import { FileLink } from "../parts/data/fileLink.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

/** The page says how many rows each set has and how large each file is, and both follow from what the files depend on. */
export const data = pages("data", "digest", (_, digest) => [
  dataDay(digest),
  ...dataFiles(digest).flatMap((file) => [file.address, file]),
]);

/** What the files of data have, under what licence, and how to cite them. */
export default function DataPage({ context }: PageData) {
  const { digest } = context;
  const about = `The items of ${digest.site.title} and what they report, as tables for spreadsheets and programs.`;
  return (
    <Page
      context={context}
      title="Data"
      description={about}
      address="/data/"
      metadata={{ data: [datasetData(`Data of ${digest.site.title}`, about, digest)] }}
    >
      <header class="page-head">
        <h1>Data</h1>
        <p class="standfirst">
          Everything that we publish, as tables: open the CSV files in a spreadsheet, and read the JSON Lines
          with a program.
        </p>
      </header>
      <section class="index-section">
        <Terms digest={digest} />
      </section>
      {dataSets.map((set) => (
        <DataSetSection key={set.name} set={set} context={context} />
      ))}
      <section id="data:descriptions" class="index-section">
        <h2>Descriptions for programs</h2>
        <ul class="index">
          <li>
            <FileLink address={csvMetadataFile} context={context}>
              CSV on the Web
            </FileLink>
            <p>The columns and types of every CSV file.</p>
          </li>
          <li>
            <FileLink address={topicsVocabularyFile} context={context}>
              Topics as SKOS
            </FileLink>
            <p>The topics as a vocabulary, in JSON-LD.</p>
          </li>
        </ul>
      </section>
    </Page>
  );
}

/** How current the data are, how they may be used, and how to cite them. */
function Terms({ digest }: { readonly digest: Digest }) {
  const { title, url } = digest.site;
  const licence = licenceOf(digest.site);
  const day = dataDay(digest);
  return (
    <dl class="key-dates terms">
      {day && (
        <div>
          <dt>Newest entry</dt>
          <dd>{longDay(day)}</dd>
        </div>
      )}
      <div>
        <dt>Licence</dt>
        <dd>
          {licence === undefined ? (
            "We have not named a licence. Ask the editors before you publish more than a quotation."
          ) : licence.url ? (
            <a href={licence.url} rel="license">
              {licence.name}
            </a>
          ) : (
            licence.name
          )}
        </dd>
      </div>
      <div>
        <dt>Version</dt>
        <dd>{dataVersion}, raised when a file or column is added, removed or changes its type.</dd>
      </div>
      <div>
        <dt>To cite</dt>
        <dd>
          {title}, “Data”, version {dataVersion}
          {day && `, ${longDay(day)}`}, {`${url.replace(/\/$/, "")}/data/`}
        </dd>
      </div>
      <div>
        <dt>CSV</dt>
        <dd>
          In UTF-8, with a header. Semicolons separate the entries of a list. A text that starts with =, +, -
          or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.
        </dd>
      </div>
    </dl>
  );
}
