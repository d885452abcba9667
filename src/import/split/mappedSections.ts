import type { Mapping, SectionMapping, SectionUse, Split } from "../mapping/mapping.ts";
import { wildcard } from "../mapping/wildcard.ts";
import { plainTextOf } from "../markup/plainTextOf.ts";
import type { Section } from "./sections.ts";

/** A section with what the mapping makes of it, and the heading that decided so. */
export interface MappedSection extends Section {
  readonly use: SectionUse;
  readonly mapping: SectionMapping | undefined;
  readonly split: Split;
  /** The index of the section whose heading the mapping names; -1 if it names none. */
  readonly root: number;
}

/** The sections of a post with what the mapping makes of them. */
export function mapSections(sections: readonly Section[], mapping: Mapping): MappedSection[] {
  const find = sectionFinder(mapping);
  const open: { level: number; root: number; mapping: SectionMapping | undefined }[] = [];
  return sections.map((section, index) => {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const own = section.level > 0 ? find(section.heading) : undefined;
    const { root = -1, mapping: above } = open.at(-1) ?? {};
    const decided = { level: section.level, root: own ? index : root, mapping: own ?? above };
    open.push(decided);
    return {
      ...section,
      ...usual(section, mapping),
      ...chosen(decided.mapping),
      root: decided.root,
      mapping: decided.mapping,
    };
  });
}

/** What becomes of a section that the mapping does not name. */
function usual({ level }: Section, mapping: Mapping): Pick<MappedSection, "use" | "split"> {
  if (level > 0) return { use: mapping.otherSections, split: mapping.split };
  if (mapping.split === "whole") return { use: "items", split: "whole" };
  return { use: mapping.opening, split: mapping.opening === "items" ? mapping.split : "whole" };
}

function chosen(section: SectionMapping | undefined): Partial<Pick<MappedSection, "use" | "split">> {
  return section ? { use: section.as, ...(section.split ? { split: section.split } : {}) } : {};
}

/** Finds what a mapping says of a heading, in any letter case. A `*` in the mapping stands for any words. */
function sectionFinder({ sections }: Mapping): (heading: string) => SectionMapping | undefined {
  const rows = Object.entries(sections).map(([name, section]) => ({
    pattern: wildcard(sectionName(name), "iu"),
    section,
  }));
  return (heading) => {
    const words = sectionName(heading);
    return rows.find(({ pattern }) => pattern.test(words))?.section;
  };
}

/** A heading as the name of a section: in plain text, without a colon at its end. */
export const sectionName = (heading: string): string => plainTextOf(heading).replace(/\s*:$/, "");
