import { catalogueTag } from "../../language/catalogues.ts";
import { languageName } from "../../language/tags.ts";
import { type Finding, warningAt } from "../problem.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** Warns about a language that the words around the content are not in. */
export function checkLanguage(language: string, yaml: YamlText): Finding[] {
  if (catalogueTag(language) !== undefined) return [];
  const message = `The words around the content will be English, because Standfirst has none in ${languageName(language)}.`;
  const hint = "docs/languages.md says how to add a language.";
  return [warningAt(yaml.positionOf(["language"]), message, hint, { field: "language", value: language })];
}
