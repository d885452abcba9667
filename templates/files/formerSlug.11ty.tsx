import type { PageOf } from "../../src/digest/pageKinds.ts";
import { summaryOf } from "../../src/outputs/metadata/summaryOf.ts";
import { pages } from "../pageTemplate.ts";
import { Redirect } from "../parts/redirect.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("formerSlug", "former", ({ item }) => [item]);

/** A former address of an item, which redirects to the current one. */
export default function FormerSlugPage({
  context,
  former: { item },
}: PageData & { readonly former: PageOf<"formerSlug"> }) {
  const { address, headline } = item;
  return (
    <Redirect context={context} what="item" name={headline} description={summaryOf(item)} address={address} />
  );
}
