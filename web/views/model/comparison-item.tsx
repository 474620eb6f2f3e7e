import { RuleList } from "../../controls/rule-list.tsx";
import { capitalised } from "../../messages/capitalised.ts";
import { say, t } from "../../messages/message.ts";
import { ClassCell, FigureText, Mark, NameText, PublishedText, RangeText, SourceLink, Verdict } from "./cells.tsx";
import type { Comparison, Part } from "./comparisons.ts";
import type { Columns } from "./kind-section.tsx";

interface ItemProps {
  readonly row: Comparison;
  readonly columns: Columns;
}

/** The same comparison where there is no room for columns. */
export function ComparisonItem({ row, columns }: ItemProps) {
  const [single] = row.parts;
  const published = (
    <>
      <PublishedText published={row.published} />
      {columns.hasRange && row.parts.length === 1 && (
        <span class="small">
          {" "}
          <RangeText range={single.range} />
        </span>
      )}
    </>
  );
  return (
    <li>
      <p class="item-head">
        <NameText row={row} />
        {row.parts.length < 2 && <Verdict pass={row.pass} />}
      </p>
      <RuleList rows={[[t(columns.published), published]]} />
      {columns.hasModel &&
        row.parts.map((part) => <ItemPart key={part.name?.en ?? ""} row={row} columns={columns} part={part} />)}
      {row.reason && <p class="small">{capitalised(say(row.reason))}</p>}
      {columns.hasClass && (
        <p class="small item-foot">
          <ClassCell row={row} />
          {columns.hasSource && <SourceLink id={row.source ?? ""} />}
        </p>
      )}
    </li>
  );
}

function ItemPart({ row, columns, part }: ItemProps & { part: Part }) {
  if (!part.band) return null;
  return (
    <div class="item-part">
      <p>
        <FigureText row={row} part={part} band={part.band} />
        {row.parts.length > 1 && (
          <span class="small">
            {" "}
            <RangeText range={part.range} /> <Verdict pass={part.pass} />
          </span>
        )}
      </p>
      {columns.hasMark && <Mark row={row} part={part} band={part.band} />}
    </div>
  );
}
