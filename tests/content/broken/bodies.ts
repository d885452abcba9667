import { anItem } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import { itemSaying, type Mistake } from "./mistake.ts";

/** Faults in bodies: warnings, which do not stop a build. */
export const bodies: readonly Mistake[] = [
  {
    mistake: "a heading level skipped",
    files: itemSaying("## Rain", "", "#### Snow"),
    says: "content/items/flood.md:9:1: warning: A level 4 heading follows a level 2 heading, which skips a level. Use ###.",
  },
  {
    mistake: "a heading level skipped at the beginning",
    files: itemSaying("### Rain"),
    says: "content/items/flood.md:7:1: warning: The first heading is level 3, which skips a level. Use ##.",
  },
  {
    mistake: "a heading level skipped below one of level 1",
    files: itemSaying("# Rain", "", "### Snow"),
    says: "content/items/flood.md:9:1: warning: A level 3 heading follows a level 1 heading, which skips a level. Use ##.",
  },
  {
    mistake: "a heading level skipped below an underlined one",
    files: itemSaying("Rain", "====", "", "### Snow"),
    says: "content/items/flood.md:10:1: warning: A level 3 heading follows a level 1 heading, which skips a level. Use ##.",
  },
  {
    mistake: "an image without a description",
    files: { ...itemSaying("Look: ![](river.svg)"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:7:11: warning: An image has no description. Write what it shows between the square brackets: ![…](…).",
  },
  {
    mistake: "an image that is not there",
    files: itemSaying("Look: ![A river](/images/river.svg)"),
    says: "content/items/flood.md:7:18: warning: The image `river.svg` is not in content/images/. Put the file there, or correct its name.",
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
    says: "content/items/flood.md:7:18: warning: There is no page `/topics/rivers`. Add a slash at the end: `/topics/rivers/`.",
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
    says: "content/items/flood.md:7:16: warning: The link leads to `content/items/tomorrow.md`, which is not published yet. Publish that item first, or hold this one back.",
  },
  {
    mistake: "a link to a draft",
    files: {
      ...itemSaying("See [the draft](/items/draft/)."),
      "content/items/draft.md": anItem({ draft: true }),
    },
    says: "content/items/flood.md:7:17: warning: The link leads to `content/items/draft.md`, which is not published yet. Publish that item first, or hold this one back.",
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
  {
    mistake: "a link without words",
    files: itemSaying("It rained. [](https://river.example/)"),
    says: "content/items/flood.md:7:15: warning: The link has no text. Write the link text between the square brackets: […](…).",
  },
  {
    mistake: "a link whose only word is a space, behind one of the same address",
    files: itemSaying("[It](https://river.example/) and [ ](https://river.example/)"),
    says: "content/items/flood.md:7:38: warning: The link has no text. Write the link text between the square brackets: […](…).",
  },
  {
    mistake: "a link whose only words are a comment, to a page of the digest",
    files: itemSaying("It rained. [<!-- what? -->](/topics/water/)"),
    says: "content/items/flood.md:7:29: warning: The link has no text. Write the link text between the square brackets: […](…).",
  },
  {
    mistake: "a link whose only letter can't be seen",
    files: itemSaying("It rained. [\u200b](mailto:editors@paper.example)"),
    says: "content/items/flood.md:7:16: warning: The link has no text. Write the link text between the square brackets: […](…).",
  },
  {
    mistake: "a heading without words",
    files: itemSaying("It rained.", "", "##"),
    says: "content/items/flood.md:9:1: warning: The heading has no text. Write text after the `##`, or delete it.",
  },
  {
    mistake: "a heading that is a comment",
    files: itemSaying("It rained.", "", "## <!-- what? -->"),
    says: "content/items/flood.md:9:1: warning: The heading has no text. Write text after the `##`, or delete it.",
  },
  {
    mistake: "emphasis that ends behind a space",
    files: itemSaying("**Chair: **Yes"),
    says: "content/items/flood.md:7:1: warning: Readers see the emphasis marks of `**Chair: **`. Write `**Chair:**`, with spaces outside the marks only.",
  },
  {
    mistake: "emphasis that begins before a space",
    files: itemSaying("It is ** bold **."),
    says: "content/items/flood.md:7:7: warning: Readers see the emphasis marks of `** bold **`. Write `**bold**`, with spaces outside the marks only.",
  },
  {
    mistake: "emphasis of a label that ends behind a space",
    files: itemSaying("- *Chair: *Yes"),
    says: "content/items/flood.md:7:3: warning: Readers see the emphasis marks of `*Chair: *`. Write `*Chair:*`, with spaces outside the marks only.",
  },
  {
    mistake: "emphasis that ends between punctuation and a letter",
    files: itemSaying("请**注意：**正文"),
    says: "content/items/flood.md:7:2: warning: Readers see the emphasis marks of `**注意：**`. Put punctuation outside the marks, or a space after them.",
  },
  {
    mistake: "emphasis that does not end",
    files: itemSaying("It is **bold"),
    says: "content/items/flood.md:7:7: warning: Readers see the asterisks of `**bold`. Close the emphasis where it ends, or write `\\*` for an asterisk.",
  },
  {
    mistake: "struck words that do not end",
    files: itemSaying("It is ~~old"),
    says: "content/items/flood.md:7:7: warning: Readers see the tildes of `~~old`. Close the emphasis where it ends, or write `\\~` for a tilde.",
  },
  {
    mistake: "struck words with spaces",
    files: itemSaying("It is ~~ old ~~."),
    says: "content/items/flood.md:7:7: warning: Readers see the emphasis marks of `~~ old ~~`. Write `~~old~~`, with spaces outside the marks only.",
  },
  {
    mistake: "a link between double brackets",
    files: itemSaying("See [[The rain]]."),
    says: "content/items/flood.md:7:5: warning: The link is shown as text, because double brackets have no meaning here. Write it as [text](address).",
  },
  {
    mistake: "an address for links right below a text",
    files: itemSaying("See [it].\n[it]: https://river.example/"),
    says: "content/items/flood.md:8:1: warning: The link definition is shown as text. Put a blank line above it, and write it as [name]: https://….",
  },
  {
    mistake: "a heading without a space",
    files: itemSaying("##Rain"),
    says: "content/items/flood.md:7:1: warning: The heading is shown as text. Put a space after its `#`, and nothing before it.",
  },
  {
    mistake: "a row of a table that has none",
    files: itemSaying("| a | b |"),
    says: "content/items/flood.md:7:1: warning: The table row is shown as text. Put a blank line above the table and none inside it, and a line such as |---|---| below its first row.",
  },
  {
    mistake: "an end of HTML",
    files: itemSaying("Rain</div>"),
    says: "content/items/flood.md:7:5: warning: HTML is shown as text. Use Markdown instead.",
  },
  {
    mistake: "a processing instruction",
    files: itemSaying("<?php rain ?>"),
    says: "content/items/flood.md:7:1: warning: HTML is shown as text. Use Markdown instead.",
  },
  {
    mistake: "a type of document",
    files: itemSaying("<!DOCTYPE html>"),
    says: "content/items/flood.md:7:1: warning: HTML is shown as text. Use Markdown instead.",
  },
  {
    mistake: "text between marks of XML",
    files: itemSaying("<![CDATA[rain]]>"),
    says: "content/items/flood.md:7:1: warning: HTML is shown as text. Use Markdown instead.",
  },
  {
    mistake: "a comment without an end",
    files: itemSaying("It rained. <!-- check"),
    says: "content/items/flood.md:7:12: error: The comment does not end. End it with `-->`.",
  },
  {
    mistake: "a heading that is a picture",
    files: { ...itemSaying("![A river](river.svg)", "---"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:7:1: warning: The heading has no text. Write text, or put a blank line above the `-` line that makes it a heading.",
  },
  {
    mistake: "a linked picture without a description",
    files: {
      ...itemSaying("[![](river.svg)](https://river.example/)"),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:7:6: warning: An image has no description. Write what it shows between the square brackets: ![…](…).",
  },
  {
    mistake: "a comment without an end in an issue's introduction",
    files: { "content/issues/2021-W45.md": "<!-- check\n\nRain." },
    says: "content/issues/2021-W45.md:1:1: error: The comment does not end. End it with `-->`.",
  },
  {
    mistake: "a note for editors on the about page",
    files: { "content/about.md": "We write. %% Who? %%" },
    says: "content/about.md:1:11: error: `%% Who? %%` looks like a note for editors, and readers would see it. Write it as `<!-- … -->`, or delete it.",
  },
];
