import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface Doc {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

export interface Question {
  readonly id: string;
  readonly text: string;
}

/** Documents, questions, and which documents answer which question. */
export interface Collection {
  readonly name: string;
  readonly docs: readonly Doc[];
  readonly questions: readonly Question[];
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads a judged collection: `docs.jsonl`, `queries.jsonl`, `qrels.json`. */
export function readCollection(folder: string): Collection {
  const grades: Record<string, Record<string, number>> = JSON.parse(
    readFileSync(join(folder, "qrels.json"), "utf8"),
  );
  const relevant = Object.entries(grades).map(([question, docs]) => {
    const ids = Object.entries(docs).filter(([, grade]) => grade > 0);
    return [question, new Set(ids.map(([id]) => id))] as const;
  });
  return {
    name: basename(folder),
    docs: readLines<Doc>(join(folder, "docs.jsonl")),
    questions: readLines<Question>(join(folder, "queries.jsonl")),
    relevant: new Map(relevant),
  };
}

/** Reads a file of one JSON value a line. */
export function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
