import { onePage } from "../pageKind.ts";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/404.html", () => []);

/** What a reader sees at an address that leads nowhere. */
export default function NotFoundPage({ edition }: PageData) {
  return (
    <Page edition={edition} title="Not found" description="There is no page at this address.">
      <header class="page-head">
        <h1>There is no such page</h1>
        <p class="standfirst">
          The address may be mistyped. An item never loses its page, so it can be found in other ways.
        </p>
      </header>
      <ul class="index">
        <li>
          <a href="/search/">Search the archive</a>
        </li>
        <li>
          <a href="/archive/">Browse it by date</a>
        </li>
        <li>
          <a href="/topics/">Browse it by topic</a>
        </li>
        <li>
          <a href="/">Read this week’s issue</a>
        </li>
      </ul>
    </Page>
  );
}
