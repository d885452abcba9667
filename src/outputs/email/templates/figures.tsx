import type { ComponentChild } from "preact";
import type { FigureSeries, Item } from "../../../digest/digest.ts";
import { amount, bareAmount } from "../../../digest/figures/amount.ts";
import { figureSoFar } from "../../../digest/figures/figureSoFar.ts";
import type { Language } from "../../../language/language.ts";
import { chartAddress, chartPictureWidth } from "../../pictures/chartPicture.ts";
import type { EmailContents } from "../emailContents.ts";
import type { ResolveUrl } from "../emailUrls.ts";
import { asOfWords, changeSentence, valueRows } from "../figureLines.ts";
import { useEmailStyles } from "./emailStyles.ts";

interface EmailFiguresProps {
  readonly item: Item;
  readonly resolveUrl: ResolveUrl;
  readonly contents: Pick<EmailContents, "drawn">;
}

type Figure = Item["figures"][number];

/** The figures of an item: a bar for one that is part of a total, and how those have changed that earlier items report. */
export function EmailFigures({ item, resolveUrl, contents }: EmailFiguresProps, { words }: Language) {
  const emailStyles = useEmailStyles();
  if (item.figures.length === 0) return null;
  return (
    <>
      <h3 style={emailStyles.subheading}>{words.figures.title}</h3>
      {item.figures.map((figure) => {
        const series = figureSoFar(item, figure);
        return (
          <div key={figure.label} style={emailStyles.figure}>
            <FigureLine figure={figure} />
            {figure.of !== undefined && <Bar value={figure.value} of={figure.of} />}
            {series && <Change item={item} series={series} resolveUrl={resolveUrl} contents={contents} />}
          </div>
        );
      })}
    </>
  );
}

function FigureLine({ figure }: { readonly figure: Figure }, language: Language) {
  const emailStyles = useEmailStyles();
  const { tag, words } = language;
  const { label, value, of, unit } = figure;
  const asOf = asOfWords(figure, language);
  const big = (text: string) => (
    <strong class="accent" style={emailStyles.figureValue}>
      {text}
    </strong>
  );
  return (
    <>
      <span style={emailStyles.figureLabel}>{label}</span>
      <br />
      {of === undefined
        ? big(amount(value, unit, tag))
        : words.figures.of<ComponentChild>(big(bareAmount(value, unit, tag)), amount(of, unit, tag))}
      {asOf && (
        <span class="quiet" style={emailStyles.figureLabel}>
          {" "}
          {asOf}
        </span>
      )}
    </>
  );
}

/** A table with two cells, because email programs show it even if they load no pictures. */
function Bar({ value, of }: { readonly value: number; readonly of: number }) {
  const emailStyles = useEmailStyles();
  const share = Math.round(Math.max(0, Math.min(1, value / of)) * 100);
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style={emailStyles.bar}>
      <tr>
        {share > 0 && (
          <td class="part" width={`${share}%`} style={emailStyles.barPart}>
            &nbsp;
          </td>
        )}
        {share < 100 && (
          <td class="rest" width={`${100 - share}%`} style={emailStyles.barRest}>
            &nbsp;
          </td>
        )}
      </tr>
    </table>
  );
}

/** How a figure has changed: in words, and as a picture of its chart or, where there is none, as a table. */
function Change(
  { item, series, resolveUrl, contents: { drawn } }: EmailFiguresProps & { readonly series: FigureSeries },
  language: Language,
) {
  const emailStyles = useEmailStyles();
  const chart = chartAddress(item, series);
  const rows = valueRows(series, language);
  return (
    <>
      <p class="quiet" style={emailStyles.small}>
        {changeSentence(series, language)}
      </p>
      {drawn.has(chart) ? (
        <img
          src={resolveUrl(chart)}
          alt={language.words.figures.chartOf(series.label)}
          width={chartPictureWidth}
          style={`${emailStyles.picture};max-width:${chartPictureWidth}px`}
        />
      ) : (
        rows.length > 0 && (
          <table cellpadding="4" cellspacing="0" style={emailStyles.table}>
            {rows.map(({ date, value }) => (
              <tr key={`${date} ${value}`}>
                <th scope="row" align="left" style={emailStyles.rowName}>
                  {date}
                </th>
                <td align="right" style={emailStyles.cell}>
                  {value}
                </td>
              </tr>
            ))}
          </table>
        )
      )}
    </>
  );
}
