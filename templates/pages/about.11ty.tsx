import { renderHtml } from "../../src/content/markdown/renderHtml.ts";
import type { Language } from "../../src/language/language.ts";
import { singlePage } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import { Prose } from "../parts/prose.tsx";
import type { PageData } from "../renderContext.ts";

/** In characters. Search engines show no more of a description. */
const longestDescription = 160;

export const data = singlePage("about", ({ about }) => [about && renderHtml(about.tree)]);

/** What the publication is, as its editors describe it. */
export default function AboutPage({ context }: PageData, { words }: Language) {
  const { site, about } = context.digest;
  return (
    <Page
      context={context}
      title={words.about.title(site.title)}
      description={opening(about?.text) ?? words.about.description(site.title)}
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

/** The first words of a text. */
function opening(text: string | undefined): string | undefined {
  const [first = ""] = text?.split("\n", 1) ?? [];
  if (first.length <= longestDescription) return first || undefined;
  return `${first.slice(0, longestDescription).replace(/\s+\S*$/, "")} …`;
}
