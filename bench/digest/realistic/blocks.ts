import type { Random } from "../random.ts";
import { capital } from "../words.ts";

/** What blocks are written with. */
export interface Pen {
  readonly random: Random;
  phrase(words: number): string;
  sentence(): string;
}

/** The blocks that are no paragraphs, by how often they come. */
export const specialBlocks: readonly (readonly [share: number, make: (pen: Pen) => string])[] = [
  [30, bullets],
  [6, nestedBullets],
  [6, numbered],
  [14, quotation],
  [5, table],
  [1.5, code],
];

/** Most paragraphs have two or three sentences. */
export function paragraph({ random, sentence }: Pen, most = 8): string {
  return Array.from({ length: random.logNormal(2.5, 0.5, 1, most) }, sentence).join(" ");
}

export function heading({ random, phrase }: Pen, level: number): string {
  return `${"#".repeat(level)} ${capital(phrase(random.between(2, 7)))}`;
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}

/** A few words or a sentence: lists have one or the other. */
function entryMaker({ random, phrase, sentence }: Pen): () => string {
  return random.chance(0.5) ? sentence : () => capital(phrase(random.between(2, 12)));
}

function bullets(pen: Pen): string {
  const [entry, mark] = [entryMaker(pen), pen.random.pick(["-", "-", "*"])];
  const between = pen.random.chance(0.1) ? "\n" : "";
  return lines(
    pen.random.logNormal(4, 0.4, 2, 12),
    (index) => `${index > 0 ? between : ""}${mark} ${entry()}`,
  );
}

function nestedBullets(pen: Pen): string {
  const { random, phrase } = pen;
  const inner = () => lines(random.between(1, 4), () => `  - ${capital(phrase(random.between(2, 9)))}`);
  return lines(random.between(2, 5), () => {
    const outer = `- ${capital(phrase(random.between(3, 9)))}`;
    return random.chance(0.6) ? `${outer}\n${inner()}` : outer;
  });
}

function numbered(pen: Pen): string {
  const entry = entryMaker(pen);
  return lines(pen.random.between(2, 7), (index) => `${index + 1}. ${entry()}`);
}

function quotation(pen: Pen): string {
  const said = `> ${paragraph(pen)}`;
  return pen.random.chance(0.3) ? `${said}\n>\n> — ${capital(pen.phrase(2))}` : said;
}

function table({ random, phrase }: Pen): string {
  const columns = random.between(1, 4);
  const figures = () =>
    Array.from({ length: columns }, () =>
      random.pick([`${random.between(1, 999)}`, `${random.between(1, 99)}%`, "–"]),
    );
  const row = (cells: readonly string[]) =>
    `| ${[capital(phrase(random.between(1, 4))), ...cells].join(" | ")} |`;
  const head = row(Array.from({ length: columns }, () => capital(phrase(random.between(1, 2)))));
  return `${head}\n| --- |${" ---: |".repeat(columns)}\n${lines(random.logNormal(6, 0.5, 2, 25), () => row(figures()))}`;
}

function code({ random, phrase }: Pen): string {
  const line = () => `${phrase(1)} = ${phrase(1)}(${random.between(1, 99)}, "${phrase(2)}")`;
  return `\`\`\`\n${lines(random.between(1, 6), line)}\n\`\`\``;
}
