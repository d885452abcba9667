import type { ComponentChildren } from "preact";
import { type BodyElement, textIn } from "../../../content/markdown/bodyTree.ts";
import { isShownInMail } from "../emailUrls.ts";
import { emailStyles } from "./emailStyles.ts";

/** How addresses within a text become whole. */
export type Resolve = (address: string) => string;

/** A number with its signs and unit, such as `£3,000m`, which would be misread in two halves. */
const isNumber = (text: string) => /^[^\d\s]?\d[\d.,]*[^\d\s]{0,3}$/.test(text.trim());

/** A cell of a table; one in its head names its column. */
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
  const whole = isNumber(textIn(node.children)) ? ";white-space:nowrap" : "";
  return node.tag === "th" ? (
    <th scope="col" dir={dir} align={align} style={emailStyles.heading}>
      {children}
    </th>
  ) : (
    <td dir={dir} align={align} valign="top" style={emailStyles.cell + whole}>
      {children}
    </td>
  );
}

/** Code, whose blanks and lines stay as they are. */
export function CodeBlock({ node }: { readonly node: BodyElement }) {
  return (
    <pre class="panel" style={emailStyles.block}>
      {textIn(node.children).replace(/\n$/, "")}
    </pre>
  );
}

/** A picture within a text or, where mail programs do not show it, what it shows in words. */
export function BodyPicture({
  attributes,
  resolve,
}: {
  readonly attributes: BodyElement["attributes"];
  readonly resolve: Resolve;
}) {
  const { src = "", alt = "" } = attributes ?? {};
  const address = resolve(src);
  if (isShownInMail(address)) return <img src={address} alt={alt} width={552} style={emailStyles.picture} />;
  return alt ? <em>[Picture: {alt}]</em> : null;
}
