import assert from "node:assert/strict";
import { test } from "node:test";
import { expandQuery, type NamedGroup } from "../../../../src/browser/search/query/expand.ts";
import { parseQuery } from "../../../../src/browser/search/query/query.ts";

const groups: NamedGroup[] = [
  {
    id: "blmk",
    kind: "organisation",
    label: "BLMK ICB",
    address: "/organisations/blmk/",
    names: ["Bedfordshire, Luton and Milton Keynes", "BLMK"],
  },
  {
    id: "icb",
    kind: "topic",
    label: "Integrated care boards",
    address: "/topics/icb/",
    names: ["ICB", "integrated care board"],
  },
  { id: "luton", kind: "organisation", label: "Luton", address: "/organisations/luton/", names: [] },
];

const expanded = (typed: string) => expandQuery(parseQuery(typed), groups);

test("an acronym is also searched as the name that it stands for, with a note", () => {
  const { also, query } = expanded("BLMK plans");
  assert.ok(also.includes("Bedfordshire, Luton and Milton Keynes"));
  assert.ok(
    query.terms[0]?.alternatives.some((words) => words.join(" ") === "bedfordshire luton milton keynes"),
  );
});

test("the long name is also searched as its acronym, as one term", () => {
  const { query } = expanded("Bedfordshire, Luton and Milton Keynes");
  assert.equal(query.terms.length, 1);
  assert.ok(query.terms[0]?.alternatives.some(([word]) => word === "blmk"));
});

test("a query with a name offers the page of that name", () => {
  assert.deepEqual(
    expanded("icb").named.map(({ id }) => id),
    ["icb"],
  );
  assert.deepEqual(expanded("stroke").named, []);
});

test("a query with the name of a story offers its page, and searches its words as any others", () => {
  const story: NamedGroup = {
    id: "s",
    kind: "story",
    label: "Stroke units in Kent",
    address: "/stories/s/",
    names: [],
  };
  const query = parseQuery("stroke units in Kent");
  const { named, query: searched } = expandQuery(query, [...groups, story]);
  assert.deepEqual(named, [story]);
  assert.deepEqual(searched, expandQuery(query, groups).query);
});

test("a longer name wins over a shorter one inside it", () => {
  assert.deepEqual(
    expanded("Bedfordshire Luton Milton Keynes").named.map(({ id }) => id),
    ["blmk"],
  );
});

test("a quoted phrase is searched only as it is", () => {
  assert.deepEqual(expanded('"integrated care board"').also, []);
});

test("a word gets its other spellings", () => {
  assert.deepEqual(expanded("paediatric").query.terms[0]?.alternatives, [["pediatric"]]);
});

test("words of a name are not corrected", () => {
  assert.deepEqual([...expanded("blmk boards").namedWords], ["blmk"]);
});

test("a query with the title or number of an issue offers exactly that issue", () => {
  const issue = (number: number): NamedGroup => ({
    id: `2021-W${number}`,
    kind: "issue",
    label: `Newsletter ${number}`,
    address: `/issues/2021-w${number}/`,
    names: [`Issue ${number}`],
  });
  const issues = [issue(10), issue(1), issue(11)];
  for (const typed of ["Newsletter 1", "issue 1"])
    assert.deepEqual(expandQuery(parseQuery(typed), issues).named, [issue(1)], typed);
});
