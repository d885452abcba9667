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
  listed: readonly RegisterEntry<{ id: string } & { [K in F]?: string | undefined }>[],
  field: F,
  report: Report,
): void {
  const next = new Map(listed.map(({ entry }) => [entry.id, entry[field]]));
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
        { field: `[${index}].${field}`, value: entry[field] ?? "" },
      ),
    ]);
  }
}

/** The cycles among ids that refer to each other. */
function cyclesOf(next: ReadonlyMap<string, string | undefined>): string[][] {
  const seen = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = next.get(at);
    }
    const begin = at === undefined ? -1 : path.indexOf(at);
    return begin < 0 ? [] : [path.slice(begin)];
  });
}
