import type { Subject } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import type { RenderContext } from "../../renderContext.ts";
import { IndexEntry } from "../links.tsx";
import { Page } from "../page.tsx";

export interface SubjectIndexProps {
  readonly context: RenderContext;
  readonly title: string;
  readonly standfirst: string;
  readonly address: string;
  readonly subjects: readonly Subject[];
}

/** A page that lists subjects by name. */
export function SubjectIndex(
  { context, title, standfirst, address, subjects }: SubjectIndexProps,
  { words }: Language,
) {
  return (
    <Page context={context} title={title} description={standfirst} address={address}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="standfirst">{standfirst}</p>
      </header>
      <ul class="index index-columns">
        {subjects.map(({ id, name, address, items }) => (
          <IndexEntry key={id} name={name} address={address} note={words.lists.items(items.length)} />
        ))}
      </ul>
    </Page>
  );
}
