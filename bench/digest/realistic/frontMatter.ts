import type { Random } from "../random.ts";
import { hands } from "./hands.ts";
import { yamlOf } from "./yaml.ts";

/** A file with its fields, in the order of the manual, above its Markdown, as one of many people and programs writes it. */
export function itemFile(fields: object, body: string, random: Random): string {
  const hand = random.weighted(hands);
  const ordered = random.chance(0.04) ? inAnotherOrder(fields) : fields;
  const yaml = withComment(yamlOf(ordered, hand), random);
  const text = `---\n${yaml}${hand.keepsEmpty ? "draft: false\n" : ""}---\n\n${body}`;
  return random.chance(0.015) ? text.replaceAll("\n", "\r\n") : text;
}

/** The date and the byline first, as many programs have them. */
function inAnotherOrder(fields: object): object {
  const first = ["date", "byline"];
  const isFirst = ([name]: [string, unknown]) => first.includes(name);
  const entries = Object.entries(fields);
  return Object.fromEntries([...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))]);
}

/** Some have a comment: above a field, or behind a value. */
function withComment(yaml: string, random: Random): string {
  if (random.chance(0.03)) return yaml.replace(/^topics:/m, "# The main topic comes first\ntopics:");
  if (random.chance(0.03)) return yaml.replace(/^(date: \S+)$/m, "$1 # the day of the meeting");
  return yaml;
}
