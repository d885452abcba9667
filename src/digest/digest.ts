import type { ItemVersion } from "../content/history/publishedVersions.ts";
import type { WrittenItem } from "../content/items/readItem.ts";
import type { Body } from "../content/markdown/body.ts";
import type { WithOwnFields } from "../content/ownFields/ownFields.ts";
import type { WrittenPage } from "../content/pages/readTextPages.ts";
import type { PictureSize } from "../content/pictures/pictureSize.ts";
import type {
  Figure,
  KeyDateField,
  OrganisationEntry,
  PersonEntry,
  Relation,
  SeriesEntry,
  SiteFields,
  StorylineEntry,
  TileEntry,
  TopicEntry,
  Update,
} from "../content/schema/index.ts";
import type { Language } from "../language/language.ts";
import type { Brand } from "./brand/brand.ts";
import type { Tracker, TrackerRow } from "./trackers/tracker.ts";

/** Everything that pages, feeds and the search are made from. It never changes after it was made. */
export interface Digest extends Fingerprinted {
  readonly site: SiteFields & WithOwnFields;
  /** The words and dates of its interface. */
  readonly language: Language;
  readonly brand: Brand;
  /** The day of the build in the site's zone, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Newest first. */
  readonly items: readonly Item[];
  /** Newest first. */
  readonly issues: readonly Issue[];
  /** In the order of the register. */
  readonly topics: readonly Topic[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly series: readonly Series[];
  /** Those whose newest item is the newest first; closed ones and those without items last. */
  readonly stories: readonly Story[];
  /** The one that changed last first. */
  readonly trackers: readonly Tracker[];
  /** Newest first. */
  readonly years: readonly Year[];
  /** The earliest first. A date that several items list is there once. */
  readonly keyDates: readonly KeyDate[];
  /** The years in which there are key dates, newest first. */
  readonly calendarYears: readonly CalendarYear[];
  /** Corrections and clarifications, newest first. */
  readonly corrections: readonly Correction[];
  readonly tiles: readonly Tile[];
  /** The text of the about page. */
  readonly about: Body | undefined;
  /** The pages in `content/pages/`, in the order of their files. */
  readonly textPages: readonly WrittenPage[];
  /** Drafts and future items, if they are not shown. */
  readonly unpublished: readonly WrittenItem[];
}

/** A part of the digest with a hash that changes whenever pages would show the part differently, not counting what it refers to. */
export interface Fingerprinted {
  readonly fingerprint: string;
}

/** Something that items are about, with an address and a name. */
export interface Subject extends Fingerprinted {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Newest first. */
  readonly items: readonly Item[];
}

/** A picture. Instead of a description that is missing, it has a note that there is none. */
export interface Image extends NonNullable<WrittenItem["image"]> {
  alt: string;
}

/** A briefing item among all others. */
export interface Item
  extends Fingerprinted,
    Omit<
      WrittenItem,
      "image" | "topics" | "organisations" | "people" | "series" | "storyline" | "keyDates" | "related"
    > {
  readonly image: Image | undefined;
  /** Its label as readers see it. */
  readonly labelText: string | undefined;
  /** The main one first. */
  readonly topics: readonly Topic[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly series: Series | undefined;
  /** The earliest first. */
  readonly keyDates: readonly KeyDate[];
  readonly issue: Issue;
  /** The size of its picture's file. */
  readonly imageBytes: number | undefined;
  /** Undefined if its file does not have it. */
  readonly imageSize: PictureSize | undefined;
  /** Why readers don't see it yet; undefined if it is published. Only previews have unpublished items. */
  readonly unpublishedBecause: "draft" | "not yet published" | undefined;
  readonly related: readonly Related[];
  readonly story: Story | undefined;
  /** The newest item of its story or, without a story, of those related to it, if it was published on a later day. */
  readonly later: Item | undefined;
  /** What readers could read since its publication, oldest first; empty if it has not changed. */
  readonly versions: readonly ItemVersion[];
  /** Its neighbours in its main topic: `next` is the newer one. */
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
}

/** A week's items. */
export interface Issue extends Fingerprinted {
  /** The ISO week, such as `2021-W45`. */
  readonly week: string;
  readonly address: string;
  /** Monday and Sunday, as `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly title: string | undefined;
  /** Its number, if its issues have numbers. */
  readonly number: number | undefined;
  readonly image: Image | undefined;
  /** Undefined if its file does not have it. */
  readonly imageSize: PictureSize | undefined;
  readonly introduction: Body | undefined;
  readonly formerAddresses: readonly string[];
  /** The lead first. */
  readonly items: readonly Item[];
  readonly previous: Issue | undefined;
  readonly next: Issue | undefined;
}

/** A relation to another item; `back` if it was written in the other item. */
export interface Related {
  readonly item: Item;
  readonly as: Relation["as"];
  readonly back: boolean;
}

export interface Topic
  extends Subject,
    WithOwnFields,
    Pick<TopicEntry, "scope" | "aliases" | "formerAddresses" | "sources"> {
  readonly introduction: Body | undefined;
  /** The main one of its broader topics. */
  readonly broader: Topic | undefined;
  /** All of them. */
  readonly broaderTopics: readonly Topic[];
  /** The topics that it or they name as related. */
  readonly seeAlso: readonly Topic[];
  readonly narrower: readonly Topic[];
  /** What its items report in figures, the newest first. */
  readonly figures: readonly FigureSeries[];
}

export interface Organisation
  extends Subject,
    WithOwnFields,
    Pick<OrganisationEntry, "kind" | "region" | "code" | "aliases" | "sameAs"> {
  readonly successor: Organisation | undefined;
  readonly predecessors: readonly Organisation[];
  readonly people: readonly Person[];
  /** What its items report in figures, the newest first. */
  readonly figures: readonly FigureSeries[];
  /** Its rows in trackers. */
  readonly trackerRows: readonly TrackerRow[];
}

export interface Person extends Subject, WithOwnFields, Pick<PersonEntry, "sameAs" | "fediverse"> {
  readonly roles: readonly Role[];
}

/** A post that a person holds or held. */
export interface Role extends Omit<PersonEntry["roles"][number], "organisation"> {
  readonly organisation: Organisation | undefined;
}

export interface Series extends Subject, WithOwnFields, Pick<SeriesEntry, "standfirst" | "byline"> {}

/** Items that tell one after another what happened: see `groupStories`. */
export interface Story extends Subject, WithOwnFields, Pick<StorylineEntry, "standfirst" | "closed"> {
  /** Whether an editor named it. Otherwise its name is the headline of its first item. */
  readonly isNamed: boolean;
  /** Where it stands now, if an editor wrote that. */
  readonly summary: Body | undefined;
}

/** A year or month of the archive: `period` is `2021` or `2021-11`. */
export interface Period {
  readonly period: string;
  readonly address: string;
  readonly items: readonly Item[];
}

export interface Year extends Period {
  readonly months: readonly Period[];
}

/** A date from an item's front matter. */
export interface KeyDate extends KeyDateField {
  /** Unique among the dates of its item, and the same after a move. */
  readonly name: string;
  /** The item that lists it or, of the date that several items list, the first that did. */
  readonly item: Item;
  /** Every item that lists it, newest first. */
  readonly items: readonly Item[];
  /** The date as all items that list it give it together. It is the same object as this one, unless several do. */
  readonly shared: KeyDate;
  /** Whether it is over on the day of the build. */
  readonly past: boolean;
}

/** All key dates of a year, past and upcoming, the earliest first. */
export interface CalendarYear {
  readonly year: string;
  readonly address: string;
  readonly keyDates: readonly KeyDate[];
  /** Its months, the earliest first, if there are so many dates that each has a page of its own. */
  readonly months: readonly CalendarMonth[];
}

/** The key dates of a month of a year with very many. */
export interface CalendarMonth {
  /** Such as `2021-11`. */
  readonly month: string;
  readonly address: string;
  /** The earliest first. */
  readonly keyDates: readonly KeyDate[];
  readonly previous: CalendarMonth | undefined;
  readonly next: CalendarMonth | undefined;
}

/** A figure that the items of a topic or organisation report under one label and unit, with its values over time: see `figureSeriesOf`. */
export interface FigureSeries extends Fingerprinted {
  /** Unique among those of its topic or organisation. */
  readonly id: string;
  /** As the newest item writes it. */
  readonly label: string;
  readonly unit: string | undefined;
  /** Newest first. There is at least one. Several of one date differ. */
  readonly points: readonly FigurePoint[];
}

/** A value of a figure. */
export interface FigurePoint extends Pick<Figure, "value" | "of"> {
  /** The year, month or day that it refers to or, if they don't say, the day of its items. */
  readonly date: string;
  /** The items that report it, newest first. There is at least one. */
  readonly items: readonly Item[];
}

export interface Correction extends Update {
  readonly item: Item;
  /** Its anchor on the item's page: see `noteAnchors`. */
  readonly anchor: string;
}

/** A tile of the map; `shade` runs from 0 (no coverage) to 4 (most). */
export interface Tile extends Pick<TileEntry, "column" | "row" | "short"> {
  readonly organisation: Organisation;
  readonly shade: number;
}

/** A value of the digest while it is being made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
