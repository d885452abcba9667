import { absoluteUrlOf } from "../../src/content/siteAddresses.ts";
import type { Item } from "../../src/digest/digest.ts";
import { pages } from "../pageTemplate.ts";
import { policies } from "../parts/policies.ts";
import type { PageData } from "../renderContext.ts";

interface FormerSlug {
  readonly slug: string;
  readonly item: Item;
}

export const data = pages("formerSlug", "former", ({ item }) => [item]);

/** A former address of an item, which redirects to the current one. */
export default function FormerSlugPage({ context, former }: PageData & { readonly former: FormerSlug }) {
  const { address, headline, standfirst } = former.item;
  return (
    <html lang={context.digest.site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policies.reading} />
        <title>{headline}</title>
        <meta name="description" content={standfirst} />
        <meta http-equiv="refresh" content={`0; url=${address}`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="canonical" href={absoluteUrlOf(address, context.digest.site.url)} />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <p>
          This item has moved: <a href={address}>{headline}</a>
        </p>
      </body>
    </html>
  );
}
