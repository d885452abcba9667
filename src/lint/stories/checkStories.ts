import type { WrittenItem } from "../../content/items/readItem.ts";
import { fileStart, type Problem, warningAt } from "../../content/problem.ts";
import type { Content } from "../../content/readContent.ts";
import { pathText } from "../../content/schema/schemaPaths.ts";
import type { Path } from "../../content/yaml/yamlNodes.ts";
import type { YamlText } from "../../content/yaml/yamlText.ts";
import { groupStories, type StoryGroup } from "../../digest/stories/groupStories.ts";
import { relationCircles } from "./relationCircles.ts";

/** A chain of so many items should have a name. */
const longChain = 4;

type ReadFields = (file: string) => YamlText;

/**
 * Warns of relations that go round in a circle, of items dated before what they follow or respond to, and of items dated after the end of
 * their story. If all content was read (`isComplete`), also of long chains of related items that have no storyline, and of storylines that no
 * item belongs to. `readFields` reads the fields of a file again, to find positions in it.
 */
export function checkStories(
  { items, registers }: Pick<Content, "items" | "registers">,
  readFields: ReadFields,
  isComplete: boolean,
): Problem[] {
  const groups = groupStories(items, registers.storylines);
  return [
    ...circles(items, readFields),
    ...earlyFollowers(items, readFields),
    ...groups.flatMap((group) => afterTheEnd(group, registers.storylines, readFields)),
    ...items.flatMap((item) => repeated(item, readFields)),
    ...(isComplete ? groups.flatMap(withoutName) : []),
    ...(isComplete ? withoutItems(groups, registers.storylines, readFields) : []),
  ];
}

/** Storylines that no item belongs to, not even a draft. All entries of the register were read, so that their order is that of the file. */
function withoutItems(
  groups: readonly StoryGroup<WrittenItem>[],
  storylines: Content["registers"]["storylines"],
  readFields: ReadFields,
): Problem[] {
  const file = "_data/storylines.yaml";
  const used = new Set(groups.map(({ storyline }) => storyline));
  return [...storylines.keys()].flatMap((id, index) => {
    if (used.has(id)) return [];
    const about = { field: pathText([index, "id"]), value: id };
    const hint = `Write \`storyline: ${id}\` in at least one item, or remove the storyline.`;
    const position = readFields(file).positionOf([index, "id"]);
    return [{ file, ...warningAt(position, `No item belongs to the story \`${id}\`.`, hint, about) }];
  });
}

/** Relations that an item has twice. It may be related to another one in two ways. */
function repeated(item: WrittenItem, readFields: ReadFields): Problem[] {
  if (item.related.length < 2) return [];
  const seen = new Set<string>();
  return item.related.flatMap(({ item: slug, as }, index) => {
    if (seen.size < seen.add(`${as} ${slug}`).size) return [];
    const message = `The relation \`${as}\` to \`${slug}\` is listed twice.`;
    return [problemAt(item, ["related", index, "item"], message, "Remove one of them.", readFields)];
  });
}

function withoutName({ storyline, items }: StoryGroup<WrittenItem>): Problem[] {
  const first = items.at(-1);
  if (storyline !== undefined || first === undefined || items.length < longChain) return [];
  const message = `This is the first of ${items.length} related items that are a story without a name.`;
  const hint = "Name the story in _data/storylines.yaml, and write its id in `storyline` here.";
  return [{ file: first.file, ...warningAt(fileStart, message, hint) }];
}

function circles(items: readonly WrittenItem[], readFields: ReadFields): Problem[] {
  return relationCircles(items).map(({ item, index, slugs }) => {
    const path = slugs.map((slug) => `\`${slug}\``).join(" → ");
    const message = `Relations go round in a circle: ${path}.`;
    return problemAt(item, ["related", index, "item"], message, "Remove one of these relations.", readFields);
  });
}

const relationWords = { follows: "follows", "responds-to": "responds to" } as const;

function earlyFollowers(items: readonly WrittenItem[], readFields: ReadFields): Problem[] {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  return items.flatMap((item) =>
    item.related.flatMap(({ item: slug, as }, index) => {
      const other = bySlug.get(slug);
      if (as === "differs-from" || other === undefined || other.date <= item.date) return [];
      const message = `This item of ${item.date} ${relationWords[as]} \`${slug}\`, which is dated later: ${other.date}.`;
      const hint = "Correct one of the dates, or write the relation in the other item.";
      return [problemAt(item, ["related", index, "item"], message, hint, readFields)];
    }),
  );
}

function afterTheEnd(
  { storyline, items }: StoryGroup<WrittenItem>,
  storylines: Content["registers"]["storylines"],
  readFields: ReadFields,
): Problem[] {
  const closed = storylines.get(storyline ?? "")?.closed;
  if (closed === undefined) return [];
  const hint = "Remove or correct `closed` in _data/storylines.yaml.";
  return items
    .filter(({ date }) => date > closed)
    .map((item) => {
      const message = `\`${item.date}\` is after the end of the story \`${storyline}\`, which closed on ${closed}.`;
      return problemAt(item, ["date"], message, hint, readFields);
    });
}

function problemAt(
  { file }: WrittenItem,
  path: Path,
  message: string,
  hint: string,
  readFields: ReadFields,
): Problem {
  return {
    file,
    ...warningAt(readFields(file).positionOf(path), message, hint, { field: pathText(path) }),
  };
}
