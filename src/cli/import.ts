import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { cacheFolder } from "../cache/cacheFolder.ts";
import { progressOn } from "../check/web/progress.ts";
import { sortProblems } from "../content/problem.ts";
import { readSite } from "../content/registers/siteFiles.ts";
import { readSiteYaml } from "../content/registers/siteYaml.ts";
import { type ExitCode, Failure, UsageError } from "../failure.ts";
import { replaceAtomic } from "../files/atomicWrite.ts";
import type { Loss } from "../import/loss.ts";
import { type Mapping, mappingFields } from "../import/mapping/mapping.ts";
import { mappingText } from "../import/mapping/mappingText.ts";
import { readMapping } from "../import/mapping/readMapping.ts";
import { surveyPosts } from "../import/mapping/surveyPosts.ts";
import { type OpenSource, openSource } from "../import/openSource.ts";
import { type FetchedPictures, fetchPictures } from "../import/pictures/remote/fetchPictures.ts";
import { pictureClient } from "../import/pictures/remote/pictureClient.ts";
import { readSource } from "../import/readSource.ts";
import { dryRunText } from "../import/report/dryRunText.ts";
import { summaryLines } from "../import/report/reportText.ts";
import { registersOf, reportFile, runImport } from "../import/runImport.ts";
import { count, describeProblems } from "../report.ts";
import type { ImportOptions } from "./options/import.ts";

/** `npm run import`: turns the archive of another publication into items, as a mapping file says. A dry run writes that file. */
export default async function importCommand(options: ImportOptions): Promise<ExitCode> {
  const { root, path, as, map, dryRun, since, fetch } = options;
  const opened = await openSource(path, as);
  const { reader } = opened;
  const label = `${reader.label}: ${relative(process.cwd(), path) || "."}`;
  if (dryRun) return showDryRun(opened, options);
  const mapping = existsSync(map) ? mappingAt(root, map) : undefined;
  // Read first: a source that is refused needs no mapping.
  const source = await readSource(reader, opened.path, mapping?.leftOut ?? [], since);
  if (mapping === undefined)
    throw new UsageError(
      `There is no ${relative(root, map)}. Add --dry-run first: it looks at the source, and writes one for you to correct.`,
    );
  if (source.posts.length === 0)
    throw new Failure(
      [...withoutItem(source.losses, "gave"), `There are no posts in ${label}. Nothing was written.`].join(
        "\n",
      ),
    );
  const report = await runImport(root, source, mapping, opened, fetch ? fetcherFor(root) : undefined);
  const without = withoutItem(report.losses, "gave");
  console.log(
    [
      `Read ${label}.`,
      ...summaryLines(report),
      ...without,
      ...report.plan.edited.map((file) => `${file} was edited since, and left as it is.`),
      ...report.plan.deleted.map((file) => `${file} was deleted since, and is not written again.`),
      `See ${reportFile}. Then run \`npm run check\`.`,
    ].join("\n"),
  );
  return without.length > 0 ? 1 : 0;
}

/** Fetches pictures for the digest below `root`, into its cache. */
function fetcherFor(root: string) {
  const client = pictureClient(
    readSite(
      readSiteYaml(root, () => {}),
      () => {},
    ),
  );
  return async (addresses: readonly string[]): Promise<FetchedPictures> => {
    const progress = progressOn(process.stderr, "Pictures: fetched", addresses.length);
    const fetched = await fetchPictures(
      addresses,
      join(cacheFolder, "fetchedPictures"),
      client,
      progress.step,
    );
    progress.end();
    return fetched;
  };
}

/** Says what is in the source and, if there is no mapping file, writes one. Writes nothing else. */
async function showDryRun(
  { reader, path }: OpenSource,
  { root, map, since }: ImportOptions,
): Promise<ExitCode> {
  const hasMapping = existsSync(map);
  const mapping = hasMapping ? mappingAt(root, map) : mappingFields.parse({});
  const { posts, losses } = await readSource(reader, path, mapping.leftOut, since);
  const survey = surveyPosts(posts);
  const registers = registersOf(root);
  if (!hasMapping)
    replaceAtomic(
      map,
      mappingText({ ...survey, undated: [...survey.undated, ...noPosts(losses)] }, registers),
    );
  const name = relative(root, map);
  console.log(
    [
      `This is ${reader.label}, with ${count(posts.length, "post")}.\n`,
      dryRunText(survey, registers),
      "",
      ...withoutItem(losses, "gives"),
      hasMapping
        ? `${name} was read and left as it is. Import without --dry-run.`
        : `${name} is written. Correct it, then import without --dry-run.`,
    ].join("\n"),
  );
  return 0;
}

/** A line for each file without an item. */
const withoutItem = (losses: readonly Loss[], verb: "gave" | "gives") =>
  losses
    .filter(({ kind }) => kind === "no-item")
    .map(({ source, text }) => `${source} ${verb} no item: ${text}.`);

/** The files that are no posts at all. */
const noPosts = (losses: readonly Loss[]) =>
  losses.filter(({ isNoPost }) => isNoPost).map(({ source }) => source);

function mappingAt(root: string, map: string): Mapping {
  const mapping = readMapping(map);
  if (!Array.isArray(mapping)) return mapping;
  const file = relative(root, map);
  throw new Failure(
    `${describeProblems(sortProblems(mapping.map((finding) => ({ file, ...finding }))))}\nNothing was written.`,
  );
}
