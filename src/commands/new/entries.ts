import type { z } from "zod";
import { organisationAddress, personAddress, seriesAddress, topicAddress } from "../../content/addresses.ts";
import { id, period, text } from "../../content/fieldKinds.ts";
import { newId } from "../../content/newSlug.ts";
import { fileStart } from "../../content/problem.ts";
import { entriesOf, same } from "../../content/registerNames.ts";
import type { RegisterName, Registers } from "../../content/registers.ts";
import { organisationEntry, personEntry, seriesEntry, topicEntry } from "../../content/schema.ts";
import { valueAt } from "../../content/schemaPaths.ts";
import { addressProblem } from "../../content/slug.ts";
import { addEntry } from "./addEntry.ts";
import { said } from "./newFile.ts";
import { type Answers, type Asked, listIn, oneOrAll, type Thing, textIn } from "./thing.ts";

const aliases: Omit<Asked, "fault"> = {
  field: "aliases",
  option: "alias",
  question: "Other names that readers use for it",
  many: true,
};

/** An entry of `_data/topics.yaml`. */
export const topic = entryOf("topics", "topic", topicAddress, topicEntry, "label", [
  { field: "label", option: "label", question: "Label, its name as readers see it" },
  { field: "scope", option: "scope", question: "Scope, a sentence on what belongs here" },
  aliases,
  { field: "broader", option: "broader", question: "The topic that it is a part of", register: "topics" },
]);

/** An entry of `_data/organisations.yaml`. */
export const organisation = entryOf(
  "organisations",
  "organisation",
  organisationAddress,
  organisationEntry,
  "name",
  [
    { field: "name", option: "name", question: "Full name" },
    { field: "kind", option: "kind", question: "Kind, such as trust or regulator" },
    { field: "region", option: "region", question: "Region that it is listed under" },
    { field: "code", option: "code", question: "Official code" },
    aliases,
    {
      field: "successor",
      option: "successor",
      question: "The organisation that took its place",
      register: "organisations",
    },
  ],
);

/** An entry of `_data/series.yaml`. */
export const series = entryOf("series", "series", seriesAddress, seriesEntry, "name", [
  { field: "name", option: "name", question: "Name" },
  { field: "standfirst", option: "standfirst", question: "Standfirst, a sentence on what it is about" },
  { field: "byline", option: "byline", question: "Byline", many: true },
]);

/** An entry of `_data/people.yaml`, with one post at most: others are written there. */
export const person: Thing = {
  ...entryOf(
    "people",
    "person",
    personAddress,
    personEntry
      .pick({ id: true, name: true })
      .extend({ role: text.optional(), organisation: id.optional(), from: period.optional() }),
    "name",
    [
      { field: "name", option: "name", question: "Name, as it is printed" },
      { field: "role", option: "role", question: "Post that they hold" },
      {
        field: "organisation",
        option: "organisation",
        question: "Where they hold it",
        register: "organisations",
      },
      { field: "from", option: "from", question: "Since when: a year, month or day" },
    ],
    ({ id, name, role, organisation, from }) => ({
      id,
      name,
      roles: role === undefined ? [] : [said({ role, organisation, from: yearOrText(from) })],
    }),
  ),
  faults: ({ role, organisation, from }) =>
    role === undefined && (organisation ?? from) !== undefined
      ? ["--role is missing: --organisation and --from belong to a post."]
      : [],
};

function entryOf(
  register: RegisterName,
  name: string,
  address: (id: string) => string,
  rules: z.ZodObject,
  title: "label" | "name",
  asked: readonly Asked[],
  written: (answers: Answers) => Readonly<Record<string, unknown>> = inOrder(rules),
): Thing {
  return {
    name,
    rules,
    asked: [
      ...asked.map((each) => withNameFault(each, register, title)),
      {
        field: "id",
        option: "id",
        question: "Id, which is its address for ever",
        proposal: (answers) => newId(textIn(answers, title)) || undefined,
        fault: (value, desk) => idFault(value, desk.registers, register),
      },
    ],
    add(answers, desk) {
      addEntry(desk.root, register, said(written(answers)));
      return {
        done: `_data/${register}.yaml now has \`${textIn(answers, "id")}\`.`,
        next: "Look it over there; `npm start` shows it at",
        address: address(textIn(answers, "id")),
      };
    },
  };
}

/** A name and an alias must be free; other fields may say what they like. */
function withNameFault(asked: Asked, register: RegisterName, title: string): Asked {
  if (asked.field !== title && asked.field !== "aliases") return asked;
  return { ...asked, fault: (value, desk) => nameFault(value, desk.registers, register) };
}

/** Puts an entry's fields in the manual's order, the id first. */
function inOrder(rules: z.ZodObject): (answers: Answers) => Readonly<Record<string, unknown>> {
  return (answers) => {
    const all = { ...answers, byline: oneOrAll(listIn(answers, "byline")) };
    return Object.fromEntries(Object.keys(rules.shape).map((field) => [field, valueAt(all, [field])]));
  };
}

/** A year is written as a number, which needs no quotation marks. */
function yearOrText(from: Answers[string]): unknown {
  return typeof from === "string" && /^\d{4}$/.test(from) ? Number(from) : from;
}

function idFault(value: string, registers: Registers, register: RegisterName): string | undefined {
  const fault = addressProblem(value, "id", fileStart);
  if (fault) return `${fault.message} ${fault.hint}`;
  const isTaken = [...(registers.ids[register] ?? [])].some((each) => same(each, value));
  return isTaken ? `\`${value}\` is in _data/${register}.yaml already.` : undefined;
}

function nameFault(value: string, registers: Registers, register: RegisterName): string | undefined {
  const owner = entriesOf(registers, register).find(({ name, aliases }) =>
    [name, ...aliases].some((each) => same(each, value)),
  );
  return owner && `\`${value}\` is a name of \`${owner.id}\` in _data/${register}.yaml already.`;
}
