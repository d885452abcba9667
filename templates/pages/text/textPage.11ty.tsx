import { renderHtml } from "../../../src/content/markdown/renderHtml.ts";
import type { WrittenPage } from "../../../src/content/pages/readTextPages.ts";
import type { Digest } from "../../../src/digest/digest.ts";
import type { Crumb } from "../../../src/outputs/metadata/breadcrumbs.ts";
import { openingWords } from "../../../src/outputs/metadata/openingWords.ts";
import { pages } from "../../pageTemplate.ts";
import { Page } from "../../parts/page.tsx";
import { Prose } from "../../parts/prose.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("textPage", "page", (page, digest) => [
  page.title,
  page.description,
  renderHtml(page.body.tree),
  ...pagesAbove(page, digest).flatMap(({ name, address }) => [name, address]),
]);

/** A page of the digest's own, such as an imprint. */
export default function TextPage({ context, page }: PageData & { readonly page: WrittenPage }) {
  const { title, description = openingWords(page.body.text) ?? title, address, body } = page;
  return (
    <Page
      context={context}
      title={title}
      description={description}
      address={address}
      trail={pagesAbove(page, context.digest)}
    >
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      <Prose tree={body.tree} />
    </Page>
  );
}

/** The pages whose addresses its own begins with, such as `/legal/` of `/legal/imprint/`. */
function pagesAbove({ address }: WrittenPage, { textPages }: Digest): Crumb[] {
  return textPages
    .filter((page) => page.address !== address && address.startsWith(page.address))
    .sort((a, b) => a.address.length - b.address.length)
    .map((page) => ({ name: page.title, address: page.address }));
}
