import type { Item, Organisation, Person, Role } from "../digest.ts";
import { groupBy } from "../groupBy.ts";
import { compare } from "../order.ts";

/** A person's post, which may be in several organisations at once. */
export interface Post extends Pick<Role, "role" | "from" | "to" | "former"> {
  readonly organisations: readonly Organisation[];
  /** Whether it has ended by the day of the build. */
  readonly isOver: boolean;
  /** The items that report it, newest first: see `reportsOf`. */
  readonly items: readonly Item[];
}

/** A person, and a post that the person holds or held in an organisation. */
export interface Holder {
  readonly person: Person;
  readonly role: Role;
}

/** How many items a post shows. */
const mostReports = 3;

/** How far from the beginning or end of a post an item about it may be. */
const monthsAround = 6;

/** Whether a post has ended by a day. One that ends within the year, month or day counts as ended. */
function isOver({ to, former }: Role, today: string): boolean {
  return former === true || (to !== undefined && to <= today.slice(0, to.length));
}

/**
 * The posts of a person, newest first: those that the person still holds, then those that ended. Posts with the same name and dates in several
 * organisations are one.
 */
export function postsOf(person: Pick<Person, "roles" | "items">, today: string): Post[] {
  const groups = groupBy(person.roles, ({ role, from, to, former }) =>
    JSON.stringify([role, from, to, former]),
  );
  return [...groups.values()]
    .flatMap((roles) => {
      const [first] = roles;
      if (first === undefined) return [];
      const { role, from, to, former } = first;
      const organisations = roles.flatMap(({ organisation }) => organisation ?? []);
      const post = { role, from, to, former, organisations, isOver: isOver(first, today) };
      return [{ ...post, items: reportsOf(post, person.items) }];
    })
    .sort(newestFirst);
}

/** A post without dates stays where the register has it among others like it. */
function newestFirst(a: Post, b: Post): number {
  const last = ({ isOver, to, from }: Post) => (isOver ? to : from) ?? "";
  return compare(Number(a.isOver), Number(b.isOver)) || compare(last(b), last(a));
}

/**
 * The newest of a person's items that report a post: they name an organisation of the post, and are dated at most six months before or after
 * it began or ended. If it has no dates, any item that names the organisation counts.
 */
function reportsOf({ organisations, from, to }: Omit<Post, "items">, items: readonly Item[]): Item[] {
  const dates = [from, to].flatMap((date) => date ?? []);
  return items
    .filter((item) => item.organisations.some((each) => organisations.includes(each)))
    .filter(({ date }) => dates.length === 0 || dates.some((period) => isAround(date, period)))
    .slice(0, mostReports);
}

function isAround(day: string, period: string): boolean {
  const first = monthOf(period.padEnd(7, "-01"));
  const last = period.length === 4 ? first + 11 : first;
  return monthOf(day) >= first - monthsAround && monthOf(day) <= last + monthsAround;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** The people of an organisation, and those whose posts there have ended. Nobody is known to have left without an end in the register. */
export function holdersIn(
  organisation: Organisation,
  today: string,
): { people: readonly Holder[]; former: readonly Holder[] } {
  const holders = organisation.people.flatMap((person) =>
    person.roles
      .filter((role) => role.organisation === organisation)
      .map((role): Holder => ({ person, role })),
  );
  const hasLeft = ({ role }: Holder) => isOver(role, today);
  return { people: holders.filter((each) => !hasLeft(each)), former: holders.filter(hasLeft) };
}
