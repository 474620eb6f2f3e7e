import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Table } from "../../../charts/csv.ts";
import type { Origin } from "../../../charts/origin.ts";
import type { PictureText } from "../../../charts/save-picture.ts";
import { Drawing } from "../../../controls/drawing.tsx";
import { useWidth } from "../../../controls/width.ts";
import { locale } from "../../../messages/message.ts";
import { FigureFrame } from "../../explore/figure-frame.tsx";
import type { Read } from "./read.ts";

interface ReadingFigureProps {
  readonly read: Pick<Read, "table" | "choices">;
  /** What it shows, as its files are named. */
  readonly name: string;
  readonly text: PictureText;
  readonly head?: ComponentChildren;
  /** Controls and words between chart and buttons. */
  readonly foot?: ComponentChildren;
  /** What a screen reader is told of the picture, beside title and subtitle. */
  readonly draw: (width: number) => SVGSVGElement;
  /** Changes whenever the picture does. */
  readonly drawn: readonly unknown[];
  readonly table: () => Table;
}

/** Cells of a table that are shown; the file has all rows. */
const shownRows = 200;

/** A picture of results that is drawn anew as wide as its place, with the same figures as table and files. */
export function ReadingFigure({ read, name, text, head, foot, draw, drawn, table }: ReadingFigureProps) {
  const [host, width] = useWidth<HTMLDivElement>();
  const drawing = useMemo(() => () => draw(Math.max(280, width)), [width, locale.value, ...drawn]);
  return (
    <FigureFrame
      name={`${read.table.experiment.id}-${name}`}
      origin={originOf(read)}
      text={text}
      head={head}
      chartElement={() => host.current?.querySelector(".drawing svg") ?? null}
      csv={table}
      table={() => <FigureTable table={table()} />}
      chart={
        <>
          <div class="chart-host" ref={host}>
            {width > 0 && <Drawing draw={drawing} />}
          </div>
          {foot}
        </>
      }
    />
  );
}

/** What the figures were made under; the question asks about one scenario, the first is what it is held against. */
function originOf({ table, choices }: ReadingFigureProps["read"]): Origin {
  const { region, scale, replicates, seed } = table.experiment;
  return {
    region,
    scenario: table.scenarios[choices.question.scenario],
    baseline: table.scenarios[0],
    scale,
    replicates,
    seed,
    engine: table.engine
  };
}

function FigureTable({ table: { columns, rows } }: { table: Table }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, shownRows).map((row, place) => (
          <tr key={String(place)}>
            {row.map((cell, at) => (
              <td key={columns[at]}>{typeof cell === "number" ? Number(cell.toPrecision(5)) : (cell ?? "–")}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
