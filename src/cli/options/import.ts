import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../../failure.ts";
import { readers } from "../../import/openSource.ts";
import { readCall, readRoot, rootOption } from "../commandLine.ts";

/** How `import` was called. */
export interface ImportOptions {
  readonly root: string;
  readonly path: string;
  readonly as: string | undefined;
  readonly map: string;
  readonly dryRun: boolean;
  readonly since: string | undefined;
  readonly fetch: boolean;
}

/** Reads the words after `npm run import --`. Throws a UsageError. */
export default function readImportOptions(words: readonly string[]): ImportOptions {
  const { values, names } = readCall(words, {
    ...rootOption,
    as: { type: "string", says: `the kind of source: ${readers.map(({ name }) => name).join(", ")}` },
    map: { type: "string", default: "import.yaml", says: "the mapping file" },
    "dry-run": {
      type: "boolean",
      default: false,
      says: "only look at the source, and write a mapping file if there is none",
    },
    since: { type: "string", says: "only posts of this day and later, such as 2021-11-12" },
    fetch: { type: "boolean", default: false, says: "fetch pictures from other sites" },
  });
  const root = readRoot(values.root);
  const [path, ...others] = names;
  if (path === undefined || others.length > 0)
    throw new UsageError("Give one file or folder to import, as in `npm run import -- ../old-site`.");
  if (!existsSync(path)) throw new UsageError(`There is no ${path}.`);
  if (values.since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(values.since)))
    throw new UsageError(`--since ${values.since} is not a day. Write it as 2021-11-12.`);
  return {
    root,
    path: resolve(path),
    as: values.as === undefined ? undefined : String(values.as),
    map: values.map === "import.yaml" ? join(root, "import.yaml") : resolve(String(values.map)),
    dryRun: values["dry-run"] === true,
    since: values.since === undefined ? undefined : String(values.since),
    fetch: values.fetch === true,
  };
}
