import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsOf } from "../problems.ts";

test("All mistakes of a register are reported together: one in a field does not hide wrong and repeated ids", () => {
  const people = `
- id: ann
  name: ""
  roles:
    - role: Chair
      organisation: rivr-board
- id: ann
  name: Ann
- id: Bob Ray
  name: 4
`;
  const organisations = "- id: river-board\n  name: The River Board\n";
  assert.deepEqual(problemsOf({ "_data/people.yaml": people, "_data/organisations.yaml": organisations }), [
    "_data/people.yaml:3:9: error: `name` is empty. Fill it in: The person's name, as readers see it.",
    "_data/people.yaml:6:21: error: `rivr-board` is not an organisation. Did you mean `river-board`? Organisations are listed in _data/organisations.yaml.",
    "_data/people.yaml:7:7: error: `ann` is listed twice. Give one of them a different id.",
    "_data/people.yaml:9:7: error: `Bob Ray` can't be part of a web address: an id must not contain spaces or any of / \\ ? # % : * \" < > |. Use `bob-ray`.",
    '_data/people.yaml:10:9: error: `name` is `4`, but must be text. Put it in quotation marks: "4".',
  ]);
});

test("A post that a person has twice is named, but not one with other dates", () => {
  const people = `
- id: ann
  name: Ann Reed
  roles:
    - { role: Chair, from: 2018, to: 2019 }
    - { role: Chair, from: 2021 }
    - { role: Chair, from: 2021 }
`;
  assert.deepEqual(problemsOf({ "_data/people.yaml": people }), [
    "_data/people.yaml:7:15: warning: The post `Chair` is listed twice, with the same organisation and dates. Remove one of them.",
  ]);
});
