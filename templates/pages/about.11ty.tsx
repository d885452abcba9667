import type { PageData } from "../edition.ts";
import { onePage } from "../pageKind.ts";
import { Prose } from "../parts/headline.tsx";
import { Page } from "../parts/page.tsx";

export const data = onePage("/about/index.html", ({ about }) => [about?.html]);

/** What the publication is, in its editors' words. */
export default function AboutPage({ edition }: PageData) {
  const { site, about } = edition.digest;
  return (
    <Page
      edition={edition}
      title={`About ${site.title}`}
      description={site.strapline}
      address="/about/"
      section="/about/"
    >
      <header class="page-head">
        <h1>About {site.title}</h1>
        {site.strapline && <p class="standfirst">{site.strapline}</p>}
      </header>
      {about && <Prose html={about.html} />}
    </Page>
  );
}
