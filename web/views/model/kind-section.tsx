import { useMedia } from "../../controls/media.ts";
import { InTurn } from "../../controls/turn.tsx";
import { locale, type MessageKey, t } from "../../messages/message.ts";
import { ComparisonItem } from "./comparison-item.tsx";
import { ComparisonRow } from "./comparison-row.tsx";
import type { Comparison, Kind } from "./comparisons.ts";

/** Which columns a kind of comparison has. */
export interface Columns {
  readonly published: MessageKey;
  /** Figures of the model. */
  readonly hasModel?: true;
  /** What agrees, in figures, part by part. */
  readonly hasRange?: true;
  /** Both beside each other. */
  readonly hasMark?: true;
  readonly hasClass?: true;
  readonly hasSource?: true;
}

const columnsOf: Readonly<Record<Kind, Columns>> = {
  fit: { published: "column.published", ...allColumns() },
  holdout: { published: "column.published", ...allColumns() },
  facts: { published: "column.published", ...allColumns() },
  reforms: { published: "column.seen", hasModel: true, hasMark: true, hasClass: true, hasSource: true },
  directions: { published: "column.claimed", hasModel: true, hasMark: true },
  closedForms: { published: "column.known", hasModel: true },
  extremes: { published: "column.mustHappen" }
};

function allColumns() {
  return { hasModel: true, hasRange: true, hasMark: true, hasClass: true, hasSource: true } as const;
}

/** Rows that are put on the page in one turn. */
const rowsInTurn = 12;

/** All comparisons of a kind: a table, or a list where there is no room for columns. */
export function KindSection({ kind, rows }: { kind: Kind; rows: readonly Comparison[] }) {
  const isNarrow = useMedia("(max-width: 899px)");
  if (rows.length === 0) return null;
  const columns = columnsOf[kind];
  const groups = inGroups(rows);
  // another language makes other rows, which come in turn like the first ones
  const keyOf = ([first]: readonly Comparison[]) => `${locale.value} ${first.key}`;
  return (
    <section class="kind" aria-label={t(`kind.${kind}`)}>
      <h2>{t(`kind.${kind}`)}</h2>
      <p class="small model-words">{t(`about.${kind}`)}</p>
      {isNarrow ? (
        groups.map((group) => (
          <InTurn key={keyOf(group)}>
            <ul class="plain comparison-list">
              {group.map((row) => (
                <ComparisonItem key={row.key} row={row} columns={columns} />
              ))}
            </ul>
          </InTurn>
        ))
      ) : (
        <table class="comparisons">
          <Head kind={kind} columns={columns} />
          {groups.map((group) => (
            <InTurn key={keyOf(group)}>
              <tbody>
                {group.map((row) => (
                  <ComparisonRow key={row.key} row={row} columns={columns} />
                ))}
              </tbody>
            </InTurn>
          ))}
        </table>
      )}
    </section>
  );
}

function inGroups(rows: readonly Comparison[]): Comparison[][] {
  const count = Math.ceil(rows.length / rowsInTurn);
  return Array.from({ length: count }, (_, group) => rows.slice(group * rowsInTurn, (group + 1) * rowsInTurn));
}

function Head({ kind, columns }: { kind: Kind; columns: Columns }) {
  const names: readonly (MessageKey | false)[] = [
    `column.${kind}`,
    columns.published,
    columns.hasRange ? "column.agreement" : false,
    columns.hasModel ? "column.model" : false,
    columns.hasMark ? "column.beside" : false,
    columns.hasClass ? "column.class" : false,
    columns.hasSource ? "column.source" : false,
    "column.verdict"
  ];
  return (
    <thead>
      <tr>
        {names
          .filter((name) => name !== false)
          .map((name) => (
            <th key={name} scope="col" class={name.slice(name.indexOf(".") + 1)}>
              {t(name)}
            </th>
          ))}
      </tr>
    </thead>
  );
}
