import { singleFile } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = { ...singleFile("notFound", () => []), isText: false };

const links = [
  ["/search/", "Search the archive"],
  ["/archive/", "Browse it by date"],
  ["/topics/", "Browse it by topic"],
  ["/", "Read the latest issue"],
] as const;

/** The 404 page. */
export default function NotFoundPage({ context }: PageData) {
  return (
    <Page context={context} title="Not found" description="There is no page at this address.">
      <header class="page-head">
        <h1>Page not found</h1>
        <p class="standfirst">
          If you typed the web address, check it is correct. Items keep their pages, so you can also find one
          in other ways.
        </p>
      </header>
      <ul class="index">
        {links.map(([address, name]) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
