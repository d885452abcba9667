import {
  itemAddress,
  organisationAddress,
  personAddress,
  seriesAddress,
  topicAddress,
} from "../addresses.ts";
import type { RegisterName, Registers } from "../registers/registers.ts";

const addressOf: Record<RegisterName, (id: string) => string> = {
  topics: topicAddress,
  organisations: organisationAddress,
  people: personAddress,
  series: seriesAddress,
};

/**
 * What addresses begin with whose pages may be missing because of mistakes: those of wrong items, of the issues and
 * periods that these may stand in, and of wrong entries. A link to one of them is no second mistake.
 */
export function brokenEntryUrls(registers: Registers, wrongItems: readonly string[]): string[] {
  const names = Object.keys(addressOf) as RegisterName[];
  return [
    ...wrongItems.map(itemAddress),
    ...(wrongItems.length > 0 ? ["/issues/", "/archive/"] : []),
    ...names.flatMap((name) => unreadOf(name, registers)),
  ];
}

function unreadOf(name: RegisterName, registers: Registers): string[] {
  const ids = registers.ids[name];
  if (ids === undefined) return [`/${name}/`];
  return [...ids].filter((id) => !registers[name].has(id)).map(addressOf[name]);
}
