import { itemWith, type Mistake } from "./mistake.ts";

/** Invalid numbers. */
export const numbers: readonly Mistake[] = [
  {
    mistake: "a figure `NaN`",
    files: itemWith("figures:", "  - { label: Homes, value: NaN }"),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `NaN`, but must be a number. Write only the number, for example 1234.5.",
  },
  {
    mistake: "a figure `.nan`",
    files: itemWith("figures:", "  - { label: Homes, value: .nan }"),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `NaN`, but must be a number. Write only the number, for example 1234.5.",
  },
  {
    mistake: "a figure `.inf`",
    files: itemWith("figures:", "  - { label: Homes, value: .inf }"),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `Infinity`, but must be a number. Write only the number, for example 1234.5.",
  },
  {
    mistake: "a figure `-.inf`",
    files: itemWith("figures:", "  - { label: Homes, value: -.inf }"),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `-Infinity`, but must be a number. Write only the number, for example 1234.5.",
  },
  {
    mistake: "a figure `1e999`",
    files: itemWith("figures:", "  - { label: Homes, value: 1e999 }"),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `Infinity`, but must be a number. Write only the number, for example 1234.5.",
  },
  {
    mistake: 'a figure `"12,000"`',
    files: itemWith("figures:", '  - { label: Homes, value: "12,000" }'),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `12,000`, but must be a number. Write 12000 or 12.000, whichever is meant.",
  },
  {
    mistake: "a figure `1_000`",
    files: itemWith("figures:", "  - { label: Homes, value: 1_000 }"),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `1_000`, but must be a number. Write 1000.",
  },
  {
    mistake: "a figure `£3`",
    files: itemWith("figures:", "  - { label: Homes, value: \u00a33 }"),
    says: 'content/items/flood.md:7:28: error: `figures[0].value` is `£3`, but must be a number. Write 3, and `unit: "£"`.',
  },
  {
    mistake: "a figure `3%`",
    files: itemWith("figures:", "  - { label: Homes, value: 3% }"),
    says: 'content/items/flood.md:7:28: error: `figures[0].value` is `3%`, but must be a number. Write 3, and `unit: "%"`.',
  },
  {
    mistake: "a figure `1.2.3`",
    files: itemWith("figures:", "  - { label: Homes, value: 1.2.3 }"),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `1.2.3`, but must be a number. Write only the number, for example 1234.5.",
  },
  {
    mistake: "`order: first`",
    files: itemWith("order: first"),
    says: "content/items/flood.md:6:8: error: `order` is `first`, but must be a number such as 1. Write only the number, for example 1.",
  },
  {
    mistake: "`order: .nan`",
    files: itemWith("order: .nan"),
    says: "content/items/flood.md:6:8: error: `order` is `NaN`, but must be a number such as 1. Write only the number, for example 1.",
  },
  {
    mistake: "`order: .inf`",
    files: itemWith("order: .inf"),
    says: "content/items/flood.md:6:8: error: `order` is `Infinity`, but must be a number such as 1. Write only the number, for example 1.",
  },
  {
    mistake: "`order: 1e999`",
    files: itemWith("order: 1e999"),
    says: "content/items/flood.md:6:8: error: `order` is `Infinity`, but must be a number such as 1. Write only the number, for example 1.",
  },
  {
    mistake: "a whole that is less than nothing",
    files: itemWith("figures:", "  - { label: Homes, value: 3, of: -1 }"),
    says: "content/items/flood.md:7:35: error: `figures[0].of` is `-1`, but must be more than 0. What to write: The total, if the number is part of one.",
  },
];
