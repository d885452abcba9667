import { type ReturnPageName, returnPages } from "../../../src/content/subscribe/signUp.ts";
import type { Language } from "../../../src/language/language.ts";
import { pages } from "../../pageTemplate.ts";
import { Page } from "../../parts/page.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("signUpPage", "name", (name) => [name]);

/** A page that the mailing list's service sends readers to: to confirm, when they have subscribed, and when they have left. */
export default function SignUpPage(
  { context, name }: PageData & { readonly name: ReturnPageName },
  { words: { subscribe } }: Language,
) {
  const { title, text } = subscribe.pages[name];
  return (
    <Page
      context={context}
      title={title}
      description={text}
      address={returnPages[name]}
      trail={[{ name: subscribe.title, address: "/subscribe/" }]}
      isListed={false}
      signUp={null}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="standfirst">{text}</p>
      </header>
      <ul class="index">
        <li>
          <a href="/">{subscribe.back(context.digest.site.title)}</a>
        </li>
        <li>
          <a href="/subscribe/">{subscribe.title}</a>
        </li>
      </ul>
    </Page>
  );
}
