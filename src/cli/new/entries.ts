import { period } from "../../content/schema/fieldTypes.ts";
import {
  organisationEntry,
  personEntry,
  seriesEntry,
  storylineEntry,
  topicEntry,
} from "../../content/schema/index.ts";
import { id, name } from "../../content/schema/textTypes.ts";
import {
  organisationAddress,
  personAddress,
  seriesAddress,
  storyAddress,
  topicAddress,
} from "../../content/siteAddresses.ts";
import { withoutBlanks } from "../../content/yaml/writeYaml.ts";
import type { Answers, NewEntryType, NewField } from "./newEntryType.ts";
import { registerEntry } from "./registerEntry.ts";

const aliases: NewField = { field: "aliases", option: "alias", question: "Other names for it", many: true };

/** An entry of `_data/topics.yaml`. */
export const topic = registerEntry({
  name: "topic",
  register: "topics",
  address: topicAddress,
  rules: topicEntry,
  title: "label",
  asked: [
    { field: "label", question: "Name that readers see" },
    { field: "scope", question: "Scope (one sentence on what belongs here)" },
    aliases,
    { field: "broader", question: "Broader topic", register: "topics" },
  ],
});

/** An entry of `_data/organisations.yaml`. */
export const organisation = registerEntry({
  name: "organisation",
  register: "organisations",
  address: organisationAddress,
  rules: organisationEntry,
  title: "name",
  asked: [
    { field: "name", question: "Full name" },
    { field: "kind", question: "Kind (such as council or regulator)" },
    { field: "region", question: "Region" },
    { field: "code", question: "Official code" },
    aliases,
    {
      field: "successor",
      question: "Successor (the organisation that replaced it)",
      register: "organisations",
    },
  ],
});

/** An entry of `_data/series.yaml`. */
export const series = registerEntry({
  name: "series",
  register: "series",
  address: seriesAddress,
  rules: seriesEntry,
  title: "name",
  asked: [
    { field: "name", question: "Name" },
    { field: "standfirst", question: "Standfirst (one sentence on what it is about)" },
    { field: "byline", question: "Byline", many: true },
  ],
});

/** An entry of `_data/storylines.yaml`. */
export const storyline = registerEntry({
  name: "storyline",
  register: "storylines",
  address: storyAddress,
  rules: storylineEntry,
  title: "name",
  asked: [
    { field: "name", question: "Name of the story" },
    { field: "standfirst", question: "Standfirst (one sentence on what it is about)" },
  ],
});

/** An entry of `_data/people.yaml` with at most one post. Editors add others there. */
export const person: NewEntryType = {
  ...registerEntry({
    name: "person",
    register: "people",
    address: personAddress,
    rules: personEntry.extend({
      role: name.optional(),
      organisation: id.optional(),
      from: period.optional(),
    }),
    title: "name",
    asked: [
      { field: "name", question: "Name (as printed)" },
      { field: "role", question: "Post" },
      { field: "organisation", question: "Organisation of that post", register: "organisations" },
      { field: "from", question: "Start of the post (a year, month or day)" },
    ],
    entry: ({ id, name, role, organisation, from }) => ({
      id,
      name,
      roles: role === undefined ? [] : [withoutBlanks({ role, organisation, from: yearOrText(from) })],
    }),
  }),
  problems: ({ role, organisation, from }) =>
    role === undefined && (organisation ?? from) !== undefined
      ? ["--role is missing. --organisation and --from describe a post."]
      : [],
};

/** A year is written as a number, which needs no quotation marks. */
function yearOrText(from: Answers[string]): unknown {
  return typeof from === "string" && /^\d{4}$/.test(from) ? Number(from) : from;
}
