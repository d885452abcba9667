import type { ComponentChildren } from "preact";
import { type BodyElement, textIn } from "../../../content/markdown/bodyTree.ts";
import { isShownInEmail } from "../emailUrls.ts";
import { emailStyles } from "./emailStyles.ts";

/** Makes an address absolute. */
export type Resolve = (address: string) => string;

/** A number with its symbol and unit, such as `£3,000m`. A line break in it would be misread. */
const isNumber = (text: string) => /^[^\d\s]?\d[\d.,]*[^\d\s]{0,3}$/.test(text.trim());

/** A table cell. One in the head is the header of its column. */
export function Cell({
  node,
  children,
}: {
  readonly node: BodyElement;
  readonly children: ComponentChildren;
}) {
  const sides: Readonly<Record<string, "right" | "center">> = { number: "right", centred: "center" };
  const dir = node.attributes?.dir === "rtl" ? "rtl" : undefined;
  const align = sides[node.attributes?.class ?? ""] ?? (dir ? "right" : "left");
  const noWrap = isNumber(textIn(node.children)) ? ";white-space:nowrap" : "";
  return node.tag === "th" ? (
    <th scope="col" dir={dir} align={align} style={emailStyles.heading}>
      {children}
    </th>
  ) : (
    <td dir={dir} align={align} valign="top" style={emailStyles.cell + noWrap}>
      {children}
    </td>
  );
}

/** Code, with its spaces and line breaks. */
export function CodeBlock({ node }: { readonly node: BodyElement }) {
  return (
    <pre class="panel" style={emailStyles.block}>
      {textIn(node.children).replace(/\n$/, "")}
    </pre>
  );
}

/** The width of the text, in pixels. */
const columnWidth = 552;

/** A picture at its own size or, if that is too wide, as wide as the text; its description if email programs cannot show it. */
export function BodyPicture({
  attributes,
  resolve,
}: {
  readonly attributes: BodyElement["attributes"];
  readonly resolve: Resolve;
}) {
  const { src = "", alt = "", width } = attributes ?? {};
  const address = resolve(src);
  if (isShownInEmail(address)) {
    const shown = Math.min(Number(width ?? columnWidth), columnWidth);
    return (
      <img src={address} alt={alt} width={shown} style={`${emailStyles.picture};max-width:${shown}px`} />
    );
  }
  return alt ? <em>[Picture: {alt}]</em> : null;
}
