import { anItem } from "../../support/digest.ts";
import { itemSaying, type Mistake } from "./mistake.ts";

/** What a body says wrong: warnings, which do not stop a build. */
export const bodies: readonly Mistake[] = [
  {
    mistake: "a heading level skipped",
    files: itemSaying("## Rain", "", "#### Snow"),
    says: "content/items/flood.md:9:1: warning: A heading of level 4 follows one of level 2: a level is skipped. Write it with ###.",
  },
  {
    mistake: "a heading level skipped at the beginning",
    files: itemSaying("### Rain"),
    says: "content/items/flood.md:7:1: warning: The first heading is of level 3: a level is skipped. Write it with ##.",
  },
  {
    mistake: "a heading level skipped below one of level 1",
    files: itemSaying("# Rain", "", "### Snow"),
    says: "content/items/flood.md:9:1: warning: A heading of level 3 follows one of level 1: a level is skipped. Write it with ##.",
  },
  {
    mistake: "a heading level skipped below an underlined one",
    files: itemSaying("Rain", "====", "", "### Snow"),
    says: "content/items/flood.md:10:1: warning: A heading of level 3 follows one of level 1: a level is skipped. Write it with ##.",
  },
  {
    mistake: "an image without a description",
    files: { ...itemSaying("Look: ![](river.svg)"), "content/images/river.svg": "<svg/>" },
    says: "content/items/flood.md:7:11: warning: An image has no description. Write what it shows between the square brackets: ![…](…).",
  },
  {
    mistake: "an image that is not there",
    files: itemSaying("Look: ![A river](/images/river.svg)"),
    says: "content/items/flood.md:7:18: warning: The image `river.svg` is not in content/images/. Put the file there, or mend its name.",
  },
  {
    mistake: "a link to no page",
    files: itemSaying("It rained,", "see [the rain](/topics/rian/)."),
    says: "content/items/flood.md:8:16: warning: There is no page `/topics/rian/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
  },
  {
    mistake: "a link to a misspelt page",
    files: itemSaying("See [the rivers](/topics/rivrs/)."),
    says: "content/items/flood.md:7:18: warning: There is no page `/topics/rivrs/`. Did you mean `/topics/rivers/`?",
  },
  {
    mistake: "a link in a misspelt folder",
    files: itemSaying("See [the rivers](/topic/rivers/)."),
    says: "content/items/flood.md:7:18: warning: There is no page `/topic/rivers/`. Did you mean `/topics/rivers/`?",
  },
  {
    mistake: "a link without its last slash",
    files: itemSaying("See [the rivers](/topics/rivers)."),
    says: "content/items/flood.md:7:18: warning: There is no page `/topics/rivers`. Write it with a slash at the end: `/topics/rivers/`.",
  },
  {
    mistake: "a relative link to no page",
    files: itemSaying("See [the drought](../drought/)."),
    says: "content/items/flood.md:7:19: warning: There is no page `/items/drought/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
  },
  {
    mistake: "a link with an accent to no page",
    files: itemSaying("See [été](/topics/été/)."),
    says: "content/items/flood.md:7:11: warning: There is no page `/topics/été/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
  },
  {
    mistake: "a link in a table",
    files: itemSaying("| Here |", "|---|", "| [Rain](/topics/rain/) |"),
    says: "content/items/flood.md:9:10: warning: There is no page `/topics/rain/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
  },
  {
    mistake: "a link to no heading",
    files: itemSaying("## The rain", "", "As [above](#the-rian)."),
    says: "content/items/flood.md:9:12: warning: There is no heading `the-rian` in this text. Did you mean `the-rain`?",
  },
  {
    mistake: "a link to an item that is not published yet",
    files: {
      ...itemSaying("See [tomorrow](/items/tomorrow/)."),
      "content/items/tomorrow.md": anItem({ date: "2021-11-13" }),
    },
    says: "content/items/flood.md:7:16: warning: The link leads to `content/items/tomorrow.md`, which is not published yet. Wait with one until the other is out.",
  },
  {
    mistake: "a link to a draft",
    files: {
      ...itemSaying("See [the draft](/items/draft/)."),
      "content/items/draft.md": anItem({ draft: true }),
    },
    says: "content/items/flood.md:7:17: warning: The link leads to `content/items/draft.md`, which is not published yet. Wait with one until the other is out.",
  },
  {
    mistake: "a link in an issue's introduction",
    files: { "content/issues/2021-W45.md": "See [rain](/topics/rain/)." },
    says: "content/issues/2021-W45.md:1:12: warning: There is no page `/topics/rain/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
  },
  {
    mistake: "a link in a topic's introduction",
    files: { "content/topics/water.md": "See [rain](/topics/rain/)." },
    says: "content/topics/water.md:1:12: warning: There is no page `/topics/rain/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
  },
  {
    mistake: "a link on the about page",
    files: { "content/about.md": "See [rain](/topics/rain/)." },
    says: "content/about.md:1:12: warning: There is no page `/topics/rain/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
  },
];
