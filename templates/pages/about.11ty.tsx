import { renderHtml } from "../../src/content/markdown/renderHtml.ts";
import type { Language } from "../../src/language/language.ts";
import { openingWords } from "../../src/outputs/metadata/openingWords.ts";
import { singlePage } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import { Prose } from "../parts/prose.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("about", ({ about }) => [about && renderHtml(about.tree)]);

/** What the publication is, as its editors describe it. */
export default function AboutPage({ context }: PageData, { words }: Language) {
  const { site, about } = context.digest;
  return (
    <Page
      context={context}
      title={words.about.title(site.title)}
      description={openingWords(about?.text) ?? words.about.description(site.title)}
      address="/about/"
    >
      <header class="page-head">
        <h1>{words.about.title(site.title)}</h1>
        {site.strapline && <p class="standfirst">{site.strapline}</p>}
      </header>
      {about && <Prose tree={about.tree} />}
    </Page>
  );
}
