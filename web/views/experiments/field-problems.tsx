import { say, t } from "../../messages/message.ts";
import { draftAt, draftProblems, type Path, type Problem, pathOf, setAt } from "../../state/experiment-draft.ts";
import { endStep } from "../../state/workspace.ts";

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
  /** What the field is called in a sentence. */
  readonly name: string;
  /** How a value is written there. */
  readonly write?: (value: number) => string;
  /** Whether what is wrong further inside is said here too. */
  readonly isDeep?: boolean;
}

/** What is wrong at a place of the draft, with the nearest allowed value to take. */
export function FieldProblems({ path, name, write = String, isDeep = false }: FieldProblemsProps) {
  const where = whereOf(path);
  const isHere = (at: string) => at === where || (isDeep && (at.startsWith(`${where}.`) || at.startsWith(`${where}[`)));
  return draftProblems.value
    .filter((problem) => isHere(problem.where))
    .map((problem) => (
      <span key={`${problem.where} ${problem.expected}`} class="refusal" role="alert">
        {sentenceOf(problem, name)} <UseNearest problem={problem} write={write} />
      </span>
    ));
}

/** A word where a number belongs is said in the words of the field. */
function sentenceOf(problem: Problem, name: string): string {
  const found = draftAt(pathOf(problem.where));
  return typeof found === "string" && problem.expected === "a number"
    ? t("error.notNumber", { lever: name, found })
    : say(problem.sentence);
}

export function UseNearest({ problem, write }: { problem: Problem; write: (value: number) => string }) {
  const { nearest, where } = problem;
  if (nearest === undefined) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        setAt(pathOf(where), nearest);
        endStep();
      }}
    >
      {t("error.useNearest", { nearest: typeof nearest === "number" ? write(nearest) : nearest })}
    </button>
  );
}
