import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markdown } from "../../../src/content/markdown/markdown.ts";
import { typographic } from "../../../src/content/markdown/typographicFields.ts";

const cases: [written: string, shown: string][] = [
  ["the '90s were 'fun'", "the ’90s were ‘fun’"],
  ["'It was the '90s,' he said", "‘It was the ’90s,’ he said"],
  ["class of '68 in winter '07-'08", "class of ’68 in winter ’07-’08"],
  ["in '08/'09 the dogs' owners", "in ’08/’09 the dogs’ owners"],
  ["in '98/'99, 1998–'99, '98-99 the dogs' owners", "in ’98/’99, 1998–’99, ’98-99 the dogs’ owners"],
  ["\"'08/'09\" and '20 people came,' he said", "“’08/’09” and ‘20 people came,’ he said"],
  ["'Tis the season, 'twas said, 'til then", "’Tis the season, ’twas said, ’til then"],
  ["'I saw 'em,' she said, 'em and all", "‘I saw ’em,’ she said, ’em and all"],
  ["rock 'n' roll, fish 'n' chips, rock 'n roll", "rock ’n’ roll, fish ’n’ chips, rock ’n roll"],
  ["'Ello and 's-Hertogenbosch, 'cause", "’Ello and ’s-Hertogenbosch, ’cause"],
  ["the letter 'n' and 'em' are units", "the letter ‘n’ and ‘em’ are units"],
  ['6\'2" tall, 5\' 10" wide, "big"', "6′2″ tall, 5′ 10″ wide, “big”"],
  ["51°30'N, 51° 30' 26\" N", "51°30′N, 51° 30′ 26″ N"],
  ["the dogs' and O'Neill's l'eau", "the dogs’ and O’Neill’s l’eau"],
  ["\"'Why?' he said,\" she said", "“‘Why?’ he said,” she said"],
  ['a 12" record', 'a 12" record'],
];

for (const [written, shown] of cases)
  test(`${written} becomes ${shown} in bodies and fields`, () => {
    assert.equal(typographic(written), shown);
    assert.equal(markdown.renderInline(written).replaceAll("&quot;", '"'), shown);
  });

describe("A quotation over several paragraphs opens in each and closes in the last", () => {
  const shown = (text: string) =>
    [...markdown.render(text).matchAll(/<p>(.*?)<\/p>/gs)].map(([, paragraph]) =>
      paragraph?.replaceAll("&quot;", '"'),
    );

  test("with double marks", () => {
    assert.deepEqual(shown('"One.\n\n"Two.\n\n"Three," he said. "Yes."'), [
      "“One.",
      "“Two.",
      "“Three,” he said. “Yes.”",
    ]);
  });

  test("with single marks", () => {
    assert.deepEqual(shown("'One.\n\n'Two,' he said."), ["‘One.", "‘Two,’ he said."]);
  });

  test("that begins within a paragraph", () => {
    assert.deepEqual(shown('He said: "One.\n\n"Two."'), ["He said: “One.", "“Two.”"]);
  });

  test("but not a mark that is escaped, in code, or before nothing", () => {
    assert.deepEqual(shown('A \\"One `"two`.\n\n"Two."'), ['A "One <code>"two</code>.', "“Two.”"]);
  });
});
