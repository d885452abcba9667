import { homoglyphIn } from "../homoglyphs.ts";
import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Finding, type Report } from "../problem.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { RegisterEntry } from "./readRegisterFile.ts";
import { findEntry } from "./registerLookup.ts";
import type { RegisterName, Registers } from "./registers.ts";

const words: Record<RegisterName, string> = {
  topics: "a topic",
  organisations: "an organisation",
  people: "a person",
  series: "a series",
  storylines: "a storyline",
};

/** The error for an id at a path that its register does not have; none if it has. `yaml` is only called for positions. */
export function unknownId(
  registers: Registers,
  name: RegisterName,
  id: string,
  path: Path,
  { yaml }: { yaml(): YamlText },
): Finding[] {
  const ids = registers.ids[name];
  if (ids === undefined || ids.has(id)) return [];
  const meant = findEntry(registers, name, id)?.id;
  const guess = meant ? `Did you mean \`${meant}\`?` : didYouMean(id, ids) || several(id, ids);
  const plural = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const hint = `${guess} ${plural} are listed in _data/${name}.yaml.`.trim();
  return [
    errorAt(yaml().positionOf(path), `\`${id}\` is not ${words[name]}.`, hint, {
      field: pathText(path),
      value: id,
    }),
  ];
}

/** The hint for several ids that are written as one. */
function several(typed: string, ids: ReadonlySet<string>): string {
  const parts = typed.split(/\s*[,，、;]\s*|\s+-?\s*/).filter(Boolean);
  if (parts.length < 2 || !parts.every((part) => ids.has(part))) return "";
  const odd = homoglyphIn(typed, "Its");
  const remedy = `Write [${parts.join(", ")}], or put each on a line of its own after a hyphen and a space.`;
  return odd ? `${odd}. ${remedy}` : remedy;
}

/** Reports every cycle of entries that refer to each other in `field`, once, at its first entry. */
export function reportCycles<F extends "broader" | "successor">(
  listed: readonly RegisterEntry<{ id: string } & { [K in F]?: string | readonly string[] | undefined }>[],
  field: F,
  report: Report,
): void {
  const next = new Map(listed.map(({ entry }) => [entry.id, [entry[field] ?? []].flat()]));
  const cycleByFirst = new Map(cyclesOf(next).map((cycle) => [cycle[0], cycle]));
  for (const { entry, file, yaml, index } of listed) {
    const cycle = cycleByFirst.get(entry.id);
    if (cycle === undefined) continue;
    const path = [...cycle, entry.id].map((id) => `\`${id}\``).join(" → ");
    report(file, [
      errorAt(
        yaml.positionOf([index, field]),
        `\`${field}\` goes round in a circle: ${path}.`,
        `Remove \`${field}\` from one of these.`,
        { field: `[${index}].${field}`, value: [entry[field] ?? []].flat().join(", ") },
      ),
    ]);
  }
}

/** The cycles among ids that refer to each other. */
function cyclesOf(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const places = new Map<string, number>();
  return [...next.keys()].flatMap((start) => (places.has(start) ? [] : cyclesFrom(start, next, places)));
}

/** The place of an id that was left, with all that it refers to. */
const left = -1;

/** Follows each reference once, without recursion, because a chain may be long. `places` has the place of each id in the path. */
function cyclesFrom(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  places: Map<string, number>,
): string[][] {
  const cycles: string[][] = [];
  const path: { readonly id: string; readonly others: string[] }[] = [];
  const enter = (id: string) => {
    places.set(id, path.length);
    path.push({ id, others: [...(next.get(id) ?? [])].reverse() });
  };
  enter(start);
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const id = last.others.pop();
    const place = id === undefined ? undefined : places.get(id);
    if (id === undefined) {
      places.set(last.id, left);
      path.pop();
    } else if (place === undefined) enter(id);
    else if (place !== left) cycles.push(path.slice(place).map((each) => each.id));
  }
  return cycles;
}
