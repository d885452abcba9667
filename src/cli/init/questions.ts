import { Info } from "luxon";
import { z } from "zod";
import { languageTag, siteUrl, timeOfDay, timeZone } from "../../content/schema/fieldTypes.ts";
import { name } from "../../content/schema/textTypes.ts";
import type { Questions } from "../new/newEntryType.ts";

const weekdays = Info.weekdays("long", { locale: "en" });

/** What `init` asks of a new digest. Each is a field of `_data/site.yaml`. */
export const questions: Questions = {
  rules: z.object({
    title: name,
    url: siteUrl,
    language: languageTag,
    timeZone,
    publishedOn: name,
    publishedAt: timeOfDay,
  }),
  asked: [
    { field: "title", question: "Name of the digest" },
    { field: "url", question: "Web address where readers will find it" },
    { field: "language", question: "Language, as a tag", proposal: () => "en-GB" },
    {
      field: "timeZone",
      option: "time-zone",
      question: "Time zone",
      proposal: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    {
      field: "publishedOn",
      option: "published-on",
      question: "Weekday when the issue comes out",
      choices: () => weekdays.map((day) => ({ value: day, label: day })),
      proposal: () => "Friday",
    },
    {
      field: "publishedAt",
      option: "published-at",
      question: "Time of day when new items are published",
      proposal: () => "07:00",
    },
  ],
};
