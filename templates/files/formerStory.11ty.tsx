import type { PageOf } from "../../src/digest/pageKinds.ts";
import { pages } from "../pageTemplate.ts";
import { Redirect } from "../parts/redirect.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("formerStory", "former", ({ story }) => [story]);

/** An address that a story had before it got a name or an earlier item, which redirects to the current one. */
export default function FormerStoryPage({
  context,
  former: { story },
}: PageData & { readonly former: PageOf<"formerStory"> }) {
  const { address, name, standfirst = name } = story;
  return <Redirect context={context} what="story" name={name} description={standfirst} address={address} />;
}
