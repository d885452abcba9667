import { memoizeByText } from "../../cache/memoize.ts";
import type { Digest } from "../../digest/digest.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";

/** A `meta` element. Open Graph's have a property, and the others a name. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** What a link to a page shows of it in chats and social networks. */
export interface LinkPreview {
  /** The title without that of the site. */
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly type?: "article" | "profile" | "website" | undefined;
  readonly picture: PreviewPicture;
  /** The days of publication and of the last change. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

/** A picture of a link preview: PNG or JPEG, because few programs show others. */
export interface PreviewPicture {
  readonly address: string;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/**
 * The elements of the Open Graph protocol (ogp.me), and the one of Twitter's cards that they don't replace. Programs that know only Twitter's
 * cards take the rest from Open Graph.
 */
export function openGraphTags(preview: LinkPreview, digest: Digest): MetaTag[] {
  const { title, description, address, type = "website", picture, published, modified } = preview;
  const { site } = digest;
  const properties = {
    "og:type": type,
    "og:site_name": site.title,
    "og:title": title,
    "og:description": description,
    "og:url": absoluteUrl(address, digest),
    "og:locale": localeOf(site.language),
    "og:image": absoluteUrl(picture.address, digest),
    "og:image:alt": picture.alt,
    "og:image:width": picture.width,
    "og:image:height": picture.height,
    "article:published_time": published,
    "article:modified_time": modified,
  };
  return [
    ...Object.entries(properties).flatMap(([property, content]) =>
      content === undefined ? [] : [{ property, content: String(content) }],
    ),
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

/** "en_GB" for `en-GB`. Open Graph knows no language without a territory, so that those have none. */
const localeOf = memoizeByText((tag: string) => {
  const { language, region } = new Intl.Locale(tag);
  return region && `${language}_${region}`;
});
