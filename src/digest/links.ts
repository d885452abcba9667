import { itemAddress } from "../content/addresses.ts";
import type { Body, BodyLink } from "../content/body.ts";
import { didYouMean } from "../content/nearest.ts";
import { aWarning, type Problem } from "../content/problem.ts";
import { pagesOf } from "./addressList.ts";
import type { Digest } from "./digest.ts";

/** Addresses that are no pages but may be linked to. */
const otherFiles = /^\/(images\/.+|assets\/.+|(.+\/)?feed\.(xml|json)|sitemap\.xml|robots\.txt|404\.html)$/;

/** Warns of every link in a body that leads to no page of the digest, or to no heading of its own page. */
export function checkLinks(digest: Digest): Problem[] {
  const pages = new Set(pagesOf(digest).map(({ address }) => decoded(address)));
  const heldBack = new Map(digest.heldBack.map((item) => [decoded(item.address), item]));
  const former = new Set(
    digest.items.flatMap((item) => item.formerSlugs.map((slug) => decoded(itemAddress(slug)))),
  );
  return [
    ...digest.items.flatMap((item) => check(item.file, item.body)),
    ...digest.issues.flatMap(({ week, introduction }) =>
      introduction ? check(`content/issues/${week}.md`, introduction) : [],
    ),
    ...digest.topics.flatMap(({ id, introduction }) =>
      introduction ? check(`content/topics/${id}.md`, introduction) : [],
    ),
    ...(digest.about ? check("content/about.md", digest.about) : []),
  ];

  function check(file: string, body: Body): Problem[] {
    return body.links.flatMap((link) => {
      const message = link.href.startsWith("#") ? faultOfAnchor(link, body) : faultOfAddress(link);
      return message === undefined
        ? []
        : [{ file, ...aWarning(link, message[0], message[1], { value: link.href }) }];
    });
  }

  function faultOfAddress({ href }: BodyLink): [string, string] | undefined {
    const address = decoded(href.replace(/[?#].*$/, ""));
    if (pages.has(address) || former.has(address) || otherFiles.test(address)) return undefined;
    const waiting = heldBack.get(address);
    if (waiting)
      return [
        `The link leads to \`${waiting.file}\`, which is not published yet.`,
        "Wait with one until the other is out.",
      ];
    if (pages.has(`${address}/`))
      return [`There is no page \`${address}\`.`, `Write it with a slash at the end: \`${address}/\`.`];
    return [
      `There is no page \`${address}\`.`,
      didYouMean(address, pages) || "Items are at /items/<slug>/, topics at /topics/<id>/.",
    ];
  }

  function faultOfAnchor({ href }: BodyLink, body: Body): [string, string] | undefined {
    const anchor = decoded(href.slice(1));
    if (body.headings.includes(anchor)) return undefined;
    return [
      `There is no heading \`${anchor}\` in this text.`,
      didYouMean(anchor, body.headings) || "A heading's anchor is its words, joined by hyphens.",
    ];
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
