import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { coloursCss } from "../../src/build/styles/coloursCss.ts";
import { standardPalettes } from "../../src/content/colours/palette.ts";
import { rowsOf } from "../../src/content/editorSupport/fieldTable.ts";
import { fileKinds } from "../../src/content/schema/fileKinds.ts";
import * as addresses from "../../src/content/siteAddresses.ts";
import { outputFiles } from "../../src/digest/outputFiles.ts";
import { project } from "../support/site.ts";

/** What digests rely on: the name of each list, and its entries. */
export type Contract = Readonly<Record<string, readonly string[]>>;

const read = (file: string) => readFileSync(join(project, file), "utf8");
const { exports: exported }: { exports: Record<string, { default: string } | string> } = JSON.parse(
  read("package.json"),
);

/** What the sources say now. */
export async function contractNow(): Promise<Contract> {
  return {
    commands: await commands(),
    exports: Object.keys(exported),
    parts: await parts(),
    types: types(),
    fields: Object.entries(fileKinds).flatMap(([kind, { fields }]) => rowsOf(fields, "").map(fieldOf(kind))),
    addresses: [...pageAddresses(), ...Object.values(outputFiles).map(String)],
    "custom properties": customProperties(),
    "fields of the export": [...read("docs/export.md").matchAll(/^\| `.*?\|/gm)].flatMap(([cell]) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, field = ""]) => field),
    ),
  };
}

async function commands(): Promise<string[]> {
  const list = pathToFileURL(join(project, "launch/commands.mjs")).href;
  const { commands } = (await import(list)) as { readonly commands: object };
  return Object.keys(commands);
}

/** `masthead.Masthead`, and the properties that its props have: `masthead.MastheadProps.issue?`. */
async function parts(): Promise<string[]> {
  const all = Object.entries(exported).map(async ([name, to]) => {
    if (typeof to === "string" || !name.startsWith("./parts/")) return [];
    const part = name.slice("./parts/".length);
    const components = Object.keys(await import(pathToFileURL(join(project, to.default)).href));
    return [...components, ...membersIn(read(to.default))].map((each) => `${part}.${each}`);
  });
  return (await Promise.all(all)).flat();
}

/** The fields of the types that templates get: `Issue.week`. */
function types(): string[] {
  const names = [...read("templates/own/index.ts").matchAll(/\b[A-Z]\w+\b/g)].map(([name]) => name);
  return ["src/digest/digest.ts", "templates/own/page.ts", "src/ownCode.ts"]
    .flatMap((file) => membersIn(read(file)))
    .filter((member) => names.includes(member.split(".")[0] ?? ""));
}

/** The members of the interfaces that a file exports. */
function membersIn(source: string): string[] {
  return [...source.matchAll(/^export interface (\w+)[^{]*\{\n(.*?)^\}/gms)].flatMap(([, name, body = ""]) =>
    [...body.matchAll(/^ {2}(?:readonly )?(\w+\??)[:(]/gm)].map(([, member]) => `${name}.${member}`),
  );
}

function fieldOf(kind: string): (row: string) => string {
  return (row) => {
    const [, name = "", required = ""] = row.split(" | ").join("|").split("|");
    return `${kind}: ${name.replace(/[`\s]/g, "")}${required.trim() === "yes" ? " (required)" : ""}`;
  };
}

function pageAddresses(): string[] {
  const { pageFolders, pageAddress, archiveAddress, calendarAddress, changesAddress, headlinesAddress } =
    addresses;
  return [
    ...pageFolders.map((folder) => `/${folder}/`),
    addresses.itemAddress("slug"),
    changesAddress("slug"),
    addresses.issueAddress("2021-W45"),
    addresses.topicAddress("id"),
    addresses.organisationAddress("id"),
    addresses.personAddress("id"),
    addresses.seriesAddress("id"),
    addresses.storyAddress("id"),
    addresses.trackerAddress("id"),
    pageAddress("/topics/id/", 2),
    archiveAddress("2021-11"),
    calendarAddress("2021"),
    headlinesAddress("2021"),
    addresses.pictureAddress("folder/picture.svg"),
  ];
}

function customProperties(): string[] {
  const fonts = read("src/build/fonts/fontsCss.ts");
  const css = read("templates/styles/tokens.css") + coloursCss(standardPalettes) + fonts;
  return [...new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name = ""]) => name))];
}
