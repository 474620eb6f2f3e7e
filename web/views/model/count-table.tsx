import { t } from "../../messages/message.ts";
import { classNames } from "./class-names.ts";
import { type Comparison, classes, countOf, type Kind, kinds } from "./comparisons.ts";

interface CountTableProps {
  readonly all: readonly Comparison[];
  readonly chosen: Kind | "all";
  readonly choose: (kind: Kind | "all") => void;
}

/** How many of each kind and class pass; a kind is chosen by its name. */
export function CountTable({ all, chosen, choose }: CountTableProps) {
  return (
    <div class="table-scroll counts">
      <table>
        <caption class="unseen">{t("validation.counts")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("validation.counts")}</th>
            <th scope="col">{t("validation.all")}</th>
            {classes.map((each) => (
              <th key={each} scope="col">
                {t(classNames[each])}
              </th>
            ))}
            <th scope="col">{t("validation.unmeasured")}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <CountRow
              key={kind}
              kind={kind}
              rows={all.filter((row) => row.kind === kind)}
              isChosen={kind === chosen}
              choose={choose}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CountRowProps extends Pick<CountTableProps, "choose"> {
  readonly kind: Kind;
  readonly rows: readonly Comparison[];
  readonly isChosen: boolean;
}

function CountRow({ kind, rows, isChosen, choose }: CountRowProps) {
  const { unmeasured } = countOf(rows);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" aria-pressed={isChosen} onClick={() => choose(isChosen ? "all" : kind)}>
          {t(`kind.${kind}`)}
        </button>
      </th>
      <td>
        <b>{shareOf(rows)}</b>
      </td>
      {classes.map((each) => (
        <td key={each}>{shareOf(rows.filter((row) => row.class === each))}</td>
      ))}
      <td>{unmeasured > 0 ? unmeasured : ""}</td>
    </tr>
  );
}

function shareOf(rows: readonly Comparison[]): string {
  const { passed, measured } = countOf(rows);
  return measured === 0 ? "" : t("validation.of", { passed, measured });
}
