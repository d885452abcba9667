import type { Role } from "../../../src/digest/digest.ts";
import type { Holder, Post } from "../../../src/digest/subjects/posts.ts";
import type { Language } from "../../../src/language/language.ts";
import { ItemLink } from "../headline.tsx";
import { LinkList } from "../links.tsx";
import { AsideSection } from "./subjectAside.tsx";

/** The posts of a person as a timeline, newest first, each with the items that report it. */
export function Posts({ posts }: { readonly posts: readonly Post[] }, { words }: Language) {
  if (posts.length === 0) return null;
  return (
    <AsideSection name={words.posts.title}>
      <ol class="timeline posts">
        {posts.map((post) => (
          <li key={`${post.role} ${post.from} ${post.to}`} class={post.isOver ? "post-over" : undefined}>
            <Term post={post} />
            <p>
              <b>{post.role}</b>
              {post.organisations.length > 0 && (
                <>
                  , <LinkList links={post.organisations} separator="; " />
                </>
              )}
            </p>
            {post.items.map((item) => (
              <p key={item.slug} class="post-report">
                {words.posts.reportedIn(<ItemLink item={item} />)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </AsideSection>
  );
}

/** The people who hold posts in an organisation, or held them. */
export function Holders({ name, holders }: { readonly name: string; readonly holders: readonly Holder[] }) {
  if (holders.length === 0) return null;
  return (
    <AsideSection name={name}>
      <ul class="holders">
        {holders.map(({ person, role }) => (
          <li key={`${person.id} ${role.role} ${role.from}`}>
            <a href={person.address}>{person.name}</a>, {role.role}{" "}
            <Term post={{ from: role.from, to: role.to }} />
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

type Dates = Partial<Pick<Role, "from" | "to" | "former">>;

function Term({ post }: { readonly post: Dates }, language: Language) {
  const term = termOf(post, language);
  return term ? <span class="dateline">{term}</span> : null;
}

/** "From Dec 2020", "Apr 2018 to Dec 2020", "Until 2020", "Formerly". */
function termOf({ from, to, former }: Dates, { words: { posts }, shortDay }: Language): string | undefined {
  if (from && to) return posts.fromTo(shortDay(from), shortDay(to));
  if (to) return posts.until(shortDay(to));
  if (from) return (former ? posts.fromFormerly : posts.from)(shortDay(from));
  return former ? posts.formerly : undefined;
}
