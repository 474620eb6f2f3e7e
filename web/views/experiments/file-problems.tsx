import { type Cell, csvText, type Table } from "../../charts/csv.ts";
import { saveFile } from "../../charts/save-file.ts";
import { useMedia } from "../../controls/media.ts";
import { locale, say, t } from "../../messages/message.ts";
import type { Problem } from "../../state/experiment-draft.ts";

/** Most problems shown; the file holds all. */
const mostLines = 200;

/** Everything that is wrong with a file, at once. */
export function FileProblems(props: { name: string; problems: readonly Problem[]; close: () => void }) {
  const { name, problems, close } = props;
  const isNarrow = useMedia("(max-width: 719px)");
  const shown = problems.slice(0, mostLines);
  return (
    <section class="file-problems" aria-label={t("experiment.problems", { n: problems.length, name })}>
      <p role="alert">
        <b>{t("experiment.problems", { n: problems.length, name })}</b>
      </p>
      {isNarrow || locale.value === "zh" ? <ProblemList problems={shown} /> : <ProblemTable problems={shown} />}
      <p class="small">
        {problems.length > mostLines && `${t("own.more", { n: problems.length - mostLines })} `}
        <button
          type="button"
          class="link"
          onClick={() => saveFile("techmarket-problems.csv", csvText(asTable(problems)), "text/csv")}
        >
          {t("own.saveProblems")}
        </button>{" "}
        <button type="button" class="link" onClick={close}>
          {t("action.close")}
        </button>
      </p>
    </section>
  );
}

/** One sentence a problem, where there is no room for columns or they are not in the reader’s language. */
function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul class="plain problem-list">
      {problems.map((problem) => (
        <li key={keyOf(problem)}>{say(problem.sentence)}</li>
      ))}
    </ul>
  );
}

function keyOf({ where, found, expected }: Problem): string {
  return `${where} ${found} ${expected}`;
}

function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  return (
    <div class="table-scroll tall">
      <table class="problems">
        <thead>
          <tr>
            {headers().map((header) => (
              <th key={header} scope="col" class="text">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={keyOf(problem)}>
              {cellsOf(problem).map((cell, place) => (
                <td key={headers()[place]} class="text">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function headers(): string[] {
  return [t("experiment.place"), t("own.found"), t("own.expected"), t("own.nearest")];
}

function cellsOf({ where, found, expected, nearest }: Problem): Cell[] {
  return [where, found, expected, nearest ?? ""];
}

function asTable(problems: readonly Problem[]): Table {
  return { columns: headers(), rows: problems.map(cellsOf) };
}
