import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { csvText, type Table } from "../../charts/csv.ts";
import { fileName, type Origin, originLine, withOrigin } from "../../charts/origin.ts";
import { saveFile } from "../../charts/save-file.ts";
import { type PictureText, pngFile, svgFile } from "../../charts/save-picture.ts";
import { t } from "../../messages/message.ts";

interface FrameProps {
  /** What it shows, as its files are named. */
  readonly name: string;
  readonly origin: Origin;
  readonly text: PictureText;
  /** Switches beside the title. */
  readonly head?: ComponentChildren;
  /** Controls left of the buttons under the chart. */
  readonly foot?: ComponentChildren;
  readonly chart: ComponentChildren;
  /** The same figures for reading line by line. */
  readonly table: () => ComponentChildren;
  /** The same figures as a file. */
  readonly csv: () => Table;
  readonly chartElement: () => SVGSVGElement | null;
}

/** A chart with what belongs to it: finding as title, measure and unit, source, table and files. */
export function FigureFrame({ name: what, origin, text, head, foot, chart, table, csv, chartElement }: FrameProps) {
  const [isTable, setTable] = useState(false);
  const [failure, setFailure] = useState("");
  const name = fileName(origin, what);
  const savePicture = async (format: "SVG" | "PNG") => {
    const element = chartElement();
    if (!element) return;
    try {
      setFailure("");
      if (format === "SVG") saveFile(`${name}.svg`, await svgFile(element, text, originLine(origin)), "image/svg+xml");
      else saveFile(`${name}.png`, await pngFile(element, text, originLine(origin)), "image/png");
    } catch (error) {
      setFailure(t("error.picture", { cause: error instanceof Error ? error.message : String(error) }));
    }
  };
  const named = (format: string) => t("chart.saveAs", { chart: text.title, format });
  return (
    <figure class="figure">
      <div class="figure-head">
        <h2>{text.title}</h2>
        {head}
      </div>
      <p class="figure-subtitle">{text.subtitle}</p>
      {isTable ? <div class="table-scroll">{table()}</div> : chart}
      <figcaption class="figure-foot">
        <span class="figure-source">{text.source}</span>
        {foot}
        <fieldset class="figure-actions">
          <legend class="unseen">{t("chart.actions")}</legend>
          <button
            type="button"
            aria-pressed={isTable}
            aria-label={t(isTable ? "chart.chartOf" : "chart.tableOf", { chart: text.title })}
            onClick={() => setTable(!isTable)}
          >
            {t(isTable ? "chart.chart" : "chart.table")}
          </button>
          <button
            type="button"
            aria-label={named("CSV")}
            onClick={() => saveFile(`${name}.csv`, csvText(withOrigin(csv(), origin)), "text/csv")}
          >
            CSV
          </button>
          <button type="button" disabled={isTable} aria-label={named("SVG")} onClick={() => void savePicture("SVG")}>
            SVG
          </button>
          <button type="button" disabled={isTable} aria-label={named("PNG")} onClick={() => void savePicture("PNG")}>
            PNG
          </button>
        </fieldset>
      </figcaption>
      {failure && (
        <p class="refusal" role="alert">
          {failure}
        </p>
      )}
    </figure>
  );
}
