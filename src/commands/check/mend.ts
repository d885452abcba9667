import { isUtf8 } from "node:buffer";
import { join } from "node:path";
import { replaceWhole } from "../../content/asideFile.ts";
import { filesBelow } from "../../content/files.ts";
import { mended, rules } from "../../content/proof/index.ts";
import type { House } from "../../content/proof/rule.ts";
import { readRegisters } from "../../content/readRegisters.ts";
import { readStyle } from "../../content/siteFiles.ts";
import { readBytes } from "../../content/source.ts";
import { symlinkFault } from "../../content/symlinks.ts";
import { Failure } from "../failure.ts";
import { type Mending, withoutWorse } from "./withoutWorse.ts";

/** An item's file that was mended, and the rules of house style that it broke. */
export interface MendedFile {
  readonly file: string;
  readonly rules: readonly string[];
}

/**
 * Mends what has one right answer in the files of the items below `root`, and writes those that changed, each whole or not at all. Files
 * that are not UTF-8 are left alone, and those of which a check would then tell more than before. Throws a Failure, before anything is
 * written, when the items lie elsewhere.
 */
export async function mendItems(root: string): Promise<MendedFile[]> {
  const report = () => {};
  const house: House = { style: readStyle(root, report), registers: readRegisters(root, report) };
  const files = filesBelow(root, "content/items", ".md", report);
  checkWithin(root);
  const mendings = files.flatMap((file) => mendingOf(root, file, house));
  return (await withoutWorse(root, mendings, house)).map(({ file, source, text }) => {
    replaceWhole(join(root, file), text);
    return { file, rules: rulesBroken(source, house) };
  });
}

function mendingOf(root: string, file: string, house: House): Mending[] {
  const bytes = readBytes(root, file);
  if (bytes === undefined || !isUtf8(bytes)) return [];
  const source = bytes.toString("utf8");
  const text = mended(source, house);
  return text === source ? [] : [{ file, source, text }];
}

/** The names of the rules that mend something, one after the other. */
function rulesBroken(source: string, house: House): string[] {
  let text = source.replace(/^\uFEFF/, "");
  return rules.flatMap(({ name, mend }) => {
    const before = text;
    text = mend?.(text, house) ?? text;
    return text === before ? [] : [name];
  });
}

/** Items that lie elsewhere are another's. */
function checkWithin(root: string): void {
  const fault = symlinkFault(root, "content/items");
  if (fault)
    throw new Failure(
      `${fault.file} is a link to ${fault.finding.value}, outside of the digest: nothing was mended. Run the check there.`,
    );
}
