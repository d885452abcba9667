import { memoize } from "../../cache/memoize.ts";
import { itemReferences } from "../../content/items/itemReferences.ts";
import type { RegisterName, Registers } from "../../content/registers/registers.ts";
import { normalizeText } from "../../content/schema/textTypes.ts";
import { splitFrontMatter } from "../../content/yaml/frontMatter.ts";
import { readYaml } from "../../content/yaml/yamlText.ts";
import type { HouseRule } from "../houseRule.ts";
import { applyEdits } from "../text/edits.ts";
import { scalarFor, scalarsIn } from "../text/scalars.ts";

/** The register of each field that holds ids. */
const registerOfField: ReadonlyMap<unknown, RegisterName> = new Map([
  ["topics", "topics"],
  ["organisations", "organisations"],
  ["people", "people"],
  ["series", "series"],
  ["storyline", "storylines"],
]);
const registerNames: ReadonlySet<unknown> = new Set(registerOfField.values());
const isRegister = (name: unknown): name is RegisterName => registerNames.has(name);

/** For each register, the ids that a name, an alias or an id stands for, whatever its letter case. */
const idsByName = memoize((registers: Registers) => ({
  topics: byName([...registers.topics.values()]),
  organisations: byName([...registers.organisations.values()]),
  people: byName([...registers.people.values()]),
  series: byName([...registers.series.values()]),
  storylines: byName([...registers.storylines.values()]),
}));

/** An id is written as in its register. Checking references already reports any other word as an error; this rule only fixes it. */
export const rule: HouseRule = {
  name: "ids",
  fixesErrors: true,
  about:
    "Write ids in `topics`, `organisations`, `people`, `series` and `storyline`. A name, an alias or an id in other letter case is an error. If it belongs to exactly one entry, `--fix` writes the id of that entry.",
  example: "`topics: [Water]` becomes `topics: [water]`.",
  fix(text, { registers }) {
    if (!hasUnknownIds(text, registers)) return text;
    const scalars = scalarsIn(text).filter(({ path }) => registerOfField.has(path[0]));
    const there = new Set(scalars.map(({ path, value }) => `${path[0]} ${value}`));
    const edits = scalars.flatMap(({ path, value, written, from, to }) => {
      const register = registerOfField.get(path[0]) as RegisterName;
      const id = typeof value === "string" ? idFor(value, register, registers) : undefined;
      if (id === undefined || there.has(`${path[0]} ${id}`)) return [];
      there.add(`${path[0]} ${id}`);
      return [{ from, to, text: scalarFor(id, written) }];
    });
    return applyEdits(text, edits);
  },
};

/** A quick check, which nearly every item passes: finding positions is expensive. */
function hasUnknownIds(text: string, registers: Registers): boolean {
  const parts = splitFrontMatter(text);
  const read = Array.isArray(parts) ? parts : readYaml(parts.yaml);
  if (Array.isArray(read)) return false;
  return itemReferences(read.value).some(
    ({ kind, target }) => isRegister(kind) && registers.ids[kind]?.has(target) === false,
  );
}

/** No register has a longer name. */
const maxNameLength = 1_000;

function idFor(word: string, register: RegisterName, registers: Registers): string | undefined {
  const ids = registers.ids[register];
  if (ids === undefined || word.length > maxNameLength || ids.has(normalizeText(word))) return undefined;
  const [id, ...others] = idsByName(registers)[register].get(normalizeText(word).toLowerCase()) ?? [];
  return others.length === 0 ? id : undefined;
}

interface Entry {
  readonly id: string;
  readonly label?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
}

function byName(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, label = id, name = id, aliases = [] } of entries)
    for (const word of [id, label, name, ...aliases]) {
      const key = word.toLowerCase();
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  return ids;
}
