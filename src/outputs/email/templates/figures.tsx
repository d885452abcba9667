import type { FigureSeries, Item } from "../../../digest/digest.ts";
import { amount, bareAmount } from "../../../digest/figures/amount.ts";
import { figureSoFar } from "../../../digest/figures/figureSoFar.ts";
import { chartAddress, chartPictureWidth } from "../../pictures/chartPicture.ts";
import type { EmailContents } from "../emailContents.ts";
import type { ResolveUrl } from "../emailUrls.ts";
import { asOfWords, changeSentence, valueRows } from "../figureLines.ts";
import { useEmailStyles } from "./emailStyles.ts";

interface EmailFiguresProps {
  readonly item: Item;
  readonly resolveUrl: ResolveUrl;
  readonly contents: Pick<EmailContents, "language" | "drawn">;
}

type Figure = Item["figures"][number];

/** The figures of an item: a bar for one that is part of a total, and how those have changed that earlier items report. */
export function EmailFigures({ item, resolveUrl, contents }: EmailFiguresProps) {
  const emailStyles = useEmailStyles();
  if (item.figures.length === 0) return null;
  const { language } = contents;
  return (
    <>
      <h3 style={emailStyles.subheading}>In figures</h3>
      {item.figures.map((figure) => {
        const series = figureSoFar(item, figure);
        return (
          <div key={figure.label} style={emailStyles.figure}>
            <FigureLine figure={figure} language={language} />
            {figure.of !== undefined && <Bar value={figure.value} of={figure.of} />}
            {series && <Change item={item} series={series} resolveUrl={resolveUrl} contents={contents} />}
          </div>
        );
      })}
    </>
  );
}

function FigureLine({ figure, language }: { readonly figure: Figure; readonly language: string }) {
  const emailStyles = useEmailStyles();
  const { label, value, of, unit } = figure;
  const asOf = asOfWords(figure);
  return (
    <>
      <span style={emailStyles.figureLabel}>{label}</span>
      <br />
      <strong class="accent" style={emailStyles.figureValue}>
        {of === undefined ? amount(value, unit, language) : bareAmount(value, unit, language)}
      </strong>
      {of !== undefined && ` of ${amount(of, unit, language)}`}
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
function Change({
  item,
  series,
  resolveUrl,
  contents,
}: EmailFiguresProps & { readonly series: FigureSeries }) {
  const emailStyles = useEmailStyles();
  const { language, drawn } = contents;
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
          alt={`Chart: ${series.label}`}
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
