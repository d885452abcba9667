import { join } from "node:path";
import { statsOf } from "../../files/fileStats.ts";
import { listAllFiles } from "../files/listFiles.ts";
import { readStart } from "../files/readFile.ts";
import type { ItemSource } from "../items/checkReferences.ts";
import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Report } from "../problem.ts";
import type { SiteFields } from "../schema/index.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import { fontFolder } from "./fontFolder.ts";
import type { Font, FontRole, Fonts } from "./fonts.ts";
import { packageFont } from "./packageFont.ts";

const folder = "content/fonts";

/** What is wrong with a font, and how to fix it. */
interface Mistake {
  readonly message: string;
  readonly hint: string;
}

/** The fonts that `fonts` in `_data/site.yaml` names. Reports packages that are not installed, and files that are missing or not WOFF2. */
export function readFonts(site: SiteFields, siteYaml: ItemSource, root: string, report: Report): Fonts {
  const { fonts } = site;
  if (fonts === undefined) return {};
  const found: { [R in FontRole]?: Font } = {};
  for (const role of ["text", "headings", "sans"] as const) {
    const names = fonts[role];
    if (names === undefined) continue;
    const font = readFont(names, role, root, site.language);
    if (!Array.isArray(font)) found[role] = font;
    else
      for (const { message, hint } of font) {
        const path: Path = ["fonts", role];
        const about = { field: pathText(path), value: names.join(", ") };
        report(siteYaml.file, [errorAt(siteYaml.yaml().positionOf(path), message, hint, about)]);
      }
  }
  return found;
}

function readFont(
  names: readonly string[],
  role: FontRole,
  root: string,
  language: string,
): Font | Mistake[] {
  const [name = "system"] = names;
  const isFiles = names.length > 1 || /\.\w+$/.test(name);
  if (isFiles) return ownFont(names, role, root);
  if (name === "system") return { kind: "system", isSans: role === "sans" };
  const at = fontFolder(root, name);
  if (at === undefined)
    return [
      {
        message: `There is no package \`${name}\` in node_modules.`,
        hint: `Install it with \`npm install ${name}\`, or write \`system\`.`,
      },
    ];
  return (
    packageFont(at, name, language) ?? [
      {
        message: `The package \`${name}\` has no fonts that Standfirst can read.`,
        hint: "Use a package of Fontsource: `@fontsource-variable/…` or `@fontsource/…`.",
      },
    ]
  );
}

function ownFont(names: readonly string[], role: FontRole, root: string): Font | Mistake[] {
  const known = listAllFiles(root, folder, () => {}).map((file) => file.slice(folder.length + 1));
  const mistakes = names.flatMap((name) => mistakesIn(name, known, root));
  if (mistakes.length > 0) return mistakes;
  const files = names.map((name) => ({ package: undefined, path: `${folder}/${name}` }));
  return { kind: "files", isSans: role === "sans", files };
}

function mistakesIn(name: string, known: readonly string[], root: string): Mistake[] {
  const path = join(folder, name);
  if (!known.includes(name) || !statsOf(join(root, path))?.isFile()) {
    const guess = didYouMean(name, known);
    return [
      { message: `There is no font \`${name}\`.`, hint: `${guess} Fonts are in content/fonts/.`.trim() },
    ];
  }
  if (readStart(root, path, 4)?.toString("latin1") === "wOF2") return [];
  return [
    { message: `The font \`${name}\` is not WOFF2.`, hint: "Convert it to WOFF2, which all browsers read." },
  ];
}
