import type { Language } from "../../language/language.ts";
import type { Column } from "./column.ts";
import type { DataSet } from "./dataSet.ts";

/** A set of data as readers are told of it. */
export interface DescribedSet {
  readonly title: string;
  /** A sentence about what a row is. */
  readonly about: string;
  readonly columns: readonly DescribedColumn[];
}

/** A column, and a sentence about it. Values and names of fields are between backquotes in it. */
export interface DescribedColumn extends Column {
  readonly about: string;
  readonly fields: readonly DescribedColumn[];
}

/** What a language says of a set. The fields of records have the same words in every set. */
export function describedSet({ words, columns }: DataSet, language: Language): DescribedSet {
  const fieldWords: Readonly<Record<string, Readonly<Record<string, string>>>> = language.words.dataFields;
  const described = (column: Column, abouts: Readonly<Record<string, string>>): DescribedColumn => ({
    ...column,
    about: abouts[column.name] ?? "",
    fields: column.fields.map((field) => described(field, fieldWords[column.name] ?? {})),
  });
  const { title, about, columns: abouts } = words(language.words);
  return { title, about, columns: columns.map((column) => described(column, abouts)) };
}
