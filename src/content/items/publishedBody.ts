import type { Body } from "../markdown/body.ts";
import { addNode, type BodyElement, type BodyNode } from "../markdown/bodyTree.ts";
import type { Pictures } from "../pictures/readPictures.ts";
import { decodeAddress, pictureAddress } from "../siteAddresses.ts";

/**
 * A body for readers: its pictures have their sizes, and descriptions replace those that are missing or not published. A picture that is
 * published without a description says so with `noDescription`.
 */
export function publishedBody(body: Body, pictures: Pictures, noDescription: string): Body {
  if (body.pictures.every(({ file }) => file === undefined)) return body;
  const { words, headings, links } = body;
  return {
    words,
    headings,
    links,
    pictures: body.pictures,
    // Bodies stay on the disk until a page needs them.
    get tree() {
      return publishedNodes(body.tree, pictures, noDescription);
    },
    get text() {
      return body.text;
    },
  };
}

function publishedNodes(nodes: readonly BodyNode[], pictures: Pictures, noDescription: string): BodyNode[] {
  const shown: BodyNode[] = [];
  for (const node of nodes)
    addNode(shown, typeof node === "string" ? node : publishedNode(node, pictures, noDescription));
  return shown;
}

function publishedNode(node: BodyElement, pictures: Pictures, noDescription: string): BodyNode {
  const { tag, attributes = {}, children } = node;
  if (children) return { ...node, children: publishedNodes(children, pictures, noDescription) };
  if (tag !== "img") return node;
  const { src = "", alt = "" } = attributes;
  const picture = pictures.get(decodeAddress(src.slice(imagesFolder.length)));
  if (!picture?.isPublished) return alt;
  const described = { ...attributes, alt: alt || noDescription };
  if (picture.size === undefined) return { tag, attributes: described };
  const { width, height } = picture.size;
  return { tag, attributes: { ...described, width: String(width), height: String(height) } };
}

const imagesFolder = pictureAddress("");
