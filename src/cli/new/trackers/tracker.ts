import { z } from "zod";
import { didYouMean } from "../../../content/nearestWord.ts";
import { newId } from "../../../content/newSlug.ts";
import { fileStart } from "../../../content/problem.ts";
import { isSameName } from "../../../content/registers/registerLookup.ts";
import { listOf } from "../../../content/schema/fieldTypes.ts";
import { trackerFields } from "../../../content/schema/index.ts";
import { id, name, sentence } from "../../../content/schema/textTypes.ts";
import { trackerAddress } from "../../../content/siteAddresses.ts";
import { addressProblem } from "../../../content/slug.ts";
import { withoutBlanks, yamlOf } from "../../../content/yaml/writeYaml.ts";
import { type Answers, listIn, type NewContext, type NewEntryType, textIn } from "../newEntryType.ts";
import { writeNewFile } from "../newFile.ts";

const { question, standfirst, statuses } = trackerFields.shape;
const tones = statuses.element.shape.tone.options;
const statusRule = `must be a tone and a name, such as done: Named. The tones are ${tones.join(", ")}`;
const toneAndName = new RegExp(`^(${tones.join("|")}):\\s*(\\S.*)$`);

/** A tracker: a file with its question, statuses and rows, to which an editor adds dated statuses. */
export const tracker: NewEntryType = {
  name: "tracker",
  rules: z.strictObject({
    question,
    standfirst,
    statuses: listOf(sentence.refine((text) => toneAndName.test(text), statusRule)).min(1),
    organisations: listOf(id).default([]),
    kind: id.optional(),
    labels: listOf(name).default([]),
    id,
  }),
  asked: [
    { field: "question", question: "Question (such as Who leads each system?)" },
    { field: "standfirst", question: "Standfirst (one sentence that says what is tracked)" },
    {
      field: "statuses",
      option: "status",
      question: `Statuses, each with its tone (${tones.join(", ")}), such as done: Named`,
      many: true,
    },
    { field: "kind", question: "Kind of organisations, each of which gets a row", problem: kindProblem },
    {
      field: "organisations",
      option: "organisation",
      question: "Organisations that get a row",
      many: true,
      register: "organisations",
    },
    { field: "labels", option: "label", question: "Other rows", many: true },
    {
      field: "id",
      question: "Id (permanent; used in its web address)",
      proposal: (answers) => newId(textIn(answers, "question")) || undefined,
      problem: idProblem,
    },
  ],
  problems: (answers, context) =>
    rowsOf(answers, context).length > 0 ? [] : ["Missing: --kind, --organisation or --label, for the rows."],
  add(answers, context) {
    const rows = rowsOf(answers, context);
    const file = fileOf(textIn(answers, "id"));
    const fields = { question: textIn(answers, "question"), standfirst: textIn(answers, "standfirst") };
    const its = listIn(answers, "statuses").map(statusOf);
    writeNewFile(context.root, file, yamlOf({ ...withoutBlanks(fields), statuses: its, rows }));
    return {
      done: `${file} is written, with ${rows.length} rows.`,
      next: "Add what items say with `npm run new -- status`. `npm start` shows it at",
      address: trackerAddress(textIn(answers, "id")),
    };
  },
};

function statusOf(text: string) {
  const [, tone = "", name = ""] = toneAndName.exec(text) ?? [];
  return { id: newId(name), name, tone };
}

function rowsOf(answers: Answers, { registers }: NewContext) {
  const kind = textIn(answers, "kind");
  const ofKind = [...registers.organisations.values()].filter((each) => kind !== "" && each.kind === kind);
  const ids = new Set([...ofKind.map(({ id }) => id), ...listIn(answers, "organisations")]);
  return [
    ...[...ids].map((organisation) => ({ organisation })),
    ...listIn(answers, "labels").map((label) => ({ label })),
  ];
}

function kindProblem(kind: string, { registers }: NewContext): string | undefined {
  const kinds = new Set([...registers.organisations.values()].flatMap((each) => each.kind ?? []));
  if (kinds.has(kind)) return undefined;
  return `No organisation has the kind \`${kind}\`. ${didYouMean(kind, kinds)}`.trim();
}

function idProblem(value: string, { trackers }: NewContext): string | undefined {
  const problem = addressProblem(value, "id", fileStart);
  if (problem) return `${problem.message} ${problem.hint}`;
  const isTaken = trackers.some((each) => isSameName(each.id, value));
  return isTaken ? `${fileOf(value)} already exists. Change that file instead.` : undefined;
}

function fileOf(id: string): string {
  return `content/trackers/${id}.yaml`;
}
