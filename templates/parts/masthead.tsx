import { navigationLinks } from "../../src/digest/brand/frameLinks.ts";
import type { Digest, Issue } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { Logo } from "./brand/logo.tsx";

export interface MastheadProps {
  readonly digest: Digest;
  /** The section that the page belongs to, such as `/topics/`. */
  readonly section?: string | undefined;
  /** The issue that the front page shows. */
  readonly issue?: Issue | undefined;
  /** Whether the page is the front page, where the title is the heading. */
  readonly front?: boolean;
}

/** The title of the publication, its strapline, navigation and search box. */
export function Masthead(
  { digest, section, issue, front = false }: MastheadProps,
  { words: { frame }, weekName, weekSpan }: Language,
) {
  const { site } = digest;
  const Title = front ? "h1" : "p";
  return (
    <header class={front ? "masthead masthead-front" : "masthead"}>
      <div class={front ? "masthead-title h-card" : "masthead-title"}>
        <Title>
          <a
            class={front ? "p-name u-url u-uid" : undefined}
            href="/"
            aria-current={front ? "page" : undefined}
          >
            <Logo digest={digest} />
          </a>
        </Title>
        {site.strapline && <p class="strapline">{site.strapline}</p>}
      </div>
      {issue && (
        <p class="masthead-issue">
          <a href={issue.address}>{weekName(issue.week)}</a> <span>{weekSpan(issue.from, issue.to)}</span>{" "}
          {site.publishedOn && <span>{frame.publishedOn(site.publishedOn)}</span>}
        </p>
      )}
      <div class="masthead-nav">
        <nav aria-label={frame.sections}>
          <ul>
            {navigationLinks(digest).map(({ address, name, isProfile }) => (
              <li key={address}>
                <a
                  href={address}
                  rel={isProfile ? "me" : undefined}
                  aria-current={address === section ? "true" : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form class="quick-search" action="/search/" role="search" aria-label={frame.quickSearch}>
          <label for="page:search">{frame.searchArchive}</label>
          <input
            id="page:search"
            name="q"
            type="search"
            placeholder={frame.search}
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit">{frame.search}</button>
        </form>
      </div>
    </header>
  );
}
