import type { MovedPage } from "../../src/digest/formerPages.ts";
import type { PageOf } from "../../src/digest/pageKinds.ts";
import type { Language } from "../../src/language/language.ts";
import { summaryOf } from "../../src/outputs/metadata/summaryOf.ts";
import { pages } from "../pageTemplate.ts";
import { Redirect } from "../parts/redirect.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("formerAddress", "former", ({ what, page }) => [what, page]);

/** An address of the site that the publication had before, which redirects to the current one. */
export default function FormerAddressPage(
  { context, former }: PageData & { readonly former: PageOf<"formerAddress"> },
  language: Language,
) {
  const { name, description } = namesOf(former, language);
  return (
    <Redirect
      context={context}
      what={former.what}
      name={name}
      description={description}
      address={former.page.address}
    />
  );
}

function namesOf({ what, page }: MovedPage, { weekSpan }: Language) {
  switch (what) {
    case "item":
      return { name: page.headline, description: summaryOf(page) };
    case "issue": {
      const span = weekSpan(page.from, page.to);
      return { name: page.title ?? span, description: span };
    }
    case "topic":
      return { name: page.name, description: page.scope ?? page.name };
  }
}
