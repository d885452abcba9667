import { newSlug } from "../../content/newSlug.ts";
import { type OwnFieldName, requiredOwnFields } from "../../content/ownFields/fieldDeclarations.ts";
import { fileStart } from "../../content/problem.ts";
import { mayLeaveOut } from "../../content/registers/labels.ts";
import { nextPublishingDay } from "../../content/registers/publishingDay.ts";
import { isSameName } from "../../content/registers/registerLookup.ts";
import type { Registers } from "../../content/registers/registers.ts";
import { itemFields, labelIds } from "../../content/schema/index.ts";
import { valueAt } from "../../content/schema/schemaPaths.ts";
import { id } from "../../content/schema/textTypes.ts";
import { itemAddress } from "../../content/siteAddresses.ts";
import { addressProblem } from "../../content/slug.ts";
import { frontMatter } from "../../content/yaml/writeYaml.ts";
import {
  type Added,
  type Answers,
  listIn,
  type NewContext,
  type NewEntryType,
  oneOrAll,
  textIn,
} from "./newEntryType.ts";
import { writeNewFile } from "./newFile.ts";

/** An item: a file with its front matter, to which its writer adds the text. */
export const item: NewEntryType = {
  name: "item",
  rules: itemFields.extend({ slug: id }),
  asked: [
    { field: "headline", question: "Headline" },
    {
      field: "date",
      question: "Day of publication",
      proposal: (_, context) => nextPublishingDay(context.site, context.now),
    },
    { field: "standfirst", question: "Standfirst (one sentence that sums it up)" },
    {
      field: "topics",
      option: "topic",
      question: "Topics (main one first)",
      many: true,
      register: "topics",
    },
    {
      field: "organisations",
      option: "organisation",
      question: "Organisations",
      many: true,
      register: "organisations",
    },
    { field: "people", option: "person", question: "People", many: true, register: "people" },
    { field: "series", question: "Series", register: "series" },
    { field: "storyline", question: "Story", register: "storylines" },
    {
      field: "section",
      question: "Section of the issue",
      choices: (_, { site }) => site.sections.map((name) => ({ value: name, label: name })),
    },
    {
      field: "label",
      question: "Label (shown before the headline)",
      choices: (_, { site }) => labelIds(site).map((id) => ({ value: id, label: id })),
    },
    { field: "byline", question: "Byline", many: true },
    { field: "draft", question: "Keep it as a draft until the text is written?", proposal: () => true },
    {
      field: "slug",
      question: "Web address (permanent)",
      proposal: (answers, context) => newSlug(textIn(answers, "headline"), isTaken(context)) || undefined,
      problem: slugProblem,
    },
  ],
  add: addItem,
};

/** The same for a digest whose items may leave out some fields. */
export function itemWithout(optional: Registers["optional"]): NewEntryType {
  return { ...item, rules: mayLeaveOut(item.rules, optional) };
}

function addItem(answers: Answers, context: NewContext): Added {
  const slug = textIn(answers, "slug");
  const file = `content/items/${textIn(answers, "date").slice(0, 4)}/${slug}.md`;
  const all = { ...answers, byline: oneOrAll(listIn(answers, "byline")) };
  const fields = Object.keys(itemFields.shape).map((field) => [field, valueAt(all, [field])]);
  const own = requiredOwnFields("item", context.registers.ownFields);
  const blanks = own.map(({ name }) => `${name}:\n`).join("");
  writeNewFile(context.root, file, frontMatter(Object.fromEntries(fields)).replace(/(?=---\n$)/, blanks));
  const written = `${file} is written${answers.draft === true ? ", as a draft" : ""}.`;
  return {
    done: [written, ...sameHeadline(textIn(answers, "headline"), context), ...own.map(toFillIn)].join("\n"),
    next: "Write its text below the second `---`. `npm start` shows it at",
    address: itemAddress(slug),
  };
}

function toFillIn({ name, description }: OwnFieldName): string {
  return `Fill in \`${name}\`${description ? `: ${description}` : "."}`;
}

/** Says so if another item has the same headline: readers could not tell the two apart in lists. */
function sameHeadline(headline: string, { items, slugs }: NewContext): string[] {
  const other = items.find((each) => isSameName(each.headline, headline));
  if (other === undefined) return [];
  return [`${slugs.get(other.slug.toLowerCase())} has the same headline. Change one of the two.`];
}

function slugProblem(slug: string, context: NewContext): string | undefined {
  const problem = addressProblem(slug, "slug", fileStart);
  if (problem) return `${problem.message} ${problem.hint}`;
  const file = context.slugs.get(slug.toLowerCase());
  if (file === undefined) return undefined;
  const free = newSlug(slug.replaceAll("-", " "), isTaken(context));
  return `\`${slug}\` is or was the address of ${file}. \`${free}\` is free.`;
}

function isTaken({ slugs }: NewContext): (slug: string) => boolean {
  return (slug) => slugs.has(slug);
}
