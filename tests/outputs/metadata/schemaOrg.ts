import jsonld from "jsonld";

/** How a value of a property is read. */
const kinds = {
  text: {},
  address: { "@type": "@id" },
  date: { "@type": "schema:Date" },
} as const;

/** The terms of schema.org that pages may use, as its own context defines them. */
const terms: Readonly<Record<keyof typeof kinds, string>> = {
  text: `NewsArticle Periodical WebSite PublicationIssue Organization Person Thing CreativeWork CorrectionComment Event Place
    BreadcrumbList ListItem Dataset DataDownload name alternateName description headline text inLanguage identifier issueNumber position jobTitle
    author publisher isPartOf about mentions citation correction location itemListElement affiliation version license isAccessibleForFree creator distribution encodingFormat`,
  address: "url image sameAs item eventStatus contentUrl",
  date: "datePublished dateModified startDate endDate previousStartDate",
};

const context = {
  schema: "http://schema.org/",
  ...Object.fromEntries(
    Object.entries(terms).flatMap(([kind, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, { "@id": `schema:${name}`, ...kinds[kind as keyof typeof kinds] }]),
    ),
  ),
};

/** A node of expanded JSON-LD: the values of each property, by its full address. */
export type Expanded = Readonly<Record<string, readonly Record<string, unknown>[] | undefined>>;

/**
 * Expands JSON-LD as programs do that read it, without a network: the context is an extract of schema.org's own. Rejects with what would be
 * lost, such as a property that schema.org does not know.
 */
export async function expand(text: string): Promise<Expanded[]> {
  const nodes = await jsonld.expand(JSON.parse(text), {
    // Its types lack this option.
    ...({ safe: true } as object),
    documentLoader: async (url) => {
      if (url !== "https://schema.org") throw new Error(`There is no context ${url}.`);
      return { documentUrl: url, document: { "@context": context } };
    },
  });
  return nodes as unknown as Expanded[];
}

/** The values of a property of an expanded node, as texts, addresses or nodes. */
export function valuesOf(node: Expanded | undefined, property: string): unknown[] {
  return (node?.[`http://schema.org/${property}`] ?? []).map(
    (value) => value["@value"] ?? (Object.keys(value).length === 1 ? value["@id"] : undefined) ?? value,
  );
}
