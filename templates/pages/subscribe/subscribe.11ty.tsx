import { signUpOf, topicSignUpOf } from "../../../src/content/subscribe/signUp.ts";
import type { Digest, Topic } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import { singlePage } from "../../pageTemplate.ts";
import { CalendarLinks } from "../../parts/calendarLinks.tsx";
import { LinkList } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import { SignUpBox } from "../../parts/subscribe/signUp.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("subscribe", (digest) => [
  digest.keyDates.length > 0 ? "calendar" : undefined,
  ...topicsByEmail(digest).flatMap(({ name, address }) => [name, address]),
]);

/** Every way to hear of new items: by email, feeds, calendars and the fediverse. */
export default function SubscribePage({ context }: PageData, { words: { subscribe } }: Language) {
  const { digest } = context;
  const { site } = digest;
  const ways = { email: signUpOf(site) !== undefined, calendar: digest.keyDates.length > 0 };
  return (
    <Page
      context={context}
      title={subscribe.title}
      description={subscribe.description(site.title, ways)}
      address="/subscribe/"
      signUp={null}
    >
      <header class="page-head">
        <h1>{subscribe.title}</h1>
        <p class="standfirst">{subscribe.about(site.title)}</p>
      </header>
      <ByEmail digest={digest} />
      <section class="index-section">
        <h2>{subscribe.feeds}</h2>
        <p>
          {subscribe.feedsAbout({
            main: (text) => <a href="/feed.xml">{text}</a>,
            all: (text) => <a href="/feeds/">{text}</a>,
          })}
        </p>
      </section>
      {ways.calendar && (
        <section class="index-section">
          <h2>{subscribe.calendars}</h2>
          <p>{subscribe.calendarsAbout}</p>
          <CalendarLinks address="/" digest={digest} />
        </section>
      )}
      {site.fediverse && (
        <section class="index-section">
          <h2>{subscribe.fediverse}</h2>
          <p>{subscribe.fediverseAbout(<strong>{site.fediverse}</strong>)}</p>
        </section>
      )}
    </Page>
  );
}

function ByEmail({ digest }: { readonly digest: Digest }, { words: { subscribe } }: Language) {
  const signUp = signUpOf(digest.site);
  if (signUp === undefined) return null;
  const topics = topicsByEmail(digest);
  return (
    <section class="index-section">
      <h2>{subscribe.byEmail}</h2>
      <SignUpBox signUp={signUp} subject={digest.site.title} place="page" />
      {topics.length > 0 && <p>{subscribe.topics(<LinkList links={topics} />)}</p>}
    </section>
  );
}

/** The topics that readers can subscribe to alone, on their own pages. */
function topicsByEmail({ site, topics }: Digest): Pick<Topic, "name" | "address">[] {
  return topics
    .filter(({ id }) => topicSignUpOf(site, id))
    .map(({ name, address }) => ({ name, address: `${address}#foot:sign-up` }));
}
