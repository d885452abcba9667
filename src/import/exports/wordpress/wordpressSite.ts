import { decodeEntities, htmlWords } from "../../markup/tidyHtml.ts";
import { elementsOf, type XmlElement, xmlText } from "../../source/readXml.ts";
import type { SourcePicture } from "../../sourcePost.ts";
import { findIn, type OwnSite, partsOf } from "../ownLinks.ts";

/** What the posts of a site share. */
export interface WordpressSite extends OwnSite {
  readonly items: readonly XmlElement[];
  /** The names of authors by their logins. */
  readonly authors: ReadonlyMap<string, string>;
  /** The pictures of the library by their ids. */
  readonly pictures: ReadonlyMap<string, SourcePicture>;
}

/** Types of content that WordPress and its plug-ins keep for themselves: no editor wrote them. */
export const internalTypes =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*|shop_.*|wpcf7_.*|feedback|elementor_.*|jetpack_.*|jp_.*|mc4wp-.*|.*_form|.*_block)$/;

export const typeOf = (item: XmlElement) => xmlText(item, "wp:post_type") ?? "post";

/** Reads what the posts of a site share from its files. */
export function siteOf(channels: readonly XmlElement[]): WordpressSite {
  const items = channels.flatMap((channel) => elementsOf(channel, "item"));
  const addresses = channels.flatMap((channel) => xmlText(channel, "link") ?? []);
  return {
    items,
    hosts: new Set(addresses.flatMap((address) => partsOf(address)?.host ?? [])),
    find: findIn(items.flatMap((item) => (internalTypes.test(typeOf(item)) ? [] : (addressOf(item) ?? [])))),
    authors: new Map(
      channels
        .flatMap((channel) => elementsOf(channel, "wp:author"))
        .map((author) => {
          const login = xmlText(author, "wp:author_login") ?? "";
          return [login, xmlText(author, "wp:author_display_name") ?? login] as const;
        }),
    ),
    pictures: new Map(
      items
        .filter((item) => typeOf(item) === "attachment")
        .map((item) => [xmlText(item, "wp:post_id") ?? "", pictureOf(item)]),
    ),
  };
}

function pictureOf(item: XmlElement): SourcePicture {
  return {
    src: xmlText(item, "wp:attachment_url") ?? "",
    alt: metaOf(item, "_wp_attachment_image_alt"),
    caption: wordsAt(item, "excerpt:encoded"),
  };
}

/** The path of a page, if it has one. Drafts only have a number. */
export function addressOf(item: XmlElement): string | undefined {
  const link = xmlText(item, "link") ?? "";
  const path = partsOf(link)?.path ?? link.replace(/\/+$/, "");
  return path.startsWith("/") && !link.includes("?") ? path : undefined;
}

/** A value that plug-ins and WordPress keep of a post. */
export function metaOf(item: XmlElement, key: string): string | undefined {
  return metasOf(item, key)[0];
}

/** All values under a key, of which some may be empty. */
function metasOf(item: XmlElement, key: string): (string | undefined)[] {
  return elementsOf(item, "wp:postmeta")
    .filter((meta) => xmlText(meta, "wp:meta_key") === key)
    .map((meta) => xmlText(meta, "wp:meta_value"));
}

/** The words of a part of a post that may have HTML. */
export function wordsAt(item: XmlElement, name: string): string | undefined {
  return htmlWords(xmlText(item, name));
}

/** The addresses that a post had before its slug was changed. */
export function oldAddresses(item: XmlElement, address: string | undefined, name: string): string[] {
  const slugs = metasOf(item, "_wp_old_slug").flatMap((slug) => slug ?? []);
  return address?.endsWith(`/${name}`)
    ? slugs.map((slug) => `${address.slice(0, -name.length)}${slug}/`)
    : [];
}

/** The terms of a post in some of the site's vocabularies. */
export function termsOf(item: XmlElement, domains: readonly string[]): string[] {
  const terms = elementsOf(item, "category").filter(({ attributes }) =>
    domains.includes(attributes.domain ?? "category"),
  );
  return [...new Set(terms.flatMap(({ children }) => decodeEntities(children.join("").trim()) || []))];
}

/** The authors of a post: those of a plug-in for several, or else the one of WordPress. */
export function authorsOf(item: XmlElement, { authors }: WordpressSite): string[] {
  const several = termsOf(item, ["author"]);
  if (several.length > 0) return several;
  const login = xmlText(item, "dc:creator");
  return login === undefined ? [] : [authors.get(login) ?? login];
}
