import { existsSync } from "node:fs";
import type { Bench } from "../bench.ts";
import { withBrowser } from "../browser.ts";
import { someItems } from "../digest/writtenItems.ts";
import { kilobytes, plainRow, type Row } from "../rows.ts";
import { questionsAbout } from "../search/questions.ts";
import { serveCounted } from "../search/server.ts";
import { weigh } from "../search/weigh.ts";
import { buildCold } from "../sides.ts";
import { targetsFor } from "../targets.ts";

const sessions = 24;

/** The bytes that a reader's first search loads, and a further one. */
export async function measureReader(bench: Bench, name: string): Promise<Row[]> {
  const { digest, ourOutput } = bench.places;
  if (!existsSync(ourOutput)) await buildCold(bench);
  const served = await serveCounted(ourOutput);
  try {
    const questions = questionsAbout(someItems(digest, sessions * 2), sessions * 2);
    const { first, next } = await withBrowser((browser) => weigh(browser, served, questions));
    const inKilobytes = (all: readonly number[]) => all.map((bytes) => bytes / 1000);
    const target = targetsFor(bench.items).firstSearch;
    return [
      plainRow(`**${name}, first search**`, inKilobytes(first), kilobytes, target),
      plainRow("a further search", inKilobytes(next), kilobytes),
    ];
  } finally {
    served.close();
  }
}
