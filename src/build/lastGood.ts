import type { WrittenPage } from "../content/pages/readTextPages.ts";
import type { Content } from "../content/readContent.ts";
import type { RegisterName, Registers } from "../content/registers/registers.ts";
import { slugOf } from "../content/slug.ts";
import { digestOf, type LoadedDigest } from "./loadDigest.ts";

/** A digest as it was read, and as a preview shows it. */
export interface ShownDigest {
  /** What the pages show: every file or, if it has errors, its last version without. */
  readonly shown: LoadedDigest;
  /** What was read last. */
  readonly newest: LoadedDigest;
  /** The files with errors of which an older version is shown. What is wrong in others is left out. */
  readonly lastGood: ReadonlySet<string>;
}

/**
 * Replaces each file with errors by its last version without errors, if there is one in what was shown `before`. Without one, the file is
 * left out; of a file in `_data/`, only what is wrong is left out.
 */
export function withLastGood(newest: LoadedDigest, now: Date | string, before?: ShownDigest): ShownDigest {
  const wrong = wrongFiles(newest);
  if (wrong.size === 0) return { newest, shown: newest, lastGood: wrong };
  const lastGood = before ? goodBefore(wrong, before) : new Set<string>();
  const content = mixed(newest.content, before?.shown.content ?? newest.content, wrong, lastGood);
  return { newest, shown: { ...newest, content, digest: digestOf(content, now, true) }, lastGood };
}

/** The files with errors. */
export function wrongFiles({ problems }: LoadedDigest): Set<string> {
  return new Set(problems.flatMap(({ severity, file }) => (severity === "error" ? file : [])));
}

/** The files of which an older version without errors is shown. */
function goodBefore(files: ReadonlySet<string>, { shown, newest, lastGood }: ShownDigest): Set<string> {
  const { items, issues, topics, storylines, trackers, textPages, about } = shown.content;
  const texts = new Set(
    [...items, ...issues, ...topics, ...storylines, ...trackers, ...textPages].map(({ file }) => file),
  );
  if (about) texts.add(aboutFile);
  const wrongThen = wrongFiles(newest);
  return new Set(
    [...files].filter((file) =>
      file.startsWith("_data/") ? !wrongThen.has(file) || lastGood.has(file) : texts.has(file),
    ),
  );
}

const aboutFile = "content/about.md";

/** The new content, with the last good version of each file that has one, and without other texts with errors. */
function mixed(
  now: Content,
  then: Content,
  wrong: ReadonlySet<string>,
  lastGood: ReadonlySet<string>,
): Content {
  const ofFile = (file: string) => (lastGood.has(file) ? then : now);
  const about = wrong.has(aboutFile) && !lastGood.has(aboutFile) ? undefined : ofFile(aboutFile).about;
  return {
    ...now,
    site: ofFile("_data/site.yaml").site,
    style: ofFile("_data/style.yaml").style,
    registers: mixedRegisters(ofFile),
    items: texts(now.items, then.items),
    issues: texts(now.issues, then.issues),
    topics: texts(now.topics, then.topics),
    storylines: texts(now.storylines, then.storylines),
    trackers: texts(now.trackers, then.trackers),
    textPages: pages(now.textPages, then.textPages),
    about,
  };

  /** Pages in different folders may have the same name. */
  function pages(those: readonly WrittenPage[], before: readonly WrittenPage[]): WrittenPage[] {
    return [
      ...those.filter(({ file }) => !wrong.has(file)),
      ...before.filter(({ file }) => lastGood.has(file)),
    ];
  }

  function texts<T extends { readonly file: string }>(those: readonly T[], before: readonly T[]): T[] {
    const right = those.filter(({ file }) => !wrong.has(file));
    // A new file may have taken the slug of one with errors.
    const taken = new Set(right.map(({ file }) => slugOf(file)));
    return [...right, ...before.filter(({ file }) => lastGood.has(file) && !taken.has(slugOf(file)))];
  }
}

function mixedRegisters(ofFile: (file: string) => Content): Registers {
  const of = (name: RegisterName | "map" | "fields" | "site") => ofFile(`_data/${name}.yaml`).registers;
  const [topics, organisations, people, series, storylines] = [
    of("topics"),
    of("organisations"),
    of("people"),
    of("series"),
    of("storylines"),
  ];
  return {
    topics: topics.topics,
    organisations: organisations.organisations,
    people: people.people,
    series: series.series,
    storylines: storylines.storylines,
    tiles: of("map").tiles,
    optional: of("site").optional,
    ownFields: of("fields").ownFields,
    labels: of("site").labels,
    ids: {
      topics: topics.ids.topics,
      organisations: organisations.ids.organisations,
      people: people.ids.people,
      series: series.ids.series,
      storylines: storylines.ids.storylines,
    },
  };
}
