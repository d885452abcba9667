import { didYouMean } from "../../content/nearest.ts";
import { anError, type Finding, fileStart } from "../../content/problem.ts";
import type { Topic } from "../../digest/digest.ts";
import { type Address, readAddress } from "./address.ts";
import { type Row, rowsOf } from "./rows.ts";

/** Someone whom issues are sent to. */
export interface Subscriber {
  readonly address: Address;
  /** Empty where the list has none. */
  readonly name: string;
  /** The ids of the topics that they chose; empty for everything. */
  readonly topics: readonly string[];
  readonly frequency: Frequency;
  /** Where they stand in the list: the only thing that is ever printed of them. */
  readonly line: number;
}

const frequencies = ["weekly", "always", "paused"] as const;

/** `weekly`: what an issue has on their topics; `always`: the whole issue when it has nothing on them; `paused`: nothing. */
export type Frequency = (typeof frequencies)[number];

/** Those in a list, each once, what is wrong with it, and how many of its lines are repetitions. */
export interface Subscribers {
  readonly subscribers: readonly Subscriber[];
  readonly findings: readonly Finding[];
  readonly repeated: number;
}

const columns = ["email", "name", "topics", "frequency"] as const;
type Column = (typeof columns)[number];

/** Reads a list of subscribers: CSV with the columns `email`, `name`, `topics` and `frequency`, of which only the first must be there. */
export function readSubscribers(bytes: Uint8Array, topics: readonly Topic[]): Subscribers {
  const rows = rowsOf(bytes);
  if (!Array.isArray(rows)) return { subscribers: [], findings: [rows], repeated: 0 };
  const [head, ...lines] = rows;
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const findings = faultsOfHead(names, head);
  if (findings.length > 0) return { subscribers: [], findings, repeated: 0 };
  const byKey = new Map<string, Subscriber>();
  let repeated = 0;
  for (const row of lines) {
    const read = readLine(row, names, topics);
    findings.push(...read.findings);
    if (read.subscriber === undefined) continue;
    if (byKey.has(read.subscriber.address.key)) repeated += 1;
    else byKey.set(read.subscriber.address.key, read.subscriber);
  }
  return { subscribers: [...byKey.values()], findings, repeated };
}

function faultsOfHead(names: readonly string[], head: Row | undefined): Finding[] {
  const hint = "The first line names the columns: email,name,topics,frequency.";
  if (!names.includes("email")) return [anError(fileStart, "The list has no column `email`.", hint)];
  return names.flatMap((name, cell) => {
    const place = head?.placeOf(cell) ?? fileStart;
    if (name.includes("@")) return [anError(place, "The first line holds an address.", hint)];
    if (names.indexOf(name) < cell)
      return [anError(place, `There are two columns \`${name}\`.`, "Keep one.")];
    if (columns.some((column) => column === name)) return [];
    return [anError(place, `\`${name}\` is not a column.`, `${didYouMean(name, columns)} ${hint}`.trim())];
  });
}

function readLine(row: Row, names: readonly string[], topics: readonly Topic[]) {
  const cell = (column: Column) => row.cells[names.indexOf(column)]?.trim() ?? "";
  const placeOf = (column: Column) => row.placeOf(names.indexOf(column));
  const findings: Finding[] = [];
  const report = (column: Column, message: string, hint: string) =>
    void findings.push(anError(placeOf(column), message, hint, { field: column }));

  if (row.cells.length > names.length)
    report(
      "email",
      "The line has more cells than there are columns.",
      'Write a cell with commas as "Reed, Ann".',
    );
  const address = readAddress(cell("email"));
  if (typeof address === "string") report("email", address, "Mend or remove the line.");
  const wanted = topicsNamed(cell("topics"), topics);
  for (const word of wanted.unknown) {
    // A list may have slipped by a column: what is not nearly a topic may be someone's name or address, and is not repeated.
    const guess = didYouMean(
      word,
      topics.flatMap(({ id, aliases }) => [id, ...aliases]),
    );
    report(
      "topics",
      `${guess ? `\`${word}\`` : "This"} is not a topic.`,
      `${guess} Topics are listed in _data/topics.yaml.`.trim(),
    );
  }
  const frequency = frequencies.find((each) => each === (cell("frequency").toLowerCase() || "weekly"));
  if (frequency === undefined)
    report(
      "frequency",
      "The frequency is unknown.",
      `It is one of ${frequencies.join(", ")}; empty means weekly.`,
    );

  if (findings.length > 0 || typeof address === "string" || frequency === undefined) return { findings };
  const name = cell("name");
  const { line } = placeOf("email");
  return { findings, subscriber: { address, name, topics: wanted.ids, frequency, line } };
}

/** The topics that a cell names, by id, name or alias: with `;` between them or, where each is one word, spaces. */
function topicsNamed(text: string, topics: readonly Topic[]): { ids: string[]; unknown: string[] } {
  const topicOf = new Map(
    topics.flatMap(({ id, name, aliases }) => [...aliases, name, id].map((each) => [folded(each), id])),
  );
  const words = text
    .split(";")
    .map(folded)
    .filter((part) => part !== "")
    .flatMap((part) => (topicOf.has(part) ? [part] : part.split(/\s+/)));
  const ids = words.flatMap((word) => topicOf.get(word) ?? []);
  return { ids: [...new Set(ids)].sort(), unknown: words.filter((word) => !topicOf.has(word)) };
}

function folded(word: string): string {
  return word.trim().normalize("NFC").toLowerCase();
}
