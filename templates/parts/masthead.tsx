import type { SiteFields } from "../../src/content/schema/index.ts";
import { weekName, weekSpan } from "../../src/digest/dates.ts";
import type { Issue } from "../../src/digest/digest.ts";
import { sentenceCase } from "../../src/digest/wording.ts";

const sections = [
  ["/", "Latest"],
  ["/issues/", "Issues"],
  ["/topics/", "Topics"],
  ["/organisations/", "Organisations"],
  ["/archive/", "Archive"],
  ["/calendar/", "Key dates"],
] as const;

interface MastheadProps {
  readonly site: SiteFields;
  readonly section?: string | undefined;
  /** The issue that the front page shows. */
  readonly issue?: Issue | undefined;
  readonly front?: boolean;
}

/** The title of the publication, its strapline, navigation and search box. */
export function Masthead({ site, section, issue, front = false }: MastheadProps) {
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
            {site.title}
          </a>
        </Title>
        {site.strapline && <p class="strapline">{site.strapline}</p>}
      </div>
      {issue && (
        <p class="masthead-issue">
          <a href={issue.address}>{weekName(issue.week)}</a> <span>{weekSpan(issue.from, issue.to)}</span>{" "}
          {site.publishedOn && <span>Published on {weekday(site.publishedOn)}</span>}
        </p>
      )}
      <div class="masthead-nav">
        <nav aria-label="Sections">
          <ul>
            {sections.map(([address, name]) => (
              <li key={address}>
                <a href={address} aria-current={address === section ? "true" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form class="quick-search" action="/search/" role="search" aria-label="Quick search">
          <label for="page:search">Search the archive</label>
          <input
            id="page:search"
            name="q"
            type="search"
            placeholder="Search"
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit">Search</button>
        </form>
      </div>
    </header>
  );
}

/** "Fridays". */
function weekday(name: string): string {
  return name.endsWith("day") ? `${sentenceCase(name)}s` : name;
}
