import { didYouMean } from "../../content/nearestWord.ts";
import { errorAt, type Finding } from "../../content/problem.ts";
import type { Topic } from "../../digest/digest.ts";
import { type Address, readAddress, trimInvisible } from "../address.ts";
import { addressesWithin, readOneAddress } from "./addressesIn.ts";
import { type Row, tooManyCells } from "./csv.ts";
import { isActive, isInactive, statusHint } from "./status.ts";
import { topicsNamed } from "./topicsNamed.ts";

/** A person in the list of subscribers. */
export interface Subscriber {
  readonly address: Address;
  /** Empty if the list has none. */
  readonly name: string;
  /** The ids of the topics that they chose; empty for everything. */
  readonly topics: readonly string[];
  readonly frequency: Frequency;
  /** Their line in the list. Nothing else about them is ever printed. */
  readonly line: number;
}

const frequencies = ["weekly", "always", "paused"] as const;

/** `weekly`: what an issue has on their topics; `always`: the full issue if it has nothing on them; `paused`: nothing. */
export type Frequency = (typeof frequencies)[number];

/** The columns that a list of subscribers may have. */
export const columns = ["email", "name", "topics", "frequency", "status"] as const;
type Column = (typeof columns)[number];

/** A line of a list of subscribers, and what is wrong with it. */
export interface Line {
  readonly findings: readonly Finding[];
  /** Every address in it, whatever the column. */
  readonly addresses: readonly Address[];
  /** Undefined if the line has a mistake. */
  readonly subscriber: Subscriber | undefined;
  /** Whether its status says that they have unsubscribed or can't get email. */
  readonly isUnsubscribed: boolean;
}

/** Reads the cells of a line, and reports their mistakes. */
interface Cells {
  readonly of: (column: Column) => string;
  readonly report: (column: Column, message: string, hint: string) => void;
}

/** Reads a line of a list with columns of these names. */
export function readLine(row: Row, names: readonly string[], topics: readonly Topic[]): Line {
  const findings: Finding[] = [];
  const cells: Cells = {
    of: (column) => trimInvisible(row.cells[names.indexOf(column)] ?? ""),
    report: (column, message, hint) =>
      void findings.push(errorAt(row.placeOf(names.indexOf(column)), message, hint, { field: column })),
  };
  if (row.cells.length > names.length) cells.report("email", ...tooManyCells);
  const address = readOneAddress(cells.of("email"));
  if (typeof address === "string") cells.report("email", address, "Fix or remove the line.");
  const name = nameIn(cells);
  const chosen = topicsIn(cells, topics);
  const frequency = frequencyIn(cells);
  const isUnsubscribed = names.includes("status") && isUnsubscribedIn(cells);
  if (findings.length > 0 || typeof address === "string")
    return { findings, addresses: allAddresses(row), subscriber: undefined, isUnsubscribed };
  const { line } = row.placeOf(names.indexOf("email"));
  const subscriber = { address, name, topics: chosen, frequency, line };
  return { findings, addresses: [address], subscriber, isUnsubscribed };
}

function allAddresses({ cells }: Row): Address[] {
  const found = cells.flatMap((cell) => [
    readAddress(cell),
    ...addressesWithin(cell).map(({ address }) => address),
  ]);
  return found.filter((address) => typeof address !== "string");
}

/** The cells of a line may have moved by a column. Then a status that stops sending must not count as a name. */
function nameIn({ of, report }: Cells): string {
  const name = of("name");
  const isSlipped = isInactive(name) || frequencies.some((each) => each === name.toLowerCase());
  if (isSlipped) report("name", "This is not a name. It belongs in another column.", "Fix the line.");
  if (addressesWithin(name).length > 0) report("name", "The name holds an address.", "Fix the line.");
  return name;
}

function topicsIn({ of, report }: Cells, topics: readonly Topic[]): string[] {
  const { ids, unknown } = topicsNamed(of("topics"), topics);
  const words = topics.flatMap(({ id, aliases }) => [id, ...aliases]);
  for (const word of unknown) {
    // The cells may have moved by a column. What is not nearly a topic may be a name or an address, and is not repeated.
    const guess = didYouMean(word, words);
    report(
      "topics",
      `${guess ? `\`${word}\`` : "This"} is not a topic.`,
      `${guess} Topics are listed in _data/topics.yaml.`.trim(),
    );
  }
  return ids;
}

function frequencyIn({ of, report }: Cells): Frequency {
  const written = of("frequency").toLowerCase() || "weekly";
  const frequency = frequencies.find((each) => each === written);
  if (frequency === undefined)
    report(
      "frequency",
      "The frequency is unknown.",
      `Use one of ${frequencies.join(", ")}. Empty means weekly.`,
    );
  return frequency ?? "paused";
}

function isUnsubscribedIn({ of, report }: Cells): boolean {
  const word = of("status");
  const isKnown = isActive(word) || isInactive(word);
  if (!isKnown) report("status", `The status is ${word === "" ? "missing" : "unknown"}.`, statusHint);
  return !isActive(word);
}
