import { type Phrase, phrase } from "../../../phrase.ts";

/** The search page before its script runs, or without it. */
export const searchForm = () => ({
  description: "Search everything that this digest has published.",
  needsScript: <T>(headlinesLink: (text: string) => T): Phrase<T | string> =>
    phrase<
      T | string
    >`Search needs JavaScript. Turn it on in your browser, or browse the archive below. You can also open the ${headlinesLink("list of all headlines")} and use your browser’s find command.`,
  browse: "Or browse",
  ways: <T>(
    items: string,
    link: (to: "headlines" | "organisations" | "archive", text: string) => T,
    years: T,
    hasOrganisations: boolean,
  ): Phrase<T | string> =>
    hasOrganisations
      ? phrase<
          T | string
        >`${items}: as ${link("headlines", "a list of headlines")}, ${link("organisations", "by organisation")} or ${link("archive", "by date")}: ${years}.`
      : phrase<
          T | string
        >`${items}: as ${link("headlines", "a list of headlines")} or ${link("archive", "by date")}: ${years}.`,
});
