import { DateTime } from "luxon";
import { all, type Element } from "../../support/wellFormed.ts";

/*
 * What the rules of several formats have in common. Each function returns a sentence for every rule that is broken.
 */

/** What a feed must match besides its format's rules. */
export interface Expected {
  /** Its own address. */
  readonly address: string;
  readonly zone: string;
  readonly language: string;
  /** How many bytes the file at an address of the site has. */
  readonly bytesOf: (url: string) => number | undefined;
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

/** Whether a picture's type and size are those of its file. */
export function pictureProblems(
  url: string,
  type: string | undefined,
  bytes: number,
  { bytesOf }: Expected,
): string[] {
  return [
    ...problem(!/^image\/[a-z+]+$/.test(type ?? ""), `${url} has the type ${type}.`),
    ...problem(bytesOf(url) !== bytes, `${url} has ${bytesOf(url)} bytes, not ${bytes}.`),
  ];
}

/** A sentence, if a rule is broken. */
export function problem(isBroken: boolean, said: string): string[] {
  return isBroken ? [said] : [];
}

/** The names that an element does not have exactly notOnce, with a text. */
export function notOnce(element: Element, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [first, ...more] = all(element, name);
    return problem(
      first === undefined || more.length > 0 || first.text.trim() === "",
      `There is not exactly one ${name}.`,
    );
  });
}

/** The children of an element that its format does not know. */
export function unknownChildren(element: Element | undefined, known: readonly string[]): string[] {
  return (element?.children ?? []).flatMap(({ name }) =>
    problem(!known.includes(name), `${name} is not allowed here.`),
  );
}

/** The values that are there more than once. */
export function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Dates are of RFC 3339, with the offset that clocks in the zone had then. */
export function dateProblems(dates: readonly (string | undefined)[], zone: string): string[] {
  return dates.flatMap((date = "") => {
    const there = DateTime.fromISO(date, { setZone: true });
    const isRight = rfc3339.test(date) && there.offset === there.setZone(zone).offset;
    return problem(!isRight, `${date} is not a date in ${zone}.`);
  });
}

/** Addresses that are not absolute: they need a scheme and, for http and https, a host. */
export function notAbsolute(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) =>
    problem(
      !/^(https?:\/\/[^/]|(?!https?:)[a-z][a-z0-9+.-]*:)/i.test(address) || !URL.canParse(address),
      `\`${address}\` is not an absolute address.`,
    ),
  );
}

/** Every address in HTML as our Markdown writes it. */
export function addressesIn(html: string): string[] {
  return [...html.matchAll(/ (href|src|srcset|poster|cite|action)="([^"]*)"/g)].flatMap(
    ([, name, value = ""]) =>
      name === "srcset" ? value.split(",").map((each) => each.trim().split(" ")[0] ?? "") : [value],
  );
}
