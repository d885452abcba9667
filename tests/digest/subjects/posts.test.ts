import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest, Organisation, Person } from "../../../src/digest/digest.ts";
import { type Holder, holdersIn, postsOf } from "../../../src/digest/subjects/posts.ts";
import { digestOf, type Items, slugs } from "../digestOf.ts";

const today = "2021-11-12";

function digestWith(roles: readonly object[], items: Items = {}): Digest {
  return digestOf(items, {
    "_data/organisations.yaml":
      "- { id: trust, name: The Trust, successor: board }\n- { id: board, name: The Board }\n- { id: union, name: The Union }\n",
    "_data/people.yaml": JSON.stringify([{ id: "ann-reed", name: "Ann Reed", roles }]),
  });
}

const posts = (digest: Digest) => postsOf(digest.people[0] as Person, today);
const named = (digest: Digest) => posts(digest).map(({ role }) => role);

describe("The posts of a person", () => {
  test("are those that the person holds, then those that ended, each with the newest first", () => {
    const digest = digestWith([
      { role: "Clerk", from: "2010", to: "2012-03" },
      { role: "Member" },
      { role: "Chair", from: "2020-04" },
      { role: "Deputy", from: "2012-04", to: "2020-03" },
      { role: "Writer", former: true },
      { role: "Adviser", from: "2021" },
    ]);
    assert.deepEqual(named(digest), ["Adviser", "Chair", "Member", "Deputy", "Clerk", "Writer"]);
  });

  test("are over from the day, month or year in which they end", () => {
    const ends = ["2021-11-12", "2021-11-13", "2021-11", "2021-12", "2021", "2022"];
    const digest = digestWith(ends.map((to) => ({ role: to, to })));
    assert.deepEqual(
      posts(digest)
        .filter(({ isOver }) => isOver)
        .map(({ role }) => role),
      ["2021-11-12", "2021-11", "2021"],
    );
  });

  test("are one if they have the same name and dates in several organisations", () => {
    const digest = digestWith([
      { role: "Officer", organisation: "trust" },
      { role: "Officer", organisation: "union" },
      { role: "Officer", organisation: "board", from: "2020" },
    ]);
    assert.deepEqual(
      posts(digest).map(({ organisations }) => organisations.map(({ id }) => id)),
      [["board"], ["trust", "union"]],
    );
  });
});

describe("The items that report a post", () => {
  const about = (date: string, organisations = ["board"], people = ["ann-reed"]) => ({
    date,
    organisations,
    people,
  });
  const reports = (role: object, items: Items) => slugs(posts(digestWith([role], items))[0]?.items);

  test("name the person and the organisation", () => {
    const items = {
      both: about("2020-05-01"),
      person: about("2020-05-02", ["union"]),
      organisation: about("2020-05-03", ["board"], []),
    };
    assert.equal(reports({ role: "Chair", organisation: "board", from: "2020-05" }, items), "both");
  });

  test("are dated at most six months before or after its beginning or end", () => {
    const items = {
      early: about("2019-10-31"),
      soon: about("2019-11-01"),
      late: about("2020-11-30"),
      later: about("2020-12-01"),
      end: about("2021-08-01"),
    };
    assert.equal(
      reports({ role: "Chair", organisation: "board", from: "2020-05-15", to: "2021-09" }, items),
      "end late soon",
    );
  });

  test("are dated in its year, or six months before or after, if only that is known", () => {
    const items = {
      early: about("2019-06-30"),
      soon: about("2019-07-01"),
      late: about("2021-06-30"),
      later: about("2021-07-01"),
    };
    assert.equal(reports({ role: "Chair", organisation: "board", from: "2020" }, items), "late soon");
  });

  test("are the newest three of any date if its dates are unknown", () => {
    const items = {
      a: about("2001-01-01"),
      b: about("2002-01-01"),
      c: about("2003-01-01"),
      d: about("2004-01-01"),
    };
    assert.equal(reports({ role: "Chair", organisation: "board", former: true }, items), "d c b");
  });

  test("are none for a post without an organisation", () => {
    assert.equal(reports({ role: "Chair", from: "2020" }, { a: about("2020-01-01") }), "");
  });
});

test("the people of an organisation are told from those whose posts there have ended", () => {
  const digest = digestWith([
    { role: "Chair", organisation: "board" },
    { role: "Clerk", organisation: "board", to: "2020" },
    { role: "Writer", organisation: "board", former: true },
    { role: "Officer", organisation: "trust" },
  ]);
  const { people, former } = holdersIn(digest.organisations[1] as Organisation, today);
  const roles = (holders: readonly Holder[]) =>
    holders.map(({ person, role }) => `${person.id} ${role.role}`);
  assert.deepEqual(roles(people), ["ann-reed Chair"]);
  assert.deepEqual(roles(former), ["ann-reed Clerk", "ann-reed Writer"]);
});
