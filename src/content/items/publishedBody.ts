import { decodeAddress } from "../addresses.ts";
import type { Body } from "../markdown/body.ts";
import type { Pictures } from "../pictures/readPictures.ts";

/** A picture of the digest, as `readBody` writes it. */
const image = /<img src="\/images\/([^"]*)" alt="([^"]*)" loading="lazy">/g;

/** A body for readers: descriptions replace the pictures that are missing or not published. */
export function publishedBody(body: Body, pictures: Pictures): Body {
  const isPublished = (file: string) => pictures.get(file)?.isPublished === true;
  if (body.pictures.every(({ file }) => file === undefined || isPublished(file))) return body;
  const { text, words, headings, links } = body;
  const html = body.html.replace(image, (written, address: string, description: string) =>
    isPublished(decodeAddress(address.replaceAll("&amp;", "&"))) ? written : description,
  );
  return { html, text, words, headings, links, pictures: body.pictures };
}
