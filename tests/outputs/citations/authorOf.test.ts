import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { authorOf } from "../../../src/outputs/citations/authorOf.ts";
import { digestOf } from "../../digest/digestOf.ts";

describe("An author", () => {
  const digest = digestOf(
    {},
    {
      "_data/people.yaml":
        "- { id: banksy, name: Banksy }\n- { id: trust, name: Ann Trust }\n- { id: ali, name: 'علي حسن' }\n",
    },
  );
  const written = (name: string) => {
    const { kind, parts } = authorOf(name, digest);
    return parts ? `${parts.family}, ${parts.given}${parts.suffix ? `, ${parts.suffix}` : ""}` : kind;
  };

  for (const [name, said] of [
    ["Ann Reed", "Reed, Ann"],
    ["J. R. R. Tolkien", "Tolkien, J. R. R."],
    ["Ursula von der Leyen", "von der Leyen, Ursula"],
    ["María José O’Neill-Núñez", "O’Neill-Núñez, María José"],
    ["Leonardo da Vinci", "da Vinci, Leonardo"],
    ["Sammy Davis, Jr.", "Davis, Sammy, Jr."],
    ["Ann Reed MP", "Reed, Ann, MP"],
    ["Lord Carter", "Carter, Lord"],
    ["Łukasz Żółty", "Żółty, Łukasz"],
    ["Анна Иванова", "Иванова, Анна"],
  ] as const)
    test(`${name} is a person`, () => assert.equal(written(name), said));

  for (const name of [
    "Department for Energy and Net Zero",
    "The Test Paper",
    "The River Board",
    "TRB",
    "NHS England",
    "Policy Team",
    "Our Correspondent",
    "Health and Safety Executive",
    "Marks & Spencer",
    "Ministère de la Santé",
    "Bundesamt für Gesundheit",
    "Reuters",
    "Ann Reed and Bo Jones",
    "Covid-19 Inquiry 2021",
    "يمنى علي",
    "דנה לוי",
    "王小明",
    "von Berlin",
    "\\input{x} $y$",
  ])
    test(`${name} is one name`, () => assert.equal(written(name), "organisation"));

  test("of the register of people is a person, even if the name can't be divided or has a word of organisations", () => {
    assert.equal(written("Banksy"), "person");
    assert.equal(written("علي حسن"), "person");
    assert.equal(written("Ann Trust"), "Trust, Ann");
  });
});
