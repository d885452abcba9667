import { parseOpml } from "feedsmith";
import { all, type Element, textOf, wellFormed } from "../../support/wellFormed.ts";
import { notAbsolute, problem, unknownChildren } from "./ruleParts.ts";

/** The rules for a subscription list that an OPML breaks; the addresses of its feeds with it. */
export function opmlProblems(text: string): { problems: string[]; feeds: string[] } {
  const root = wellFormed(text);
  const [head] = all(root, "head");
  const outlines = all(all(root, "body")[0], "outline").flatMap(withNested);
  const feeds = outlines
    .filter(({ attributes }) => attributes.xmlUrl !== undefined)
    .map(({ attributes }) => attributes);
  parseOpml(text);
  return {
    feeds: feeds.map(({ xmlUrl = "" }) => xmlUrl),
    problems: [
      ...problem(root.name !== "opml" || root.attributes.version !== "2.0", "It isn't OPML 2.0."),
      ...problem(!textOf(head, "title"), "It has no title."),
      ...unknownChildren(root, ["head", "body"]),
      ...unknownChildren(head, ["title", "docs"]),
      ...outlines.flatMap(({ attributes }) => problem(!attributes.text, "An outline has no text.")),
      ...feeds.flatMap(({ type, xmlUrl = "", htmlUrl = "" }) => [
        ...problem(type !== "rss", `${xmlUrl} does not have the type of a feed.`),
        ...notAbsolute([xmlUrl, htmlUrl]),
      ]),
    ],
  };
}

function withNested(outline: Element): Element[] {
  return [outline, ...all(outline, "outline").flatMap(withNested)];
}
