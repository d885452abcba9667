import type { NoteOf } from "./textBody.ts";

/** Addresses that plain text refers to by number, as `[1]`, and which stand below it. */
export interface NotesBelow {
  readonly noteOf: NoteOf;
  lines(): string[];
}

/** Begins the notes of a text. An address that it names twice has one number. */
export function openNotes(resolve: (address: string) => string): NotesBelow {
  const addresses: string[] = [];
  return {
    noteOf(address) {
      const whole = resolve(address);
      if (!addresses.includes(whole)) addresses.push(whole);
      return addresses.indexOf(whole) + 1;
    },
    lines: () => addresses.map((address, index) => `[${index + 1}] ${address}`),
  };
}
