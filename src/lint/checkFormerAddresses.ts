import { errorAt, type Problem, warningAt } from "../content/problem.ts";
import type { Content } from "../content/readContent.ts";
import { pathText, valueAt } from "../content/schema/schemaPaths.ts";
import { formerParts, otherFolders } from "../content/siteAddresses.ts";
import type { YamlText } from "../content/yaml/yamlText.ts";
import type { Digest } from "../digest/digest.ts";
import { mayBeOutputFile } from "../digest/outputFiles.ts";
import { addressKey, usedAddresses } from "../digest/pageKinds.ts";

type ReadFields = (file: string) => YamlText;

/** A former address as it is written, where, and the address of the page that it should lead to. */
interface Written {
  readonly address: string;
  readonly file: string;
  /** The entry of a register that has it: its id. */
  readonly id?: string;
  readonly index: number;
}

const hint = "Remove it, because an address can only lead to one page.";
const fileFolders: ReadonlySet<string> = new Set(otherFolders);

/**
 * The errors in former addresses that two pages have, or that a page or file of the site has itself; and warnings of anchors on pages that don't
 * lead to an issue. `readFields` reads the fields of a file again, to find positions in it.
 */
export function checkFormerAddresses(digest: Digest, content: Content, readFields: ReadFields): Problem[] {
  const all = writtenAddresses(content);
  if (all.length === 0) return [];
  const first = new Map<string, Written>();
  const paths = new Set(all.map(({ address }) => addressKey(address)));
  return all.flatMap((each) => {
    const parts = formerParts(each.address);
    const { path, query, anchor } = parts;
    const key = addressKey(path) + query + anchor;
    const other = first.get(key);
    if (other === undefined) first.set(key, each);
    const taken = other
      ? `\`${each.address}\` is also a former address in ${other.file}.`
      : takenMessage(parts, digest);
    if (taken) return [problemAt(errorAt, each, taken, hint, readFields)];
    if (!anchor || query || paths.has(addressKey(path))) return [];
    const lost = `\`${path}\` leads nowhere, so no reader comes to \`${anchor}\`.`;
    const remedy = `Add \`${path}\` to \`formerAddresses\` of the issue in content/issues/.`;
    return [problemAt(warningAt, each, lost, remedy, readFields)];
  });
}

/** Every former address: those of issues first, because they have pages. */
function writtenAddresses({ issues, items, registers }: Content): Written[] {
  return [
    ...[...issues, ...items].flatMap(({ file, formerAddresses }) =>
      formerAddresses.map((address, index) => ({ address, file, index })),
    ),
    ...[...registers.topics.values()].flatMap(({ id, formerAddresses }) =>
      formerAddresses.map((address, index) => ({ address, file: "_data/topics.yaml", id, index })),
    ),
  ];
}

/** Why a path can't lead elsewhere. Nothing of the site has a query or an anchor. */
function takenMessage(
  { path, query, anchor }: ReturnType<typeof formerParts>,
  digest: Digest,
): string | undefined {
  if (query || anchor) return undefined;
  const [, folder = ""] = path.split("/");
  if (fileFolders.has(folder.toLowerCase()) || mayBeOutputFile(path))
    return `\`${path}\` is where Standfirst has files of its own.`;
  return usedAddresses(digest).has(addressKey(path)) ? `\`${path}\` is the address of a page.` : undefined;
}

function problemAt(
  severity: typeof errorAt,
  { address, file, id, index }: Written,
  message: string,
  remedy: string,
  readFields: ReadFields,
): Problem {
  const yaml = readFields(file);
  const entries = id === undefined ? undefined : yaml.value;
  const entry = Array.isArray(entries) ? [entries.findIndex((each) => valueAt(each, ["id"]) === id)] : [];
  const path = [...entry, "formerAddresses", index];
  return {
    file,
    ...severity(yaml.positionOf(path), message, remedy, { field: pathText(path), value: address }),
  };
}
