import { ownFolder } from "./sources.mjs";

/** Mistakes in a digest's own templates that esbuild does not find. */
export class OwnCodeErrors extends Error {
  constructor(errors) {
    super("The digest's own templates have mistakes.");
    this.errors = errors;
  }
}

/** An error about one of the digest's files. */
export function errorIn(file, text) {
  return { text, location: { file: `${ownFolder}/${file}`, line: 1, column: 0 } };
}

/** The error for a file in `templates/parts` that nothing uses. */
export function unusedError(file) {
  return errorIn(
    file,
    "Standfirst has no part of this name, and no template imports the file. Correct its name, or delete it. docs/contract.md lists the parts that can be replaced.",
  );
}

/** The errors of a compilation as lines of text, as `check` prints problems. */
export function describeErrors(errors) {
  return placedErrors(errors)
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: error: ${message}`)
    .join("\n");
}

/**
 * The errors of a compilation, each with its place and a sentence. Files are named as in the digest or, if they are Standfirst's, as in the
 * package.
 */
export function placedErrors(errors) {
  const placed = errors.map((error) => {
    const { file, line, column, text } = inOwnFile(error);
    return { file: withoutOwnFolder(file), line, column, message: sentence(text) };
  });
  return [...new Map(placed.map((error) => [JSON.stringify(error), error])).values()];
}

/** esbuild only warns of an import that a file lacks, because TypeScript's could be a type. */
export function isMissingExport({ id }) {
  return id === "import-is-undefined";
}

const missingImport = [
  new RegExp(`^No matching export in "(?<file>${ownFolder}/[^"]+)" for import "(?<name>[^"]+)"`),
  new RegExp(
    `^Import "(?<name>[^"]+)" will always be undefined because (?:there is no matching export in|the file) "(?<file>${ownFolder}/[^"]+)"`,
  ),
];

/** A program is compiled to a script, which can't wait while it is loaded. esbuild would speak of its formats. */
const outerAwait =
  "Write `await` only in functions that are `async`. A page or a configuration can't wait while it is loaded.";

/** Where an error is, and what it says. That a replaced part lacks something is noticed by esbuild in the files that import it. */
function inOwnFile({ text, location }) {
  const { file, name } = missingImport.map((each) => each.exec(text)?.groups).find(Boolean) ?? {};
  if (file === undefined) {
    const message = /^Top-level await is/.test(text) ? outerAwait : text;
    return { file: "standfirst", line: 1, ...location, column: (location?.column ?? 0) + 1, text: message };
  }
  return { file, line: 1, column: 1, text: name === "default" ? noDefault(file) : missingExport(file, name) };
}

function noDefault(file) {
  return file.endsWith("standfirst.config.ts")
    ? "The file has no default export. Write `export default defineConfig({ … })`."
    : "The file has no default export. Write `export default page({ … })`.";
}

function missingExport(file, name) {
  const part = withoutOwnFolder(file).replace(/^templates\/|\.tsx?$/g, "");
  return `The file does not export ${name}, which other templates need. Add \`export * from "standfirst/${part}";\` to keep all that you don't replace.`;
}

function withoutOwnFolder(file) {
  return file.startsWith(`${ownFolder}/`) ? file.slice(ownFolder.length + 1) : file;
}

function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
