import { singlePage } from "../../pageTemplate.ts";
import { CoverageMap } from "../../parts/charts/coverageMap.tsx";
import { IndexEntry } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import { itemCount } from "../../parts/rows.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("organisations");

/** Every organisation, on the map and by region. */
export default function OrganisationsPage({ context }: PageData) {
  const { organisations, tiles } = context.digest;
  const regions = [...new Set(organisations.map(({ region }) => region ?? national))].sort(nationalLast);
  return (
    <Page
      context={context}
      title="Organisations"
      description="Every organisation that this digest covers."
      address="/organisations/"
    >
      <header class="page-head">
        <h1>Organisations</h1>
        <p class="standfirst">Every organisation that this digest covers, by region.</p>
      </header>
      {tiles.length > 0 && <CoverageMap tiles={tiles} />}
      {regions.map((region) => (
        <section key={region} class="index-section">
          <h2>{region}</h2>
          <ul class="index index-columns">
            {organisations
              .filter((each) => (each.region ?? national) === region)
              .map(({ id, name, address, items }) => (
                <IndexEntry key={id} name={name} address={address} note={itemCount(items.length)} />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

const national = "National and other bodies";

function nationalLast(a: string, b: string): number {
  return Number(a === national) - Number(b === national) || a.localeCompare(b, "en-GB");
}
