import type { PartialDate } from "../../content/schema/partialDate.ts";
import { instant } from "../../digest/dates.ts";
import type { Digest, KeyDate } from "../../digest/digest.ts";
import type { DataNode } from "./dataNode.ts";

/** A key date as an event that an item mentions. One that moved has the day before its last move, and one that was withdrawn is cancelled. */
export function keyDateData(keyDate: KeyDate, { site }: Digest): DataNode {
  const { label, date, until, place, url, was, withdrawn } = keyDate;
  const written = (moment: PartialDate | undefined) =>
    moment?.precision === "minute" ? instant(moment.text, site.timeZone) : moment?.text;
  const before = was.at(-1);
  return {
    "@type": "Event",
    name: label,
    startDate: written(date),
    endDate: written(until),
    location: place === undefined ? undefined : { "@type": "Place", name: place },
    url,
    eventStatus: withdrawn ? cancelled : before && rescheduled,
    previousStartDate: withdrawn ? undefined : written(before),
  };
}

const cancelled = "https://schema.org/EventCancelled";
const rescheduled = "https://schema.org/EventRescheduled";
