import type { Language } from "../../src/language/language.ts";
import { singleFile } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = { ...singleFile("notFound", () => []), isText: false };

const links = [
  ["/search/", "search"],
  ["/archive/", "byDate"],
  ["/topics/", "byTopic"],
  ["/", "latest"],
] as const;

/** The 404 page. */
export default function NotFoundPage(
  { context }: PageData,
  {
    words: {
      frame: { notFound },
    },
  }: Language,
) {
  return (
    <Page context={context} title={notFound.title} description={notFound.description}>
      <header class="page-head">
        <h1>{notFound.heading}</h1>
        <p class="standfirst">{notFound.advice}</p>
      </header>
      <ul class="index">
        {links.map(([address, name]) => (
          <li key={address}>
            <a href={address}>{notFound[name]}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
