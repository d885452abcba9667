import type { Digest, Item } from "../../digest/digest.ts";
import { licenceOf } from "../data/licence.ts";
import { recordOf } from "../exportRecord.ts";
import { absoluteUrl, urlResolverOn } from "../feeds/feedUrls.ts";
import { bodyMarkdown } from "./bodyMarkdown.ts";
import { frontMatter } from "./frontMatter.ts";
import { inlineMarkdown } from "./inlineMarkdown.ts";

/** Writes an item as Markdown, for programs that read texts: its published fields as YAML, and its headline, standfirst and body. */
export function itemMarkdown(item: Item, digest: Digest): string {
  const resolveUrl = urlResolverOn(item.address, digest);
  const words = (text: string) => inlineMarkdown([text], resolveUrl);
  return [
    frontMatter(fieldsOf(item, digest), item.ownFields),
    `# ${words(item.headline).replace(/#$/, "\\#")}\n`,
    ...(item.standfirst === undefined ? [] : [`${words(item.standfirst)}\n`]),
    bodyMarkdown(item.body.tree, resolveUrl),
  ].join("\n");
}

/** The fields that readers see, by the names of the field manual. Subjects are named as readers know them. */
function fieldsOf(item: Item, digest: Digest): Readonly<Record<string, unknown>> {
  const { site } = digest;
  const record = recordOf(item, digest, "");
  const { url, headline, standfirst, date, label, byline, topicNames, organisationNames, peopleNames } =
    record;
  return {
    ...{ headline, standfirst, date, label, byline },
    ...{ topics: topicNames, organisations: organisationNames, people: peopleNames },
    ...{ series: record.seriesName, story: record.storyName, issue: record.issue },
    ...{ figures: record.figures, keyDates: record.keyDates },
    ...{ sources: record.sources, updates: record.updates },
    related: [...new Set(item.related.map((related) => related.item))].map(({ headline, address }) => ({
      headline,
      url: absoluteUrl(address, digest),
    })),
    ...{
      url,
      publication: site.title,
      language: site.language,
      licence: licenceOf(site)?.url ?? site.licence,
    },
  };
}
