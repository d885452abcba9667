import { existsSync, readdirSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { isFolder } from "../../files/fileStats.ts";
import { noItem, noPost, type ReportLoss } from "../loss.ts";
import type { Reader, SourcePost } from "../sourcePost.ts";
import { folderPicture } from "./folderPicture.ts";
import { postOf } from "./postFields.ts";
import { readSourceText, sourceFiles } from "./sourceFiles.ts";
import { readSourceFrontMatter } from "./sourceFrontMatter.ts";

/** A program whose sites are folders of Markdown. */
interface Program {
  readonly name: string;
  readonly label: string;
  /** Files or folders, one of which every such site has. */
  readonly markers: readonly string[];
  /** Where its posts are, if it has these folders. Everything else is of other kinds of pages. */
  readonly posts?: readonly string[];
}

const markdownFile = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
/** Texts in other languages are not read, but must not be forgotten. */
const textFile =
  /\.(?:md|markdown|mdown|mkdn?|mdx|html?|rst|adoc|asciidoc|org|textile|ipynb|docx?|odt|rtf)$/i;

const programs: readonly Program[] = [
  {
    name: "jekyll",
    label: "a Jekyll site",
    markers: ["_config.yml", "_config.yaml", "_posts"],
    posts: ["_posts", "_drafts"],
  },
  {
    name: "hugo",
    label: "a Hugo site",
    markers: ["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config/_default", "archetypes"],
    posts: ["content"],
  },
  {
    name: "pelican",
    label: "a Pelican site",
    markers: ["pelicanconf.py", "publishconf.py"],
    posts: ["content"],
  },
  {
    name: "eleventy",
    label: "an Eleventy site",
    markers: [
      ".eleventy.js",
      ".eleventy.cjs",
      ".eleventy.ts",
      "eleventy.config.js",
      "eleventy.config.mjs",
      "eleventy.config.cjs",
      "eleventy.config.ts",
    ],
  },
  { name: "obsidian", label: "an Obsidian vault", markers: [".obsidian"] },
  { name: "markdown", label: "a folder of Markdown files", markers: [] },
];

/** The readers of folders of Markdown: of those that a program's files give away, and of any other. */
export const markdownFolders: readonly Reader[] = programs.map(markdownFolder);

function markdownFolder({ name, label, markers, posts = [] }: Program): Reader {
  return {
    name,
    label,
    recognises: (path) =>
      isFolder(path) &&
      (markers.length === 0 ? hasMarkdown(path) : markers.some((marker) => existsSync(join(path, marker)))),
    read: (path, report) => readFolder(path, posts, report, name),
    pictureFile: folderPicture,
  };
}

async function* readFolder(
  path: string,
  posts: readonly string[],
  report: ReportLoss,
  program: string,
): AsyncIterable<SourcePost> {
  const all = sourceFiles(path, textFile, report);
  const noteNames = new Set(all.map(noteName));
  const inPosts = all.filter((file) => file.split("/").some((part) => posts.includes(part)));
  for (const file of inPosts.length > 0 ? inPosts : all) {
    const post = readFile(path, file, report);
    if (!post) continue;
    const isNote =
      program === "obsidian" || (program === "markdown" && looksLikeNote(post.text.text, noteNames));
    yield { ...post, text: { ...post.text, isNote } };
  }
}

function readFile(root: string, file: string, report: ReportLoss): SourcePost | undefined {
  const isHtml = /\.html?$/i.test(file);
  if (!isHtml && !markdownFile.test(file)) return void report(noPost(file, whyNotRead(file)));
  const text = readSourceText(root, file, report);
  if (text === undefined) return undefined;
  const parts = readSourceFrontMatter(text);
  if (typeof parts === "string") return void report(noItem(file, parts));
  return postOf(file, parts, isHtml ? "html" : "markdown", report);
}

/** Whether a text shows pictures as Obsidian does, or links to other files of its folder as it does. */
function looksLikeNote(text: string, names: ReadonlySet<string>): boolean {
  return [...text.matchAll(/(!?)\[\[([^[\]|#\n]+)/g)].some(
    ([, mark, page = ""]) => mark || names.has(noteName(page.trim())),
  );
}

const noteName = (path: string) => posix.basename(path).replace(markdownFile, "").toLowerCase();

function whyNotRead(file: string): string {
  if (/\.docx$/i.test(file)) return "documents of Word are imported on their own, with `--as docx`";
  return `${extname(file)} files are not read: convert it to Markdown`;
}

/** Whether a folder, or one in it, has a Markdown file: three levels are enough to tell. */
function hasMarkdown(folder: string, levels = 3): boolean {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && markdownFile.test(entry.name))) return true;
  return (
    levels > 1 &&
    entries.some(
      (entry) =>
        entry.isDirectory() &&
        entry.name !== "node_modules" &&
        hasMarkdown(join(folder, entry.name), levels - 1),
    )
  );
}
