import type { Bench } from "../bench.ts";
import { itemEdit, whileEditing } from "../edits.ts";
import { clearCaches } from "../generator.ts";
import { measure } from "../machine/processTree.ts";
import { typed } from "../report.ts";
import { plainRow, type Section, seconds } from "../rows.ts";
import { told } from "../sides.ts";

const [coldTarget, editedTarget] = [5, 1];

/** `npm run check`, with nothing cached and, in turn, after one item was edited. */
export async function measureCheck(bench: Bench): Promise<Section> {
  const { digest, generator } = bench.places;
  const command = ["npm", "run", "-s", "check", "--", "--root", digest];
  const check = async (title: string) => told(title, await measure(command, generator)).seconds;
  const [cold, edited]: [number[], number[]] = [[], []];
  await whileEditing(itemEdit(bench), bench, async (change) => {
    for (let run = 1; run <= bench.runs; run++) {
      clearCaches(generator);
      cold.push(await check("Check, cold"));
      change();
      edited.push(await check("Check, one item edited"));
    }
  });
  return {
    rows: [
      plainRow("**Check, cold**", cold, seconds, coldTarget),
      plainRow("**Check, one item edited**", edited, seconds, editedTarget),
    ],
    commands: [["Check", typed(command)]],
  };
}
