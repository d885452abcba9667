import type { ComponentChildren } from "preact";
import { memoize } from "../../../cache/memoize.ts";
import { accessibleName } from "../../../content/markdown/accessibleNames.ts";
import type { BodyElement, BodyNode } from "../../../content/markdown/bodyTree.ts";
import { isBackLink, isFootnoteList } from "../../../content/markdown/footnotes/footnoteNodes.ts";
import type { Language } from "../../../language/language.ts";
import { type EmailStyles, styled, useEmailStyles } from "./emailStyles.ts";
import { Cell, EmailTable } from "./emailTable.tsx";
import { BodyPicture, CodeBlock, type Resolve } from "./proseElements.tsx";

/** A body for email programs: headings a level lower, absolute links, inline styles. */
export function EmailProse({
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
          <Element key={node} node={node} resolve={resolve} />
        ),
      )}
    </>
  );
}

interface ElementProps {
  readonly node: BodyElement;
  readonly resolve: Resolve;
}

function Element({ node, resolve }: ElementProps, { words }: Language) {
  const emailStyles = useEmailStyles();
  const { tag, attributes = {}, children = [] } = node;
  if (isBackLink(node)) return null;
  const label = attributes["aria-label"];
  const inner = <EmailProse nodes={children} resolve={resolve} />;
  if (/^h[1-6]$/.test(tag)) return <Subheading node={node}>{inner}</Subheading>;
  switch (tag) {
    case "a":
      return (
        <a
          class="accent"
          href={resolve(attributes.href ?? "")}
          style={emailStyles.link}
          aria-label={label && accessibleName(label, words.body)}
        >
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
      return <EmailTable node={node} render={(nodes) => <EmailProse nodes={nodes} resolve={resolve} />} />;
    case "ol":
      return (
        <ol
          start={attributes.start === undefined ? undefined : Number(attributes.start)}
          {...styled(isFootnoteList(node) ? emailStyles.footnotes : emailStyles.list, attributes.dir)}
        >
          {inner}
        </ol>
      );
    default:
      return <Plain node={node}>{inner}</Plain>;
  }
}

const plainStyles = memoize(
  (emailStyles: EmailStyles): Readonly<Record<string, string>> => ({
    p: emailStyles.paragraph,
    ul: emailStyles.list,
    li: emailStyles.entry,
    blockquote: emailStyles.quotation,
    code: emailStyles.code,
    sup: emailStyles.reference,
  }),
);

function Plain({ node, children }: { readonly node: BodyElement; readonly children: ComponentChildren }) {
  const Tag = node.tag as "p";
  const style = plainStyles(useEmailStyles())[node.tag];
  return <Tag {...(style && styled(style, node.attributes?.dir))}>{children}</Tag>;
}

function Subheading({
  node,
  children,
}: {
  readonly node: BodyElement;
  readonly children: ComponentChildren;
}) {
  const emailStyles = useEmailStyles();
  const Heading = `h${Math.min(Number(node.tag[1]) + 1, 6)}` as "h3";
  return <Heading {...styled(emailStyles.subheading, node.attributes?.dir)}>{children}</Heading>;
}
