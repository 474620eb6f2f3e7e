import { useState } from "preact/hooks";
import { choiceSentence, problemSentence, readDesignTable } from "../../../sim/import/index.ts";
import type { Text } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { itemsAt, setAt } from "../../state/experiment-draft.ts";
import { endStep } from "../../state/workspace.ts";
import { FieldProblems } from "./field-problems.tsx";

/** Rows up to which the table can be edited as text on the page. */
const mostEdited = 500;

/** Points of a person’s own: pasted, typed, or from a CSV file. */
export function OwnTable() {
  const rows = itemsAt(["design", "rows"]);
  const [said, setSaid] = useState<readonly Text[]>([]);
  return (
    <div class="design-fields own-table">
      {rows.length <= mostEdited && <TableText />}
      <p class="small">
        {t("experiment.tableRows", { columns: itemsAt(["design", "columns"]).length, rows: rows.length })}{" "}
        <label class="file-link">
          <span class="link">{t("experiment.openCsv")}</span>
          <input
            class="unseen"
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void file.arrayBuffer().then((bytes) => setSaid(take(file.name, new Uint8Array(bytes))));
              event.currentTarget.value = "";
            }}
          />
        </label>
      </p>
      {said.map((text) => (
        <p key={text.en} class="small" role="status">
          {say(text)}
        </p>
      ))}
      <FieldProblems path={["design", "columns"]} isDeep />
      <FieldProblems path={["design", "rows"]} isDeep />
    </div>
  );
}

function TableText() {
  const [typed, setTyped] = useState<string>();
  const lines = [itemsAt(["design", "columns"]), ...(itemsAt(["design", "rows"]) as readonly unknown[][])];
  const shown = typed ?? lines.map((cells) => (Array.isArray(cells) ? cells.join(",") : String(cells))).join("\n");
  return (
    <textarea
      class="table-text"
      rows={Math.min(10, Math.max(4, lines.length + 1))}
      spellcheck={false}
      aria-label={t("experiment.tableText")}
      placeholder={"maLoanCap,searchRate\n0.6,0.06\n0.8,0.12"}
      value={shown.trim() === "" ? "" : shown}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        take("", event.currentTarget.value);
      }}
      onBlur={() => {
        setTyped(undefined);
        endStep();
      }}
    />
  );
}

/** Takes a table with a header; a cell that is no number stays as it is and is found wrong. Says what the reader chose. */
function take(name: string, content: Uint8Array | string): Text[] {
  const { columns, rows, choices, problems } = readDesignTable(name, content);
  setAt(["design"], { kind: "table", columns, rows });
  const chosen = choiceSentence({ file: name, choices });
  return [...(chosen ? [chosen] : []), ...problems.map(problemSentence)];
}
