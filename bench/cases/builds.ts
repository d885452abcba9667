import type { Bench } from "../bench.ts";
import { typed } from "../report.ts";
import { comparedRow, count, megabytes, type Row, type Section, seconds } from "../rows.ts";
import { measureInTurn, type SideName, sideNamed, takenOf } from "../sides.ts";

/** The whole site with its search. */
export function measureComplete(bench: Bench): Promise<Section> {
  const title = "Complete with search, cold";
  return compareBuilds(bench, {
    title,
    ours: "Standfirst, complete",
    peer: "Hugo, then Pagefind",
    target: 0.5,
  });
}

/** The pages, feeds and sitemap, without the search. */
export function measurePages(bench: Bench): Promise<Section> {
  const title = "Pages alone, cold";
  return compareBuilds(bench, { title, ours: "Standfirst, pages", peer: "Hugo", target: 0.6 });
}

interface Comparison {
  readonly title: string;
  readonly ours: SideName;
  readonly peer: SideName;
  /** The most that our time may be of the peer's. */
  readonly target: number;
}

async function compareBuilds(bench: Bench, { title, ours, peer, target }: Comparison): Promise<Section> {
  await measureInTurn(bench, [ours, peer]);
  const [a, b] = [takenOf(bench, ours), takenOf(bench, peer)];
  const row = (
    name: string,
    of: (each: (typeof a.measurements)[number]) => number,
    unit = megabytes,
    most?: number,
  ) => comparedRow(name, a.measurements.map(of), b.measurements.map(of), unit, most);
  return {
    rows: [
      row(`**${title}**`, (each) => each.seconds, seconds, target),
      row("processor time", (each) => each.cpuSeconds, seconds),
      row("peak memory, all processes", (each) => each.megabytes),
      row("peak memory, largest process", (each) => each.largestMegabytes),
      pagesRow(title, a.pages, b.pages),
    ],
    commands: [
      [title, typed(...sideNamed(ours, bench.places).commands)],
      [`${title}, ${peer}`, typed(...sideNamed(peer, bench.places).commands)],
    ],
  };
}

/** How many pages both sides made. Throws when they differ by more than one in a hundred: that is no comparison. */
function pagesRow(title: string, ours: number, peer: number): Row {
  if (peer > 0 && Math.abs(ours - peer) > peer / 100)
    throw new Error(`${title}: Standfirst made ${ours} pages, its peer ${peer}.`);
  return { name: "pages", ours: count(ours), against: peer > 0 ? count(peer) : "" };
}
