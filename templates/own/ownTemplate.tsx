import { pageFile } from "../../src/content/siteAddresses.ts";
import type { PageKind } from "../../src/digest/pageKinds.ts";
import { ownPages, type PageModule, type PageTemplate } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";
import type { OwnPage } from "./page.ts";

/** The row of a page kind of the digest's own, as `pageKinds` has one for each of Standfirst's. */
export function ownPageKind(kind: OwnPage<unknown>): PageKind<unknown> {
  const { of = (digest) => [digest], address, changed, isListed = true } = kind;
  return {
    of,
    address: (each) => encodeURI(textFor(address, each)),
    ...(changed && { changed }),
    section: () => (isListed ? "own" : undefined),
  };
}

/** The template of such a kind, as a file in `templates/pages` exports it. */
export function ownTemplate(kind: OwnPage<unknown>): PageModule {
  const { of, address } = ownPageKind(kind);
  const { shows = (_, { fingerprint }) => [fingerprint] } = kind;
  const template: PageTemplate<unknown> = { of, files: (each) => [pageFile(address(each))], shows };
  const { title, description, isListed = true, className, content: Content } = kind;
  return {
    data: ownPages(template),
    default: ({ context, each }: PageData & { readonly each: unknown }) => (
      <Page
        context={context}
        title={textFor(title, each)}
        description={textFor(description, each)}
        address={address(each)}
        isListed={isListed}
        {...(className === undefined ? {} : { className })}
      >
        <Content each={each} digest={context.digest} />
      </Page>
    ),
  };
}

function textFor(text: string | ((each: unknown) => string), each: unknown): string {
  return typeof text === "string" ? text : text(each);
}
