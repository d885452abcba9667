import { errorAt, type Finding, positionAt } from "../problem.ts";
import { loadingCss } from "./checkCss.ts";
import { allowedElements, isMetadataNamespace, svgNamespace } from "./svgAllowed.ts";
import { attributeProblems, removeIt, type SvgProblem, shortened } from "./svgAttributes.ts";
import { type SvgPart, svgParts } from "./svgParts.ts";

type PartOf<Kind extends SvgPart["kind"]> = Extract<SvgPart, { kind: Kind }>;

/** A picture with more problems than this is best saved in another way. */
const maxFindings = 20;

/**
 * The parts of an SVG picture that could run code, load something or link elsewhere, and the mistakes that stop browsers from showing it. A
 * problem that occurs several times is reported once. `text` is the file's, with lines that end with `\n`.
 */
export function svgFindings(text: string): Finding[] {
  const parts = svgParts(text);
  const root = parts.find((part) => part.kind === "element");
  const noSvg = root ? rootProblem(root) : undefined;
  const problems = noSvg ? [noSvg] : parts.flatMap((part) => problemsOf(part, text));
  const seen = new Set<string>();
  return problems
    .filter(({ message }) => seen.size < seen.add(message).size)
    .slice(0, maxFindings)
    .map(({ index, message, hint }) => errorAt(positionAt(text, index), message, hint));
}

function problemsOf(part: SvgPart, text: string): SvgProblem[] {
  switch (part.kind) {
    case "element":
      return elementProblems(part);
    case "style":
      return styleProblems(part, text);
    case "declaration":
      return declarationProblems(part);
    case "doctype":
      return doctypeProblems(part);
    case "instruction":
      return instructionProblems(part);
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

function rootProblem({ index, name, local, namespace }: PartOf<"element">): SvgProblem | undefined {
  if (local === "svg" && namespace === svgNamespace) return undefined;
  if (local !== "svg" || namespace !== "")
    return {
      index,
      message: `This is not an SVG picture: it starts with \`<${name}>\`.`,
      hint: "Save the picture again as SVG.",
    };
  return {
    index,
    message: "The picture does not declare that it is SVG, so browsers do not show it.",
    hint: `Start it with \`<svg xmlns="${svgNamespace}"\`.`,
  };
}

/** Drawing programs write formatted text as HTML. */
const elementHints: Readonly<Record<string, string>> = {
  foreignObject: "Save the picture with plain text instead of formatted text, or save it as PNG.",
};

function elementProblems(element: PartOf<"element">): SvgProblem[] {
  const { index, name, local, namespace } = element;
  const isDrawn = namespace === svgNamespace;
  if (isDrawn ? allowedElements.has(local) : isMetadataNamespace(namespace))
    return element.attributes.flatMap((attribute) => attributeProblems(attribute, element));
  const hint = (isDrawn && elementHints[local]) || removeIt;
  return [{ index, message: `A picture must not contain \`<${name}>\`.`, hint }];
}

/** The position is that of the found text, if it is written in one piece. */
function styleProblems({ index, css }: PartOf<"style">, text: string): SvgProblem[] {
  const found = loadingCss(css);
  if (found === undefined) return [];
  const at = text.indexOf(found, index);
  return [
    {
      index: at >= 0 && at < text.indexOf("</", index) ? at : index,
      message: `A picture's style must not contain \`${shortened(found)}\`.`,
      hint: removeIt,
    },
  ];
}

function declarationProblems({ index, version, encoding }: PartOf<"declaration">): SvgProblem[] {
  if (version === "1.0" && /^utf-8$/i.test(encoding)) return [];
  const message = `The first line says that this is XML ${version} in ${encoding}.`;
  return [
    { index, message, hint: 'Save the picture in UTF-8, with `<?xml version="1.0" encoding="UTF-8"?>`.' },
  ];
}

/** SVG's own doctype does nothing. Others may define entities, which can hide anything. */
const plainDoctype =
  /^\s*svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"]*"\s+"https?:\/\/www\.w3\.org\/[^"]*")?\s*$/;

function doctypeProblems({ index, text }: PartOf<"doctype">): SvgProblem[] {
  if (plainDoctype.test(text)) return [];
  const hint = "Remove it. In Illustrator, save with “Preserve Illustrator Editing Capabilities” off.";
  return [
    { index, message: "A picture's `<!DOCTYPE` must not define entities or refer to other files.", hint },
  ];
}

function instructionProblems({ index, target }: PartOf<"instruction">): SvgProblem[] {
  // Photo and drawing programs put it around their metadata.
  if (target === "xpacket") return [];
  return [{ index, message: `A picture must not contain \`<?${target}\`.`, hint: "Remove it." }];
}
