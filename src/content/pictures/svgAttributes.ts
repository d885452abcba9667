import { loadingCss } from "./checkCss.ts";
import {
  allowedAttributes,
  allowedXlinkAttributes,
  allowedXmlAttributes,
  isMetadataNamespace,
  pictureElements,
  svgNamespace,
  wordAttributes,
  xlinkNamespace,
} from "./svgAllowed.ts";
import type { SvgAttribute, SvgName } from "./svgParts.ts";

/** A problem at an index of an SVG file's text. */
export interface SvgProblem {
  readonly index: number;
  readonly message: string;
  readonly hint: string;
}

export const removeIt = "Remove it, or save the picture as PNG.";
const ownParts =
  "Remove it. A picture may only refer to its own parts, such as `#shape`, and to embedded pictures, such as `data:image/png;base64,…`.";

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
const dataPicture = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=\s]*$/i;

/** The problems of an attribute of an element. */
export function attributeProblems(attribute: SvgAttribute, element: SvgName): SvgProblem[] {
  const { index, name, local, namespace } = attribute;
  if (!isAllowed(attribute, element))
    return [{ index, message: `A picture must not contain \`${name}\`.`, hint: removeIt }];
  if (local === "href" && (namespace === "" || namespace === xlinkNamespace))
    return hrefProblems(attribute, element);
  return namespace === "" ? valueProblems(attribute) : [];
}

function isAllowed({ local, namespace }: SvgAttribute, element: SvgName): boolean {
  switch (namespace) {
    case "":
      return isAllowedPlain(local, element);
    case xlinkNamespace:
      return local === "href" || allowedXlinkAttributes.has(local);
    case xmlNamespace:
      return allowedXmlAttributes.has(local);
    case xmlnsNamespace:
      return true;
    default:
      return isMetadataNamespace(namespace);
  }
}

/** Metadata may have attributes of any name, except those of event handlers. */
function isAllowedPlain(name: string, { namespace }: SvgName): boolean {
  if (namespace !== svgNamespace) return !/^on/i.test(name);
  return name === "href" || allowedAttributes.has(name) || /^(?:data|aria)-[\w.-]+$/.test(name);
}

function hrefProblems({ index, name, value }: SvgAttribute, { local }: SvgName): SvgProblem[] {
  if (value.startsWith("#") || (pictureElements.has(local) && dataPicture.test(value))) return [];
  return [
    { index, message: `\`${name}\` points outside the picture: \`${shortened(value)}\`.`, hint: ownParts },
  ];
}

/** An animation may change what is drawn, but not the target of a link. */
function valueProblems({ index, name, value }: SvgAttribute): SvgProblem[] {
  if (name === "attributeName" && !allowedAttributes.has(value))
    return [{ index, message: `An animation must not change \`${shortened(value)}\`.`, hint: removeIt }];
  if (wordAttributes.has(name) || /^(?:data|aria)-/.test(name)) return [];
  const found = loadingCss(value);
  if (found === undefined) return [];
  return [{ index, message: `\`${name}\` must not contain \`${shortened(found)}\`.`, hint: removeIt }];
}

/** A value for a message: on one line, and shortened. */
export function shortened(value: string): string {
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
