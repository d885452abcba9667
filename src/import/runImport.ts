import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, reportTo } from "../content/problem.ts";
import { readSections } from "../content/registers/labels.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import type { Registers } from "../content/registers/registers.ts";
import { readSiteYaml } from "../content/registers/siteYaml.ts";
import { withEntries } from "../content/registers/withEntries.ts";
import { compare } from "../digest/order.ts";
import { Failure } from "../failure.ts";
import { convertPosts } from "./convertPosts.ts";
import { type NewTopic, topicFinder } from "./fields/topicFinder.ts";
import { movedPosts } from "./links/movedPosts.ts";
import { withFormerAddresses } from "./links/withFormerAddresses.ts";
import { withNewLinks } from "./links/withNewLinks.ts";
import { isMissing, type ReportLoss } from "./loss.ts";
import type { Mapping } from "./mapping/mapping.ts";
import type { OpenSource } from "./openSource.ts";
import { remotePictures } from "./pictures/pictureAddresses.ts";
import { type CopiedFile, placePictures } from "./pictures/placePictures.ts";
import type { FetchedPictures } from "./pictures/remote/fetchPictures.ts";
import type { ReadSource } from "./readSource.ts";
import { type ReportedImport, reportText } from "./report/reportText.ts";
import { importStateText, stateFile } from "./write/importState.ts";
import { itemFiles } from "./write/itemFiles.ts";
import { planFiles } from "./write/planFiles.ts";
import { writeFiles } from "./write/writeFiles.ts";

/** The file that says what an import lost and guessed. */
export const reportFile = "import-report.md";

/** The registers of a digest, as far as they can be read. */
export function registersOf(root: string): Registers {
  const problems: Problem[] = [];
  return readRegisters(root, reportTo(problems));
}

/** Converts what was read and writes it, all or nothing, with the report. `fetchRemote` fetches pictures of other sites. Throws a Failure. */
export async function runImport(
  root: string,
  source: ReadSource,
  mapping: Mapping,
  { reader, path }: OpenSource,
  fetchRemote?: (addresses: readonly string[]) => Promise<FetchedPictures>,
): Promise<ReportedImport> {
  const registers = registersOf(root);
  const topics = topicFinder(registers, mapping);
  const { items, issues, losses } = convertPosts(source.posts, {
    mapping,
    topics,
    sections: readSections(readSiteYaml(root, () => {})),
    optional: registers.optional,
  });
  const report: ReportLoss = (loss) => losses.push(loss);
  const files = itemFiles(root, items);
  const moved = movedPosts(source.posts, mapping, files.files);
  const addressed = withFormerAddresses({ items, issues }, moved, report);
  const linked = withNewLinks(addressed, moved, files.files, report);
  const known = files.state.pictures;
  const remote = remotePictures(linked, source.posts).filter((address) => !known[address]);
  const fetched = await fetchRemote?.(remote);
  const pictures = placePictures(linked, source.posts, reader, { path, root, known, fetched }, report);
  const plan = planFiles(root, pictures, files);
  const added = topics.added();
  const all = [...source.losses, ...losses];
  const done: ReportedImport = {
    label: reader.label,
    path,
    posts: source.posts.length,
    items: items.length,
    issues: addressed.issues.length,
    plan,
    newTopics: added.map(({ id }) => id),
    // The files that gave no item by name; all other losses in the order of the days.
    losses: [
      ...all.filter(isMissing).sort((a, b) => compare(a.source, b.source)),
      ...all.filter((loss) => !isMissing(loss)),
    ],
  };
  const others = new Map([
    ...topicsFile(root, added),
    [stateFile, importStateText({ ...plan.state, pictures: pictures.names })] as const,
    [reportFile, reportText(done)] as const,
  ]);
  writeFiles(root, new Map<string, string | CopiedFile>([...plan.writes, ...pictures.files, ...others]));
  return done;
}

function topicsFile(root: string, [first, ...others]: readonly NewTopic[]): [string, string][] {
  const file = "_data/topics.yaml";
  if (first === undefined) return [];
  const before = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
  const after = withEntries(before, [{ ...first }, ...others.map((each) => ({ ...each }))]);
  if (after === undefined)
    throw new Failure(
      `${file} is not a plain list, so topics can't be added to it. Start each entry on a line of its own with \`- \`. Nothing was written.`,
    );
  return [[file, after]];
}
