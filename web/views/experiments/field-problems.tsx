import { say, t } from "../../messages/message.ts";
import { draftAt, draftProblems, type Path, type Problem, pathOf, setAt } from "../../state/experiment-draft.ts";
import { endStep } from "../../state/workspace.ts";
import { type DraftField, fieldAt } from "./draft-fields.ts";
import { written } from "./draft-number.ts";

/** How a place of the draft is spelled by the check. */
export function whereOf(path: Path): string {
  return path.map((key, place) => (typeof key === "number" ? `[${key}]` : place === 0 ? key : `.${key}`)).join("");
}

/** Whether something is wrong at a place itself. */
export function isWrong(path: Path): boolean {
  const where = whereOf(path);
  return draftProblems.value.some((problem) => problem.where === where);
}

interface FieldProblemsProps {
  readonly path: Path;
  /** Whether what is wrong further inside is said here too. */
  readonly isDeep?: boolean;
}

/** What is wrong at a place of the draft, with the nearest allowed value to take. */
export function FieldProblems({ path, isDeep = false }: FieldProblemsProps) {
  const where = whereOf(path);
  const isHere = (at: string) => at === where || (isDeep && (at.startsWith(`${where}.`) || at.startsWith(`${where}[`)));
  return draftProblems.value
    .filter((problem) => isHere(problem.where))
    .map((problem) => (
      <span key={`${problem.where} ${problem.expected}`} class="refusal" role="alert">
        {problemSentence(problem)} <UseNearest problem={problem} />
      </span>
    ));
}

/** What is wrong, in the words and units of the field where it stands: a form knows no files, keys or lines. */
export function problemSentence(problem: Problem): string {
  const field = fieldAt(pathOf(problem.where));
  const { name } = field;
  const value = draftAt(pathOf(problem.where));
  const found = shown(value, field);
  const { bounds, nearest, wanted } = problem;
  if (found === "") return t("error.fieldEmpty", { name });
  if (bounds) {
    const [min, max, use] = [...bounds, nearest].map((each) => shown(each, field));
    return t("error.valueOutOfRange", { lever: name, found, min, max, nearest: use });
  }
  if (typeof value === "string" && problem.expected === "a number") return t("error.notNumber", { lever: name, found });
  if (wanted && typeof value === "object") return t("error.fieldNeeds", { name, wanted: say(wanted) });
  if (wanted) return t("error.fieldWrong", { name, found, wanted: say(wanted) });
  return typeof value === "string" ? t("error.fieldUnknown", { name, found }) : say(problem.sentence);
}

/** A value as it is typed in a field, with its sign. */
function shown(value: unknown, { factor, sign }: DraftField): string {
  if (typeof value === "number") return `${written(value, factor)}${sign}`;
  if (value === undefined || (typeof value === "string" && value.trim() === "")) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > mostQuoted ? `${text.slice(0, mostQuoted)}…` : text;
}

/** Characters of a wrong text that are said again. */
const mostQuoted = 40;

/** Takes the nearest allowed value, or what usually stands there. */
function UseNearest({ problem: { nearest, where } }: { problem: Problem }) {
  const field = fieldAt(pathOf(where));
  const use = nearest ?? field.usual;
  if (use === undefined) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        setAt(pathOf(where), use);
        endStep();
      }}
    >
      {t("error.useNearest", { nearest: shown(use, field) })}
    </button>
  );
}
