import type { RegisterName, Registers } from "../registers/registers.ts";
import {
  itemAddress,
  organisationAddress,
  personAddress,
  seriesAddress,
  storyAddress,
  topicAddress,
} from "../siteAddresses.ts";

const addressOf: Record<RegisterName, (id: string) => string> = {
  topics: topicAddress,
  organisations: organisationAddress,
  people: personAddress,
  series: seriesAddress,
  storylines: storyAddress,
};

/**
 * The address prefixes of pages that may be missing because of mistakes elsewhere: items with mistakes, the issues and archive pages that would
 * list them, and register entries with mistakes. A link to one of these is not a second mistake.
 */
export function brokenEntryUrls(registers: Registers, brokenItems: readonly string[]): string[] {
  const names = Object.keys(addressOf) as RegisterName[];
  return [
    ...brokenItems.map(itemAddress),
    ...(brokenItems.length > 0 ? ["/issues/", "/archive/"] : []),
    ...names.flatMap((name) => brokenEntriesOf(name, registers)),
  ];
}

function brokenEntriesOf(name: RegisterName, registers: Registers): string[] {
  const ids = registers.ids[name];
  if (ids === undefined) return [addressOf[name]("").replace(/\/$/, "")];
  return [...ids].filter((id) => !registers[name].has(id)).map(addressOf[name]);
}
