import { capitalised } from "../../messages/capitalised.ts";
import { say } from "../../messages/message.ts";
import { ClassCell, FigureText, Mark, NameText, PublishedText, RangeText, SourceLink, Verdict } from "./cells.tsx";
import type { Comparison, Part } from "./comparisons.ts";
import type { Columns } from "./kind-section.tsx";

interface RowProps {
  readonly row: Comparison;
  readonly columns: Columns;
}

/** A comparison as a row of a table, or as several where it has several figures. */
export function ComparisonRow({ row, columns }: RowProps) {
  if (row.parts.length === 0) return <PartRow row={row} columns={columns} part={undefined} place={0} />;
  return (
    <>
      {row.parts.map((part, place) => (
        <PartRow key={part.name?.en ?? ""} row={row} columns={columns} part={part} place={place} />
      ))}
    </>
  );
}

interface PartRowProps extends RowProps {
  readonly part: Part | undefined;
  readonly place: number;
}

function PartRow({ row, columns, part, place }: PartRowProps) {
  const isFirst = place === 0;
  const rows = Math.max(1, row.parts.length);
  return (
    <tr class={isFirst ? "first" : undefined}>
      {isFirst && (
        <th scope="rowgroup" rowSpan={rows} class="name">
          <NameText row={row} />
        </th>
      )}
      {isFirst && (
        <td rowSpan={rows} class="text published">
          <PublishedText published={row.published} />
        </td>
      )}
      <PartCells row={row} columns={columns} part={part} />
      {isFirst && columns.hasClass && (
        <td rowSpan={rows} class="text class">
          <ClassCell row={row} />
        </td>
      )}
      {isFirst && columns.hasSource && (
        <td rowSpan={rows} class="text source">
          <SourceLink id={row.source ?? ""} />
        </td>
      )}
      <td class="text verdict">
        <Verdict pass={part ? part.pass : row.pass} />
      </td>
    </tr>
  );
}

function PartCells({ row, columns, part }: Omit<PartRowProps, "place">) {
  const span = [columns.hasRange, columns.hasModel, columns.hasMark].filter(Boolean).length;
  if (span === 0) return null;
  if (!part?.band)
    return (
      <td class="text small" colSpan={span}>
        {row.reason ? capitalised(say(row.reason)) : "–"}
      </td>
    );
  return (
    <>
      {columns.hasRange && (
        <td class="text agreement">
          <RangeText range={part.range} />
        </td>
      )}
      <td class="text model-figure">
        <FigureText row={row} part={part} band={part.band} />
      </td>
      {columns.hasMark && (
        <td class="text beside">
          <Mark row={row} part={part} band={part.band} />
        </td>
      )}
    </>
  );
}
