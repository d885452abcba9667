import { homoglyphIn } from "../homoglyphs.ts";
import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Finding, type Report } from "../problem.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { ListEntry } from "./listFile.ts";
import { findEntry } from "./registerLookup.ts";
import type { RegisterName, Registers } from "./registers.ts";

const words: Record<RegisterName, string> = {
  topics: "a topic",
  organisations: "an organisation",
  people: "a person",
  series: "a series",
};

/** What is wrong with an id that the field at a path gives: nothing when its register has it. `yaml` is asked for places. */
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

/** What to do about ids that were meant for several, and were taken for one. */
function several(typed: string, ids: ReadonlySet<string>): string {
  const parts = typed.split(/\s*[,，、;]\s*|\s+-?\s*/).filter(Boolean);
  if (parts.length < 2 || !parts.every((part) => ids.has(part))) return "";
  const odd = homoglyphIn(typed, "Its");
  const remedy = `Write [${parts.join(", ")}], or each on a line of its own after a hyphen and a space.`;
  return odd ? `${odd}. ${remedy}` : remedy;
}

/** Reports every circle of entries that name each other in `field`, once, at one of them. */
export function reportCycles<F extends "broader" | "successor">(
  listed: readonly ListEntry<{ id: string } & { [K in F]?: string | undefined }>[],
  field: F,
  report: Report,
): void {
  const next = new Map(listed.map(({ entry }) => [entry.id, entry[field]]));
  const firstOfCircle = new Map(circlesOf(next).map((circle) => [circle[0], circle]));
  for (const { entry, file, yaml, index } of listed) {
    const circle = firstOfCircle.get(entry.id);
    if (circle === undefined) continue;
    const way = [...circle, entry.id].map((id) => `\`${id}\``).join(" → ");
    report(file, [
      errorAt(
        yaml.positionOf([index, field]),
        `\`${field}\` runs in a circle: ${way}.`,
        `Remove one \`${field}\` of that circle.`,
        { field: `[${index}].${field}`, value: entry[field] ?? "" },
      ),
    ]);
  }
}

/** The circles in which ids lead to each other. */
function circlesOf(next: ReadonlyMap<string, string | undefined>): string[][] {
  const seen = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    const way: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      way.push(at);
      at = next.get(at);
    }
    const begin = at === undefined ? -1 : way.indexOf(at);
    return begin < 0 ? [] : [way.slice(begin)];
  });
}
