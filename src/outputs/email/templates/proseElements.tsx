import { type BodyElement, textIn } from "../../../content/markdown/bodyTree.ts";
import type { Language } from "../../../language/language.ts";
import { isShownInEmail } from "../emailUrls.ts";
import { useEmailStyles } from "./emailStyles.ts";

/** Makes an address absolute. */
export type Resolve = (address: string) => string;

/** Code, with its spaces and line breaks. */
export function CodeBlock({ node }: { readonly node: BodyElement }) {
  const emailStyles = useEmailStyles();
  return (
    <pre class="panel" style={emailStyles.block}>
      {textIn(node.children).replace(/\n$/, "")}
    </pre>
  );
}

/** The width of the text, in pixels. */
const columnWidth = 552;

/** A picture at its own size or, if that is too wide, as wide as the text; its description if email programs cannot show it. */
export function BodyPicture(
  {
    attributes,
    resolve,
  }: {
    readonly attributes: BodyElement["attributes"];
    readonly resolve: Resolve;
  },
  { words }: Language,
) {
  const emailStyles = useEmailStyles();
  const { src = "", alt = "", width } = attributes ?? {};
  const address = resolve(src);
  if (isShownInEmail(address)) {
    const shown = Math.min(Number(width ?? columnWidth), columnWidth);
    return (
      <img src={address} alt={alt} width={shown} style={`${emailStyles.picture};max-width:${shown}px`} />
    );
  }
  return alt ? <em>{words.body.picture(alt)}</em> : null;
}
