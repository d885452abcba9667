import { UsageError } from "../../failure.ts";
import { missingFields, problemsIn, withProposals } from "./answers.ts";
import { askFor } from "./ask.ts";
import type { Answers, NewContext, NewField, Questions } from "./newEntryType.ts";

/** All answers. Asks for the missing ones in a terminal; undefined if that is cancelled. Throws a UsageError. */
export async function completeAnswers(
  questions: Questions,
  given: Answers,
  context: NewContext,
): Promise<Answers | undefined> {
  const missing = missingFields(questions, given);
  if (missing.length > 0 && process.stdin.isTTY && process.stdout.isTTY) {
    refuse([...problemsIn(questions, given, context), ...nothingToChoose(missing, context)]);
    return askFor(questions, given, context);
  }
  const all = withProposals(questions, given, context);
  const problems = problemsIn(questions, all, context);
  if (missing.length > 0)
    problems.unshift(`Missing: ${missing.map(({ field, option = field }) => `--${option}`).join(", ")}.`);
  else problems.push(...withoutProposal(questions, all));
  refuse(problems);
  return all;
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
}

/** Required fields whose register is empty: nobody could answer. */
function nothingToChoose(missing: readonly NewField[], { registers }: NewContext): string[] {
  return missing
    .filter(({ register }) => register !== undefined && registers[register].size === 0)
    .map(
      ({ field, option = field, register }) =>
        `_data/${register}.yaml is empty. Start with \`npm run new -- ${option}\`.`,
    );
}

/** Required fields without a proposal: a name without letters and numbers gives no slug or id. */
function withoutProposal({ asked }: Questions, answers: Answers): string[] {
  return asked
    .filter(({ field, proposal }) => proposal !== undefined && answers[field] === undefined)
    .map(({ field, option = field }) => `--${option} is required. It can't be made from the other answers.`);
}
