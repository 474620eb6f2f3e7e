import { type ImportProblem, linesText, problemSentence } from "../../../sim/import/index.ts";
import { csvText, type Table } from "../../charts/csv.ts";
import { saveFile } from "../../charts/save-file.ts";
import { useMedia } from "../../controls/media.ts";
import { say, t } from "../../messages/message.ts";

/** Most problems shown; the file holds all. */
const mostLines = 200;

/** Everything that is wrong with the files, at once. */
export function ProblemTable({ problems }: { problems: readonly ImportProblem[] }) {
  const isNarrow = useMedia("(max-width: 719px)");
  const shown = problems.slice(0, mostLines);
  return (
    <>
      <p role="alert">
        <b>{t("own.refused", { n: problems.length })}</b>
      </p>
      {isNarrow ? <ProblemList problems={shown} /> : <Problems problems={shown} />}
      <p class="small">
        {problems.length > mostLines && `${t("own.more", { n: problems.length - mostLines })} `}
        <button
          type="button"
          class="link"
          onClick={() => saveFile("techmarket-problems.csv", csvText(asTable(problems)), "text/csv")}
        >
          {t("own.saveProblems")}
        </button>
      </p>
    </>
  );
}

/** One sentence a problem, where there is no room for columns. */
function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  return (
    <ul class="plain problem-list">
      {problems.map((problem) => (
        <li key={keyOf(problem)}>{say(problemSentence(problem))}</li>
      ))}
    </ul>
  );
}

function keyOf({ file, line, column, expected }: ImportProblem): string {
  return `${file} ${line} ${column} ${expected.en}`;
}

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
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
            <Problem key={keyOf(problem)} problem={problem} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function headers(): string[] {
  return [t("own.file"), t("own.line"), t("own.column"), t("own.found"), t("own.expected"), t("own.nearest")];
}

function Problem({ problem }: { problem: ImportProblem }) {
  const { file, column, found, expected, nearest } = problem;
  return (
    <tr>
      <td class="text">{file}</td>
      <td class="text">{lineCell(problem)}</td>
      <td class="text">{column}</td>
      <td class="text">{found === "" ? t("own.nothing") : found}</td>
      <td class="text">{say(expected)}</td>
      <td class="text">{nearest ?? ""}</td>
    </tr>
  );
}

/** The first lines of a problem, and how many more have it. */
function lineCell(problem: ImportProblem): string {
  return say(linesText(problem)).replace(/^lines? /, "");
}

function asTable(problems: readonly ImportProblem[]): Table {
  const rows = problems.map((problem) => {
    const { file, column, found, expected, nearest } = problem;
    return [file, lineCell(problem), column, found, say(expected), nearest ?? ""];
  });
  return { columns: headers(), rows };
}
