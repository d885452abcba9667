import type { WrittenItem } from "../content/items/readItem.ts";
import { type Finding, type Problem, warningAt } from "../content/problem.ts";
import { pathText } from "../content/schema/schemaPaths.ts";
import type { Path } from "../content/yaml/yamlNodes.ts";
import type { YamlText } from "../content/yaml/yamlText.ts";

/**
 * Warns of changes dated before an item's publication or after `today`, of reviews due before it, and of a publication so far ahead
 * that its year must be wrong. `readFields` reads the front matter of a file again, to find positions in it.
 */
export function checkDates(
  items: readonly WrittenItem[],
  today: string,
  readFields: (file: string) => YamlText,
): Problem[] {
  return items.flatMap((item) =>
    daysOf(item).flatMap(([path, day]) => {
      const problem = problemOf(day, item.date, path[0] === "reviewBy" ? day : today);
      if (problem === undefined) return [];
      const hint = day === item.date ? "Correct its year." : "Correct this date, or the date of publication.";
      return [{ file: item.file, ...warning(readFields(item.file), path, day, problem, hint) }];
    }),
  );
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

function daysOf({
  date,
  updates,
  minorChange,
  reviewBy,
  keyDates,
}: WrittenItem): [path: Path, day: string][] {
  return [
    [["date"], date],
    ...updates.map(({ date }, index): [Path, string] => [["updates", index, "date"], date]),
    ...keyDates.flatMap(({ withdrawn }, index): [Path, string][] =>
      withdrawn ? [[["keyDates", index, "withdrawn"], withdrawn]] : [],
    ),
    ...(minorChange ? [[["minorChange"], minorChange] as [Path, string]] : []),
    ...(reviewBy ? [[["reviewBy"], reviewBy] as [Path, string]] : []),
  ];
}

const yearsAhead = 5;

function problemOf(day: string, published: string, today: string): string | undefined {
  if (day < published) return `is before the item's publication on ${published}`;
  if (day === published)
    return yearOf(day) > yearOf(today) + yearsAhead ? `is more than ${yearsAhead} years ahead` : undefined;
  return day > today && published <= today ? "is in the future" : undefined;
}

function warning(yaml: YamlText, path: Path, day: string, problem: string, hint: string): Finding {
  return warningAt(yaml.positionOf(path), `The day \`${day}\` ${problem}.`, hint, {
    field: pathText(path),
    value: day,
  });
}
