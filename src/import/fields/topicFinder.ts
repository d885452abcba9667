import { newId } from "../../content/newSlug.ts";
import { findEntry } from "../../content/registers/registerLookup.ts";
import type { Registers } from "../../content/registers/registers.ts";
import type { Mapping } from "../mapping/mapping.ts";

/** An entry that the import adds to `_data/topics.yaml`. */
export interface NewTopic {
  readonly id: string;
  readonly label: string;
}

/** Finds the topics of tags, and remembers those that are new. */
export interface TopicFinder {
  /** The id of the topic that a tag stands for: by the register's names and aliases, then by the mapping. Undefined if it has none. */
  find(tag: string): string | undefined;
  /** Takes an id from the mapping, which may be new. */
  use(id: string): string;
  /** The topics that are not in the register yet. */
  added(): readonly NewTopic[];
}

/** A finder with the topics of a digest and the mapping's. */
export function topicFinder(registers: Registers, mapping: Mapping): TopicFinder {
  const known = new Set([...(registers.ids.topics ?? registers.topics.keys())]);
  const mapped = new Map(Object.entries(mapping.topics).map(([tag, id]) => [folded(tag), { tag, id }]));
  const added = new Map<string, string>();
  const use = (id: string, label = labelOf(id)) => {
    if (!known.has(id) && !added.has(id)) added.set(id, label);
    return id;
  };
  return {
    use: (id) => use(id),
    find(tag) {
      const own = mapped.get(folded(tag));
      if (own) return own.id === "" ? undefined : use(own.id, own.tag);
      const entry =
        findEntry(registers, "topics", tag) ?? findEntry(registers, "topics", tag.replace(/[-_]/g, " "));
      if (entry) return entry.id;
      const id = newId(tag);
      return mapping.otherTags === "topics" && id !== "" ? use(id, tag) : undefined;
    },
    added: () => [...added].map(([id, label]) => ({ id, label })),
  };
}

const folded = (tag: string) => tag.trim().normalize("NFC").toLowerCase();
const labelOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
