import { mostOften } from "../../digest/subjects/mostOften.ts";
import { count } from "../../report.ts";
import { isMissing, type Loss, type LossKind, lossKinds } from "../loss.ts";
import type { FilePlan } from "../write/planFiles.ts";

/** What a report is about. */
export interface ReportedImport {
  /** What was imported, in words: "a Jekyll site". */
  readonly label: string;
  readonly path: string;
  readonly posts: number;
  readonly items: number;
  readonly issues: number;
  readonly plan: FilePlan;
  readonly newTopics: readonly string[];
  readonly losses: readonly Loss[];
}

/** How many places of each kind the report shows. */
const shown = 3;

/** The text of `import-report.md`: counts, what gave no item, and the first places of each kind of loss and guess. */
export function reportText(report: ReportedImport): string {
  const { plan, losses } = report;
  const parts = [
    `# Import of ${report.label}`,
    summaryLines(report)
      .map((line) => `- ${line}`)
      .join("\n"),
    ...listPart(lossKinds["no-item"].says, losses.filter(isMissing).map(placeText)),
    ...listPart("Edited since they were imported, and left as they are", plan.edited),
    ...listPart("Deleted since they were imported, and not written again", plan.deleted),
    ...listPart("No longer in the source, and left as they are", plan.orphaned),
    ...listPart("Sections to list in `_data/site.yaml`, if items should name them", unlistedSections(losses)),
    ...kindsPart("Lost", "loss", losses),
    ...kindsPart("Guessed", "guess", losses),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The counts, a sentence each. */
export function summaryLines({ posts, items, issues, plan, newTopics, losses }: ReportedImport): string[] {
  const kinds = (is: "loss" | "guess") => losses.filter(({ kind }) => lossKinds[kind].is === is).length;
  return [
    `${count(posts, "post")} read: ${count(items, "item")} and ${count(issues, "text")} of issues.`,
    `${count(plan.added, "file")} added, ${plan.rewritten.toLocaleString("en-GB")} rewritten, ${plan.unchanged.toLocaleString("en-GB")} unchanged.`,
    ...(newTopics.length > 0
      ? [`${count(newTopics.length, "topic")} added to _data/topics.yaml: ${newTopics.join(", ")}.`]
      : []),
    `${count(kinds("loss"), "loss", "losses")} and ${count(kinds("guess"), "guess", "guesses")}.`,
  ];
}

function listPart(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}`];
}

/** The names of sections that the digest does not list, the most frequent first. */
function unlistedSections(losses: readonly Loss[]): string[] {
  const names = losses.filter(({ kind }) => kind === "section").map(({ text }) => text);
  return mostOften(names).map((name) => `${name.subject} (${count(name.count, "item")})`);
}

function kindsPart(title: string, is: "loss" | "guess", losses: readonly Loss[]): string[] {
  const kinds = [...new Set(losses.map(({ kind }) => kind))].filter((kind) => lossKinds[kind].is === is);
  if (kinds.length === 0) return [];
  return [
    `## ${title}`,
    ...kinds.map((kind) =>
      kindPart(
        kind,
        losses.filter((loss) => loss.kind === kind),
      ),
    ),
  ];
}

function kindPart(kind: LossKind, losses: readonly Loss[]): string {
  const rest = losses.length - shown;
  const lines = losses.slice(0, shown).map((loss) => `- ${placeText(loss)}`);
  const more = rest > 0 ? [`- and ${rest.toLocaleString("en-GB")} more`] : [];
  return `### ${lossKinds[kind].says} (${losses.length.toLocaleString("en-GB")})\n\n${[...lines, ...more].join("\n")}`;
}

/** "post.md:12: `{{ site.title }}`". Words of the source are code, so that they can't be read as markup. */
function placeText({ source, line, text, kind }: Loss): string {
  const place = line === undefined ? source : `${source}:${line}`;
  const words = text.replace(/\s+/g, " ").trim();
  return kind === "no-item" ? `${place}: ${words}` : `${place}: ${codeOf(words)}`;
}

function codeOf(words: string): string {
  return words.includes("`") ? `\`\` ${words} \`\`` : `\`${words}\``;
}
