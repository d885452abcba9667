import type { Digest } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { csvMetadataFile, topicsVocabularyFile } from "../../src/outputs/data/dataAddresses.ts";
import { dataDay } from "../../src/outputs/data/dataDay.ts";
import { dataFiles } from "../../src/outputs/data/dataFiles.ts";
import { dataSetsOf, dataVersion } from "../../src/outputs/data/dataSets.ts";
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
export default function DataPage({ context }: PageData, { words: { dataPage, frame } }: Language) {
  const { digest } = context;
  const about = dataPage.description(digest.site.title);
  return (
    <Page
      context={context}
      title={frame.data}
      description={about}
      address="/data/"
      metadata={{ data: [datasetData(dataPage.nameOf(digest.site.title), about, digest)] }}
    >
      <header class="page-head">
        <h1>{frame.data}</h1>
        <p class="standfirst">{dataPage.about}</p>
      </header>
      <section class="index-section">
        <Terms digest={digest} />
      </section>
      {dataSetsOf(digest).map((set) => (
        <DataSetSection key={set.name} set={set} context={context} />
      ))}
      <section id="data:descriptions" class="index-section">
        <h2>{dataPage.descriptions}</h2>
        <ul class="index">
          <li>
            <FileLink address={csvMetadataFile} context={context}>
              {dataPage.csvMetadata}
            </FileLink>
            <p>{dataPage.csvMetadataAbout}</p>
          </li>
          <li>
            <FileLink address={topicsVocabularyFile} context={context}>
              {dataPage.vocabulary}
            </FileLink>
            <p>{dataPage.vocabularyAbout}</p>
          </li>
        </ul>
      </section>
    </Page>
  );
}

/** How current the data are, how they may be used, and how to cite them. */
function Terms({ digest }: { readonly digest: Digest }, { words: { dataPage }, longDay }: Language) {
  const { title, url } = digest.site;
  const licence = licenceOf(digest.site);
  const day = dataDay(digest);
  return (
    <dl class="key-dates terms">
      {day && (
        <div>
          <dt>{dataPage.newest}</dt>
          <dd>{longDay(day)}</dd>
        </div>
      )}
      <div>
        <dt>{dataPage.licence}</dt>
        <dd>
          {licence === undefined ? (
            dataPage.noLicence
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
        <dt>{dataPage.version}</dt>
        <dd>{dataPage.versionAbout(dataVersion)}</dd>
      </div>
      <div>
        <dt>{dataPage.cite}</dt>
        <dd>{dataPage.citation(title, dataVersion, day, `${url.replace(/\/$/, "")}/data/`)}</dd>
      </div>
      <div>
        <dt>CSV</dt>
        <dd>{dataPage.csvAbout}</dd>
      </div>
    </dl>
  );
}
