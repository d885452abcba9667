import type { ComponentChildren } from "preact";
import type { BodyElement, BodyNode } from "../../../content/markdown/bodyTree.ts";
import type { ResolveUrl } from "../emailUrls.ts";
import { emailStyles, written } from "./emailStyles.ts";
import { BodyPicture, Cell, CodeBlock, type Resolve } from "./proseElements.tsx";

/** A text as mail programs show it: its headings a level lower, its links whole, and its styles on the elements. */
export function MailProse({
  nodes,
  resolve,
}: {
  readonly nodes: readonly BodyNode[];
  readonly resolve: Resolve;
}) {
  return (
    <>
      {nodes.map((node) =>
        typeof node === "string" ? (
          node.replace(/\s+/g, " ")
        ) : (
          <Part key={node} node={node} resolve={resolve} />
        ),
      )}
    </>
  );
}

/** Resolves addresses that stand on the page at `page`. */
export const resolveOn =
  (page: string, whole: ResolveUrl): Resolve =>
  (address) =>
    whole(address, page);

interface PartProps {
  readonly node: BodyElement;
  readonly resolve: Resolve;
}

function Part({ node, resolve }: PartProps) {
  const { tag, attributes = {}, children = [] } = node;
  const inner = <MailProse nodes={children} resolve={resolve} />;
  if (/^h[1-6]$/.test(tag)) return <Subheading node={node}>{inner}</Subheading>;
  switch (tag) {
    case "a":
      return (
        <a class="accent" href={resolve(attributes.href ?? "")} style={emailStyles.link}>
          {inner}
        </a>
      );
    case "img":
      return <BodyPicture attributes={attributes} resolve={resolve} />;
    case "pre":
      return <CodeBlock node={node} />;
    case "section":
      return inner;
    case "br":
      return <br />;
    case "hr":
      return <hr style={emailStyles.rule} />;
    case "th":
    case "td":
      return <Cell node={node}>{inner}</Cell>;
    case "table":
      return (
        <table width="100%" cellpadding="6" cellspacing="0" style={emailStyles.table}>
          {inner}
        </table>
      );
    case "ol":
      return (
        <ol
          start={attributes.start === undefined ? undefined : Number(attributes.start)}
          {...written(emailStyles.list, attributes.dir)}
        >
          {inner}
        </ol>
      );
    default:
      return <Plain node={node}>{inner}</Plain>;
  }
}

const plainStyles: Readonly<Record<string, string>> = {
  p: emailStyles.paragraph,
  ul: emailStyles.list,
  li: emailStyles.entry,
  blockquote: emailStyles.quotation,
  code: emailStyles.code,
};

function Plain({ node, children }: { readonly node: BodyElement; readonly children: ComponentChildren }) {
  const Tag = node.tag as "p";
  const style = plainStyles[node.tag];
  return <Tag {...(style && written(style, node.attributes?.dir))}>{children}</Tag>;
}

function Subheading({
  node,
  children,
}: {
  readonly node: BodyElement;
  readonly children: ComponentChildren;
}) {
  const Heading = `h${Math.min(Number(node.tag[1]) + 1, 6)}` as "h3";
  return <Heading {...written(emailStyles.subheading, node.attributes?.dir)}>{children}</Heading>;
}
