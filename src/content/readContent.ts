import { join } from "node:path";
import { pathExists } from "../files/fileStats.ts";
import { languageOf } from "../language/language.ts";
import { brandFindings } from "./brand/checkBrand.ts";
import { type SiteYamlLink, siteYamlLinks } from "./brand/siteYamlLinks.ts";
import { reportDuplicates } from "./duplicateSlugs.ts";
import { hasFolder, listFiles } from "./files/listFiles.ts";
import { reportUnportableNames } from "./files/portableNames.ts";
import { readText } from "./files/readFile.ts";
import type { Fonts } from "./fonts/fonts.ts";
import { readFonts } from "./fonts/readFonts.ts";
import type { ItemHistories } from "./history/readHistory.ts";
import { brokenEntryUrls } from "./items/brokenEntryUrls.ts";
import { checkPicture, checkReferences, type ReferenceTargets } from "./items/checkReferences.ts";
import { dayIn, itemSource } from "./items/frontMatterPositions.ts";
import { itemReferences } from "./items/itemReferences.ts";
import { lacksField } from "./items/missingFields.ts";
import { publishedBody } from "./items/publishedBody.ts";
import { type ItemReader, type ParsedItem, readItem, type WrittenItem } from "./items/readItem.ts";
import {
  type IssueText,
  readAbout,
  readIssueText,
  readStorylineText,
  readTopicText,
  type StorylineText,
  type TopicText,
} from "./items/readTexts.ts";
import type { Body, ParsedFile } from "./markdown/body.ts";
import { missingPictures } from "./markdown/bodyProblems.ts";
import { checkOwnFields } from "./ownFields/checkOwnFields.ts";
import type { WithOwnFields } from "./ownFields/ownFields.ts";
import { brokenPageUrls, readTextPages, type WrittenPage } from "./pages/readTextPages.ts";
import { type Pictures, readPictures } from "./pictures/readPictures.ts";
import { type Problem, type Report, reportTo, sortProblems } from "./problem.ts";
import { readSections } from "./registers/labels.ts";
import { readRegisters } from "./registers/readRegisters.ts";
import type { Registers } from "./registers/registers.ts";
import { readSite, readStyle } from "./registers/siteFiles.ts";
import { readSiteYaml } from "./registers/siteYaml.ts";
import type { SiteFields, StyleFields } from "./schema/index.ts";
import { slugOf } from "./slug.ts";
import { subscribeTopicFindings } from "./subscribe/checkSubscribe.ts";
import {
  brokenTrackerUrls,
  readTrackers,
  trackerFilesOf,
  type WrittenTracker,
} from "./trackers/readTrackers.ts";
import { reportUnknownFiles } from "./unknownFiles.ts";

const aboutFile = "content/about.md";

/** Everything that editors wrote, checked. `src/digest` relates it. What has errors is left out. */
export interface Content {
  readonly site: SiteFields & WithOwnFields;
  readonly style: StyleFields;
  readonly registers: Registers;
  readonly items: readonly WrittenItem[];
  readonly issues: readonly IssueText[];
  readonly topics: readonly TopicText[];
  readonly storylines: readonly StorylineText[];
  readonly trackers: readonly WrittenTracker[];
  readonly about: Body | undefined;
  /** The links in `_data/site.yaml`. */
  readonly siteYamlLinks: readonly SiteYamlLink[];
  /** The pages in `content/pages/`. */
  readonly textPages: readonly WrittenPage[];
  /** The fonts of its own. */
  readonly fonts: Fonts;
  /** What has changed in items since their publication. */
  readonly histories: ItemHistories;
  /** The pictures that are published. */
  readonly pictures: Pictures;
  /** Every body, including those whose front matter has errors. */
  readonly bodies: readonly WrittenBody[];
  /** URL prefixes of pages that may be missing because of another error. */
  readonly brokenUrls: readonly string[];
}

/** A body and its file. */
export interface WrittenBody {
  readonly file: string;
  readonly body: Body;
}

/** What was read from `content/` and `_data/`, and the problems found. */
export interface LoadedContent {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

type Read<T> = ParsedFile<T> & { readonly file: string };

/**
 * Reads `content/` and `_data/` below `root`. Collects every problem, and still returns what could be read. To read items that have not changed
 * from a cache, pass a `reader` that uses one.
 */
export function readContent(
  root: string,
  reader: ItemReader = (file) => readItem(root, file),
): LoadedContent {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  reportUnknownFiles(root, report);
  const siteYaml = readSiteYaml(root, report);
  const registers = readRegisters(root, report, siteYaml);
  const site = readSite(siteYaml, report, registers.ownFields);
  const style = readStyle(root, report);
  const pictures = readPictures(root, report);
  const itemFiles = listFiles(root, "content/items", ".md", report);
  reportDuplicates(itemFiles, report);
  const issueFiles = listFiles(root, "content/issues", ".md", report);
  const topicFiles = listFiles(root, "content/topics", ".md", report);
  const storylineFiles = listFiles(root, "content/storylines", ".md", report);
  const trackerFiles = trackerFilesOf(root, report);
  const textFiles = [issueFiles, topicFiles, storylineFiles, trackerFiles];
  for (const files of textFiles) reportDuplicates(files, report, "name");
  const pictureFiles = [...pictures.values()].map(({ file }) => file);
  reportUnportableNames([...itemFiles, ...textFiles.flat(), ...pictureFiles], report);
  const items = itemFiles.map((file): ParsedItem & { file: string } => ({ file, ...reader(file) }));
  const around: ReferenceTargets = {
    registers,
    pictures,
    labels: registers.labels,
    sections: readSections(siteYaml),
    timeZone: site.timeZone,
    slugs: new Set(itemFiles.map(slugOf)),
    formerSlugs: new Map(),
  };
  for (const { file, value, references, ownFields = value?.ownFields } of items) {
    const source = itemSource(root, file);
    report(file, checkReferences(value ? itemReferences(value) : references, source, around));
    const day = value?.date ?? dayIn(source);
    if (ownFields) report(file, checkOwnFields(ownFields, "item", registers.ownFields, source, [], day));
  }
  const trackers = readTrackers(root, trackerFiles, around, report);
  const issues = readEach(root, issueFiles, readIssueText);
  const topics = readEach(root, topicFiles, (file, text) => readTopicText(file, text, registers.ids.topics));
  const storylines = readEach(root, storylineFiles, (file, text) =>
    readStorylineText(file, text, registers.ids.storylines),
  );
  reportIssuePictures(root, issues, pictures, report);
  const hasAbout = hasFolder(root, "content") && pathExists(join(root, aboutFile));
  const about = readEach(root, hasAbout ? [aboutFile] : [], (_, text) => readAbout(text));
  const pageFiles = listFiles(root, "content/pages", ".md", report);
  const textPages = readTextPages(root, pageFiles);
  const texts = [...issues, ...topics, ...storylines, ...about, ...textPages];
  for (const { file, body, findings } of [...items, ...texts])
    report(file, [...findings, ...missingPictures(body?.pictures ?? [], pictures)]);
  report(siteYaml.file, brandFindings(site, pictures, siteYaml));
  report(siteYaml.file, subscribeTopicFindings(registers, siteYaml));
  const fonts = readFonts(site, siteYaml, root, report);
  const isRight = ({ value, findings }: ParsedItem) =>
    value !== undefined && !lacksField(findings, registers);
  const { noDescription } = languageOf(site.language).words.body;
  const shown = (body: Body) => publishedBody(body, pictures, noDescription);
  const content: Content = {
    site,
    style,
    registers,
    items: valuesOf(items.filter(isRight)).map((item) => {
      const body = shown(item.body);
      return body === item.body ? item : { ...item, body };
    }),
    issues: valuesOf(issues).map((text) => ({
      ...text,
      introduction: shown(text.introduction),
    })),
    topics: valuesOf(topics).map((text) => ({
      ...text,
      introduction: shown(text.introduction),
    })),
    storylines: valuesOf(storylines).map((text) => ({
      ...text,
      summary: shown(text.summary),
    })),
    trackers,
    fonts,
    siteYamlLinks: siteYamlLinks(site, siteYaml),
    histories: new Map(),
    about: about[0]?.value && shown(about[0].value),
    textPages: valuesOf(textPages).map((page) => ({ ...page, body: shown(page.body) })),
    pictures: new Map([...pictures].filter(([, { isPublished }]) => isPublished)),
    bodies: [...items, ...texts].flatMap(({ file, body }) => (body ? { file, body } : [])),
    brokenUrls: [
      ...brokenEntryUrls(
        registers,
        items.filter((item) => !isRight(item)).map(({ file }) => slugOf(file)),
      ),
      ...brokenTrackerUrls(trackerFiles, trackers),
      ...brokenPageUrls(textPages),
    ],
  };
  return { content, problems: sortProblems(problems) };
}

/** Reports the pictures of issues for which there is no file, or which are not published. */
function reportIssuePictures(
  root: string,
  issues: readonly Read<IssueText>[],
  pictures: Pictures,
  report: Report,
): void {
  for (const { file, value } of issues) {
    if (value?.image === undefined) continue;
    const reference = { kind: "picture", target: value.image.src, path: ["image", "src"] } as const;
    report(file, checkPicture(reference, itemSource(root, file), pictures));
  }
}

function readEach<T>(
  root: string,
  files: readonly string[],
  read: (file: string, text: string) => ParsedFile<T>,
): Read<T>[] {
  return files.map((file) => {
    const text = readText(root, file);
    return { file, ...(typeof text === "string" ? read(file, text) : { findings: [text] }) };
  });
}

function valuesOf<T>(files: readonly Read<T>[]): T[] {
  return files.flatMap(({ value }) => value ?? []);
}
