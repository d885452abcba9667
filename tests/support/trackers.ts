import { stringify } from "yaml";
import type { Files } from "./digest.ts";

/** The file of the tracker `boards`, with the required fields. `fields` are added, or replace these; undefined removes a field. */
export function aTracker(fields: Record<string, unknown> = {}): Files {
  const all = {
    question: "Who leads each board?",
    statuses: [
      { id: "named", name: "Named", tone: "done" },
      { id: "searching", name: "Searching", tone: "under-way" },
    ],
    rows: [
      { organisation: "river-board", statuses: [{ date: "2021-11-10", status: "named", item: "flood" }] },
      { label: "The Lake Board" },
    ],
    ...fields,
  };
  const written = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { "content/trackers/boards.yaml": stringify(written) };
}
