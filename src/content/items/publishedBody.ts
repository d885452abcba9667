import { decodeAddress, pictureAddress } from "../addresses.ts";
import type { Body } from "../markdown/body.ts";
import { addNode, type BodyElement, type BodyNode } from "../markdown/bodyTree.ts";
import type { Pictures } from "../pictures/readPictures.ts";

type IsPublished = (file: string) => boolean;

/** A body for readers: descriptions replace the pictures that are missing or not published. */
export function publishedBody(body: Body, pictures: Pictures): Body {
  const isPublished: IsPublished = (file) => pictures.get(file)?.isPublished === true;
  if (body.pictures.every(({ file }) => file === undefined || isPublished(file))) return body;
  const { text, words, headings, links } = body;
  return {
    tree: publishedNodes(body.tree, isPublished),
    text,
    words,
    headings,
    links,
    pictures: body.pictures,
  };
}

function publishedNodes(nodes: readonly BodyNode[], isPublished: IsPublished): BodyNode[] {
  const shown: BodyNode[] = [];
  for (const node of nodes)
    addNode(shown, typeof node === "string" ? node : publishedNode(node, isPublished));
  return shown;
}

function publishedNode(node: BodyElement, isPublished: IsPublished): BodyNode {
  const { tag, attributes, children } = node;
  if (children) return { ...node, children: publishedNodes(children, isPublished) };
  const { src = "", alt = "" } = attributes ?? {};
  return tag === "img" && !isPublished(decodeAddress(src.slice(imagesFolder.length))) ? alt : node;
}

const imagesFolder = pictureAddress("");
