import { digestOf, type LoadedDigest } from "../build/loadDigest.ts";
import type { Content } from "../content/readContent.ts";
import type { RegisterName, Registers } from "../content/registers/registers.ts";
import { slugOf } from "../content/slug.ts";
import type { PreviewState } from "./previewState.ts";

/** What was read below `root` at `now`, and what the preview knew before. */
interface Reading {
  readonly root: string;
  readonly newest: LoadedDigest;
  readonly now: Date | string;
  readonly before?: PreviewState | undefined;
}

/**
 * What a preview shows of what was read: every file as it is or, where it has errors, as it was when it last had none. One that never
 * was right is left out, or what is wrong in it when it is in `_data/`.
 */
export function previewStateOf({ root, newest, now, before }: Reading): PreviewState {
  const wrong = wrongFiles(newest);
  if (wrong.size === 0) return { root, newest, shown: newest, lastGood: wrong };
  const lastGood = before ? goodBefore(wrong, before) : new Set<string>();
  const content = mixed(newest.content, before?.shown.content ?? newest.content, wrong, lastGood);
  return { root, newest, shown: { ...newest, content, digest: digestOf(content, now, true) }, lastGood };
}

/** The files with errors. */
export function wrongFiles({ problems }: LoadedDigest): Set<string> {
  return new Set(problems.flatMap(({ severity, file }) => (severity === "error" ? file : [])));
}

/** Those of some files of which there is a version without errors in what was shown before. */
function goodBefore(files: ReadonlySet<string>, { shown, newest, lastGood }: PreviewState): Set<string> {
  const { items, issues, topics, about } = shown.content;
  const texts = new Set([...items, ...issues, ...topics].map(({ file }) => file));
  if (about) texts.add(aboutFile);
  const wrongThen = wrongFiles(newest);
  return new Set(
    [...files].filter((file) =>
      file.startsWith("_data/") ? !wrongThen.has(file) || lastGood.has(file) : texts.has(file),
    ),
  );
}

const aboutFile = "content/about.md";

/** New content with the last good version of each file that has one, and without the other wrong texts. */
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
    about,
  };

  function texts<T extends { readonly file: string }>(those: readonly T[], before: readonly T[]): T[] {
    const right = those.filter(({ file }) => !wrong.has(file));
    // A file of the same name may have come, which the old one is told to make room for.
    const taken = new Set(right.map(({ file }) => slugOf(file)));
    return [...right, ...before.filter(({ file }) => lastGood.has(file) && !taken.has(slugOf(file)))];
  }
}

function mixedRegisters(ofFile: (file: string) => Content): Registers {
  const of = (name: RegisterName | "map") => ofFile(`_data/${name}.yaml`).registers;
  const [topics, organisations, people, series] = [
    of("topics"),
    of("organisations"),
    of("people"),
    of("series"),
  ];
  return {
    topics: topics.topics,
    organisations: organisations.organisations,
    people: people.people,
    series: series.series,
    tiles: of("map").tiles,
    ids: {
      topics: topics.ids.topics,
      organisations: organisations.ids.organisations,
      people: people.ids.people,
      series: series.ids.series,
    },
  };
}
