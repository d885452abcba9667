import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aZip } from "../aZip.ts";
import { readExport } from "../readExport.ts";

/** A page of a campaign in a template of layout tables. */
const page = (
  content: string,
) => `<!doctype html><html><head><title>*|MC:SUBJECT|*</title><style>p{margin:0}</style></head><body>
<!--[if mso]><p>Only for one program</p><![endif]-->
<span class="mcnPreviewText" style="display:none;">The rain of this week</span>
<table id="bodyTable"><tr><td align="center">
<table id="templatePreheader"><tr><td class="mcnTextContent"><a href="*|ARCHIVE|*">View this email in your browser</a></td></tr></table>
<table id="templateBody"><tbody><tr><td>${content}</td></tr></tbody></table>
<table id="templateFooter"><tr><td class="mcnTextContent">Copyright *|CURRENT_YEAR|*. <a href="*|UNSUB|*">unsubscribe</a></td></tr></table>
</td></tr></table><img src="https://hills.list-manage.com/track/open.php" width="1" height="1"></body></html>`;

const rain =
  page(`<table class="mcnTextBlock"><tr><td class="mcnTextContent"><span style="font-size:32px">Rain</span></td></tr></table><table class="mcnTextBlock"><tr><td class="mcnTextContent"><p>Dear *|FNAME|*, it <font color="red"><font size="5"><strong>rained</strong></font></font>.<sup><a href="#fn1">1</a></sup> <a href="https://example.org/report">Report</a></p></td></tr></table>
<table class="mcnImageCardBlock"><tr><td><img src="https://mcusercontent.com/abc/images/River.png" alt="A river"></td><td class="mcnTextContent"><h3>The river</h3>It rose.</td></tr></table>
<table class="mcnDividerBlock"><tr><td><span></span></td></tr></table>
<table><tr><td>Place</td><td>Rain</td></tr><tr><td>Hilltop</td><td>30 mm</td></tr></table>
<table class="mcnButtonBlock"><tr><td><a class="mcnButton" href="https://example.org/join">Join us</a></td></tr></table>
<table class="mcnFollowBlock"><tr><td><a href="https://example.net/hills">Follow</a></td></tr></table>
<p id="fn1">On the hills.</p>`);

const files = {
  "hills/campaigns/campaigns.csv": [
    "Title,Subject,List,Send Date,Unique Id",
    'March rain,Rain in March,Hills,"Mar 03, 2021 11:30 pm",ab12cd34',
    'Snow news,Snow,Hills,"Feb 24, 2021 08:00 am",ef56ab78',
    "A plan,Plan,Hills,,ff00ff00",
    'Lost one,Lost,Hills,"Jan 01, 2021 08:00 am",00aa00aa',
    'Twice,Second,Hills,"Feb 02, 2021 08:00 am",22aa22aa',
    'Twice,First,Hills,"Feb 01, 2021 08:00 am",11aa11aa',
    "",
  ].join("\n"),
  "hills/campaigns/campaigns_content/101_march-rain.html": rain,
  "hills/campaigns/campaigns_content/101_march-rain.txt": "Rain",
  "hills/campaigns/campaigns_content/102_ef56ab78.html": page("<p>Snow fell.</p>"),
  "hills/campaigns/campaigns_content/103_a-plan.html": page("<p>Plan.</p>"),
  "hills/campaigns/campaigns_content/105_twice.html": page("<p>Twice.</p>"),
  "hills/campaigns/campaigns_content/104_other.html": page("<p>Other.</p>"),
  "hills/gallery_files/River.png": "png",
};

describe("a Mailchimp export", () => {
  test("gives a post for each campaign that was sent", async () => {
    const { label, posts, pictureFile } = await readExport(aZip(files));
    assert.equal(label, "a Mailchimp export");
    assert.deepEqual(
      posts.map(({ source, date, title, isDraft }) => [source, date, title, isDraft]),
      [
        ["campaigns/campaigns_content/105_twice.html", "Feb 01, 2021 08:00 am", "First", false],
        ["campaigns/campaigns_content/102_ef56ab78.html", "Feb 24, 2021 08:00 am", "Snow", false],
        ["campaigns/campaigns_content/101_march-rain.html", "Mar 03, 2021 11:30 pm", "Rain in March", false],
      ],
    );
    assert.equal(
      pictureFile("campaigns/campaigns_content/101_march-rain.html", "../../gallery_files/River.png"),
      "gallery_files/River.png",
    );
  });

  test("takes the text out of the template's tables, and keeps tables of data", async () => {
    const { items } = await readExport(aZip(files));
    assert.equal(
      items[2]?.body,
      `## Rain

Dear , it **rained**.[^1] [Report](https://example.org/report)

![A river](../../gallery_files/River.png)

### The river

It rose.

---

|  |  |
| --- | --- |
| Place | Rain |
| Hilltop | 30 mm |

[Join us](https://example.org/join)

[^1]: On the hills.
`,
    );
    assert.equal(items[1]?.body, "Snow fell.\n");
  });

  test("reports what is lost", async () => {
    const { losses } = await readExport(aZip(files));
    assert.deepEqual(
      losses
        .filter((loss) => !/(?:102|105)_.*(?:YEAR|rain of|browser|unsubscribe)/.test(loss))
        .map((loss) => loss.replace("campaigns/campaigns_content/", "")),
      [
        "date-guess 105_twice.html: Feb 01, 2021 08:00 am, one of 2 campaigns with this title",
        "placeholder 101_march-rain.html: *|FNAME|*",
        "placeholder 101_march-rain.html: *|CURRENT_YEAR|*",
        "email-frame 101_march-rain.html: The rain of this week",
        "email-frame 101_march-rain.html: View this email in your browser",
        "email-frame 101_march-rain.html: Follow",
        "email-frame 101_march-rain.html: Copyright . unsubscribe",
        "button 101_march-rain.html: Join us",
        "heading-guess 101_march-rain.html: Rain",
        "no-item 103_a-plan.html: it was not sent",
        "no-item 104_other.html: campaigns.csv has no campaign of this name, so it has no date",
        "no-item campaigns.csv#Lost one: campaigns_content has no page for it",
        "no-item campaigns.csv#Twice: campaigns_content has no page for it",
      ],
    );
  });
});
