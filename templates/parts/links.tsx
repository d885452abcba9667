import type { ComponentChildren } from "preact";

/** A link, and what it says. */
export interface NamedLink {
  readonly name: string;
  readonly address: string;
}

/** Links on one line. */
export function LinkList({
  links,
  separator = ", ",
}: {
  readonly links: readonly NamedLink[];
  readonly separator?: string;
}) {
  return (
    <>
      {links.map(({ name, address }, index) => (
        <span key={address}>
          {index > 0 && separator}
          <a href={address}>{name}</a>
        </span>
      ))}
    </>
  );
}

export interface IndexEntryProps extends NamedLink {
  /** What is said after the link. */
  readonly note: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** An entry of an index: a link with a note. */
export function IndexEntry({ name, address, note, children }: IndexEntryProps) {
  return (
    <li>
      <a href={address}>{name}</a> <span class="dateline">{note}</span>
      {children}
    </li>
  );
}

export interface PagerProps {
  readonly label: string;
  readonly previous: NamedLink | undefined;
  readonly next: NamedLink | undefined;
  /** What stands between the links. */
  readonly children: ComponentChildren;
}

/** Links to the previous and the next page. */
export function Pager({ label, previous, next, children }: PagerProps) {
  return (
    <nav class="pager" aria-label={label}>
      <PagerLink rel="prev" to={previous} /> {children} <PagerLink rel="next" to={next} />
    </nav>
  );
}

function PagerLink({ rel, to }: { readonly rel: "prev" | "next"; readonly to: NamedLink | undefined }) {
  if (to === undefined) return <span />;
  return (
    <a rel={rel} href={to.address}>
      {to.name}
    </a>
  );
}
