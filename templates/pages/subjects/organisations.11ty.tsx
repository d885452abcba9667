import type { Language } from "../../../src/language/language.ts";
import { singlePage } from "../../pageTemplate.ts";
import { CoverageMap } from "../../parts/charts/coverageMap.tsx";
import { IndexEntry } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("organisations");

/** Every organisation, on the map and by region. */
export default function OrganisationsPage({ context }: PageData, { words, compareNames }: Language) {
  const { organisations, tiles } = context.digest;
  const { description, about, national } = words.subjects.allOrganisations;
  const regions = [...new Set(organisations.map(({ region }) => region ?? national))].sort(
    (a, b) => Number(a === national) - Number(b === national) || compareNames(a, b),
  );
  return (
    <Page
      context={context}
      title={words.frame.organisations}
      description={description}
      address="/organisations/"
    >
      <header class="page-head">
        <h1>{words.frame.organisations}</h1>
        <p class="standfirst">{about}</p>
      </header>
      {tiles.length > 0 && <CoverageMap tiles={tiles} />}
      {regions.map((region) => (
        <section key={region} class="index-section">
          <h2>{region}</h2>
          <ul class="index index-columns">
            {organisations
              .filter((each) => (each.region ?? national) === region)
              .map(({ id, name, address, items }) => (
                <IndexEntry key={id} name={name} address={address} note={words.lists.items(items.length)} />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
