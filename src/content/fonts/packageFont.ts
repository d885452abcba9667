import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "../../files/attempt.ts";
import type { Font, FontFile } from "./fonts.ts";

/** The weights that the style uses. Of a font with a file for each weight, these are taken. */
const weights = ["400", "600", "700"];

/** The subsets of characters that a script needs besides Latin, by the script's code. Others have the name of the script. */
const subsetsOfScripts: Readonly<Record<string, readonly string[]>> = {
  Latn: [],
  Cyrl: ["cyrillic", "cyrillic-ext"],
  Grek: ["greek", "greek-ext"],
  Arab: ["arabic"],
  Hebr: ["hebrew"],
  Deva: ["devanagari"],
  Beng: ["bengali"],
  Taml: ["tamil"],
  Thai: ["thai"],
};

/** The subsets that a language needs. Each that there is makes the style sheet longer. */
function subsetsFor(language: string): string[] {
  const { script = "Latn", language: code } = new Intl.Locale(language).maximize();
  const others = subsetsOfScripts[script] ?? [];
  return ["latin", "latin-ext", ...(code === "vi" ? ["vietnamese"] : []), ...others];
}

/**
 * The font in the folder of a package of Fontsource. Its files are named after a subset of characters, an axis or a weight, and a style:
 * `inter-latin-wght-normal.woff2`, `lora-latin-400-italic.woff2`. Only those that `language` needs are taken.
 * Undefined if the folder has no such files.
 */
export function packageFont(folder: string, name: string, language: string): Font | undefined {
  const json = (file: string) =>
    attempt(() => JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>);
  const metadata = json("metadata.json");
  const ranges = json("unicode.json") ?? {};
  const subsets = subsetsFor(language);
  const names = attempt(() => readdirSync(join(folder, "files"))) ?? [];
  const files = names.flatMap((file): FontFile[] => {
    const [, rest = "", weight = "", style] = /^(.*)-(wght|\d+)-(normal|italic)\.woff2$/.exec(file) ?? [];
    const subset = Object.keys(ranges).find((each) => rest.endsWith(`-${each}`));
    if (subset === undefined || !subsets.includes(subset)) return [];
    if (weight !== "wght" && !weights.includes(weight)) return [];
    const path = `files/${file}`;
    const characters = String(ranges[subset]);
    return [
      {
        package: name,
        path,
        characters,
        weight: weight === "wght" ? undefined : weight,
        isItalic: style === "italic",
      },
    ];
  });
  if (files.length === 0) return undefined;
  const category = String(metadata?.category ?? "");
  return { kind: "files", isSans: category === "sans-serif", files: sortedFiles(files) };
}

/** The file that nearly every page needs comes first: upright Latin letters, the lightest weight. */
function sortedFiles(files: readonly FontFile[]): FontFile[] {
  const rank = ({ characters = "", isItalic, weight = "" }: FontFile) =>
    (characters.includes("U+0000-00FF") ? 0 : 2000) + (isItalic ? 1000 : 0) + Number(weight);
  return files.toSorted((a, b) => rank(a) - rank(b));
}
