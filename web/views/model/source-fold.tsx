import { useState } from "preact/hooks";
import { type SourceId, sources } from "../../../data/sources.ts";
import { t } from "../../messages/message.ts";
import { Citation } from "../citation.tsx";
import type { Comparison } from "./comparisons.ts";

/** Every source that the comparisons name, written out when it is opened. */
export function SourceFold({ rows }: { rows: readonly Comparison[] }) {
  const [isOpen, setOpen] = useState(false);
  const named = new Set(rows.map(({ source }) => source));
  const cited = (Object.keys(sources) as SourceId[]).filter((id) => named.has(id));
  return (
    <details class="form-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("validation.sources")}</summary>
      {isOpen && (
        <ul class="plain sources cited">
          {cited.map((id) => (
            <Citation key={id} id={id} hasId />
          ))}
        </ul>
      )}
    </details>
  );
}
