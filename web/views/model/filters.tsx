import { t } from "../../messages/message.ts";
import { classNames } from "./class-names.ts";
import { classes, kinds, type Wanted } from "./comparisons.ts";

interface FiltersProps {
  readonly wanted: Wanted;
  readonly change: (wanted: Wanted) => void;
  /** Rows that are left. */
  readonly shown: number;
}

/** Which of the comparisons are shown. */
export function Filters({ wanted, change, shown }: FiltersProps) {
  return (
    <fieldset class="filters">
      <legend class="unseen">{t("validation.filter")}</legend>
      <select
        aria-label={t("validation.kind")}
        value={wanted.kind}
        onChange={(event) => change({ ...wanted, kind: event.currentTarget.value as Wanted["kind"] })}
      >
        <option value="all">{t("validation.allKinds")}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t("column.class")}
        value={wanted.class}
        onChange={(event) => change({ ...wanted, class: event.currentTarget.value as Wanted["class"] })}
      >
        <option value="all">{t("validation.allClasses")}</option>
        {([...classes, "borrowed"] as const).map((each) => (
          <option key={each} value={each}>
            {t(classNames[each])}
          </option>
        ))}
      </select>
      <label class="check">
        <input
          type="checkbox"
          checked={wanted.isMissesOnly}
          onChange={(event) => change({ ...wanted, isMissesOnly: event.currentTarget.checked })}
        />
        {t("validation.missesOnly")}
      </label>
      <span class="small" role="status">
        {t("validation.shown", { n: shown })}
      </span>
    </fieldset>
  );
}
