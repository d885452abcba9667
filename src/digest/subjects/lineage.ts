import type { Organisation } from "../digest.ts";

/**
 * What an organisation was, is and became, in order of time: its predecessors in generations, the earliest first, itself, and its
 * successors. Organisations never succeed each other in a circle: the register is checked for that.
 */
export function lineageOf(organisation: Organisation): Organisation[][] {
  const line = [[organisation]];
  const earlier = () => (line[0] ?? []).flatMap(({ predecessors }) => predecessors);
  for (let each = earlier(); each.length > 0; each = earlier()) line.unshift(each);
  for (let next = organisation.successor; next; next = next.successor) line.push([next]);
  return line;
}
