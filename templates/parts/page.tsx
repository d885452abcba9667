import type { ComponentChildren, VNode } from "preact";
import type { Digest } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { footerOf, footSignUpOf, mastheadOf } from "./frame.tsx";
import { Head, type HeadProps } from "./head/head.tsx";
import { rendered } from "./rendered.ts";

export interface PageProps extends HeadProps {
  /** Replaces the usual masthead. */
  readonly masthead?: VNode;
  readonly searchState?: "idle";
  readonly className?: string;
  /** The week of its issue, for the running footer in print. */
  readonly week?: string;
  /** Replaces the form to subscribe at the foot of the page; null for none. */
  readonly signUp?: VNode | null | undefined;
  readonly children: ComponentChildren;
}

/**
 * A complete HTML page. The ids that templates use contain a colon, which the anchors of headings and slugs never do, so that
 * they cannot clash.
 */
export function Page(
  { masthead, searchState, className, week, signUp, children, ...head }: PageProps,
  { words, weekName }: Language,
) {
  const { digest } = head.context;
  return (
    <html lang={digest.site.language} data-foot={runningFooter(digest, week && weekName(week))}>
      <Head {...head} />
      <body class={className}>
        <a class="skip" href="#page:main">
          {words.frame.skip}
        </a>
        {masthead ?? rendered(mastheadOf(digest)(sectionOf(head.address ?? "")))}
        <main id="page:main" tabindex={-1} data-search-state={searchState}>
          {children}
        </main>
        {signUp === undefined ? rendered(footSignUpOf(digest)) : signUp}
        {rendered(footerOf(digest))}
      </body>
    </html>
  );
}

/** The section that a page belongs to: `/topics/` for `/topics/water/`. */
function sectionOf(address: string): string {
  const [section = address] = /^\/([^/]+\/)?/.exec(address) ?? [];
  return section;
}

/** The running footer in print: the publication, the week and the site's address. */
function runningFooter({ site: { title, url } }: Digest, week?: string): string {
  const place = url.replace(/^https?:\/\/|\/$/g, "");
  return [title, ...(week ? [week] : []), place].join(" · ");
}
