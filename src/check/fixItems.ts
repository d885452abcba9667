import { isUtf8 } from "node:buffer";
import { join } from "node:path";
import { listFiles } from "../content/files/listFiles.ts";
import { readBytes } from "../content/files/readFile.ts";
import { symlinkFault } from "../content/files/symlinks.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import { readStyle } from "../content/registers/siteFiles.ts";
import { Failure } from "../failure.ts";
import { replaceAtomic } from "../files/atomicWrite.ts";
import { fixItem, rules } from "../lint/lint.ts";
import type { HouseStyle } from "../lint/rule.ts";
import { type ProposedFix, rejectRegressions } from "./rejectRegressions.ts";

/** An item's file that was fixed, and the rules of house style that it broke. */
export interface FixedFile {
  readonly file: string;
  readonly rules: readonly string[];
}

/**
 * Mends what has one right answer in the files of the items below `root`, and writes those that changed, each whole or not at all. Files
 * that are not UTF-8 are left alone, and those of which a check would then tell more than before. Throws a Failure, before anything is
 * written, when the items lie elsewhere.
 */
export async function fixItems(root: string): Promise<FixedFile[]> {
  const report = () => {};
  const house: HouseStyle = { style: readStyle(root, report), registers: readRegisters(root, report) };
  const files = listFiles(root, "content/items", ".md", report);
  checkWithin(root);
  const proposedFixes = files.flatMap((file) => proposedFixOf(root, file, house));
  return (await rejectRegressions(root, proposedFixes, house)).map(({ file, source, text }) => {
    replaceAtomic(join(root, file), text);
    return { file, rules: rulesBroken(source, house) };
  });
}

function proposedFixOf(root: string, file: string, house: HouseStyle): ProposedFix[] {
  const bytes = readBytes(root, file);
  if (bytes === undefined || !isUtf8(bytes)) return [];
  const source = bytes.toString("utf8");
  const text = fixItem(source, house);
  return text === source ? [] : [{ file, source, text }];
}

/** The names of the rules that fix something, one after the other. */
function rulesBroken(source: string, house: HouseStyle): string[] {
  let text = source.replace(/^\uFEFF/, "");
  return rules.flatMap(({ name, fix }) => {
    const before = text;
    text = fix?.(text, house) ?? text;
    return text === before ? [] : [name];
  });
}

/** Items that lie elsewhere are another's. */
function checkWithin(root: string): void {
  const fault = symlinkFault(root, "content/items");
  if (fault)
    throw new Failure(
      `${fault.file} is a link to ${fault.finding.value}, outside the digest. Nothing was fixed. Run the check there.`,
    );
}
