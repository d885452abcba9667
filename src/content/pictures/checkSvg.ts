import { errorAt, type Finding, positionAt } from "../problem.ts";
import { loadingCss } from "./checkCss.ts";
import { allowedElements, isNoteNamespace, svgNamespace } from "./svgAllowed.ts";
import { attributeFaults, removeIt, type SvgFault, shortened } from "./svgAttributes.ts";
import { type SvgPart, svgParts } from "./svgParts.ts";

type PartOf<Kind extends SvgPart["kind"]> = Extract<SvgPart, { kind: Kind }>;

/** So many things are told of a picture: one that has more wants to be saved in another way. */
const most = 20;

/**
 * What an SVG picture has that could run, load something or lead elsewhere, and what keeps browsers from showing it; a thing that is
 * there often, at its first place. `text` is the file's, with lines that end with `\n`.
 */
export function svgFindings(text: string): Finding[] {
  const parts = svgParts(text);
  const root = parts.find((part) => part.kind === "element");
  const noSvg = root ? rootFault(root) : undefined;
  const faults = noSvg ? [noSvg] : parts.flatMap((part) => faultsOf(part, text));
  const told = new Set<string>();
  return faults
    .filter(({ message }) => told.size < told.add(message).size)
    .slice(0, most)
    .map(({ index, message, hint }) => errorAt(positionAt(text, index), message, hint));
}

function faultsOf(part: SvgPart, text: string): SvgFault[] {
  switch (part.kind) {
    case "element":
      return elementFaults(part);
    case "style":
      return styleFaults(part, text);
    case "declaration":
      return declarationFaults(part);
    case "doctype":
      return doctypeFaults(part);
    case "instruction":
      return instructionFaults(part);
    case "broken":
      return [
        {
          index: part.index,
          message: `This is not well-formed XML: ${part.message}`,
          hint: "Save the picture again.",
        },
      ];
  }
}

function rootFault({ index, name, local, namespace }: PartOf<"element">): SvgFault | undefined {
  if (local === "svg" && namespace === svgNamespace) return undefined;
  if (local !== "svg" || namespace !== "")
    return {
      index,
      message: `This is not an SVG picture: it begins with \`<${name}>\`.`,
      hint: "Save the picture again as SVG.",
    };
  return {
    index,
    message: "The picture doesn't say that it is SVG, and no browser shows it.",
    hint: `Write \`<svg xmlns="${svgNamespace}"\`.`,
  };
}

/** Programs that draw write the text of shapes as pieces of pages. */
const elementHints: Readonly<Record<string, string>> = {
  foreignObject: "Save the picture with plain text in place of formatted text, or as PNG.",
};

function elementFaults(element: PartOf<"element">): SvgFault[] {
  const { index, name, local, namespace } = element;
  const isDrawn = namespace === svgNamespace;
  if (isDrawn ? allowedElements.has(local) : isNoteNamespace(namespace))
    return element.attributes.flatMap((attribute) => attributeFaults(attribute, element));
  const hint = (isDrawn && elementHints[local]) || removeIt;
  return [{ index, message: `A picture may not have \`<${name}>\`.`, hint }];
}

/** Points to what is found, where it is written in one piece. */
function styleFaults({ index, css }: PartOf<"style">, text: string): SvgFault[] {
  const found = loadingCss(css);
  if (found === undefined) return [];
  const at = text.indexOf(found, index);
  return [
    {
      index: at >= 0 && at < text.indexOf("</", index) ? at : index,
      message: `A picture's style may not have \`${shortened(found)}\`.`,
      hint: removeIt,
    },
  ];
}

function declarationFaults({ index, version, encoding }: PartOf<"declaration">): SvgFault[] {
  if (version === "1.0" && /^utf-8$/i.test(encoding)) return [];
  const message = `The first line says XML ${version} in ${encoding}.`;
  return [
    { index, message, hint: 'Save the picture in UTF-8, with `<?xml version="1.0" encoding="UTF-8"?>`.' },
  ];
}

/** The one of SVG does nothing; others may define entities, in which anything can hide. */
const plainDoctype =
  /^\s*svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"]*"\s+"https?:\/\/www\.w3\.org\/[^"]*")?\s*$/;

function doctypeFaults({ index, text }: PartOf<"doctype">): SvgFault[] {
  if (plainDoctype.test(text)) return [];
  const hint =
    "Remove it. Illustrator leaves it out where “Preserve Illustrator Editing Capabilities” is off.";
  return [
    { index, message: "A picture's `<!DOCTYPE` may define no entities, and name no other file.", hint },
  ];
}

function instructionFaults({ index, target }: PartOf<"instruction">): SvgFault[] {
  // Photo and drawing programs put it around what they note.
  if (target === "xpacket") return [];
  return [{ index, message: `A picture may not have \`<?${target}\`.`, hint: "Remove it." }];
}
