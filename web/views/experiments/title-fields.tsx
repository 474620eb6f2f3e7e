import type { Locale } from "../../../sim/index.ts";
import { locale, t } from "../../messages/message.ts";
import { draftAt, membersAt, setAt } from "../../state/experiment-draft.ts";
import { endStep } from "../../state/workspace.ts";
import { FieldProblems, isWrong } from "./field-problems.tsx";

/** Name and question, in the language on screen; the other language follows until it is written by itself. */
export function TitleFields() {
  return (
    <>
      <label class="title-field">
        <span class="unseen">{t("experiment.name")}</span>
        <textarea
          class="experiment-name"
          rows={1}
          maxLength={80}
          placeholder={t("experiment.name")}
          value={String(draftAt(["name", locale.value]) ?? "")}
          aria-invalid={isWrong(["name", locale.value])}
          onInput={(event) => write("name", event.currentTarget.value)}
          onBlur={endStep}
        />
      </label>
      <FieldProblems path={["name"]} isDeep />
      <label class="title-field">
        <span class="unseen">{t("experiment.asked")}</span>
        <textarea
          class="experiment-question"
          rows={1}
          maxLength={300}
          placeholder={t("experiment.asked")}
          value={String(draftAt(["question", locale.value]) ?? "")}
          aria-invalid={isWrong(["question", locale.value])}
          onInput={(event) => write("question", event.currentTarget.value)}
          onBlur={endStep}
        />
      </label>
      <FieldProblems path={["question"]} isDeep />
    </>
  );
}

function write(field: "name" | "question", typed: string): void {
  const text = typed.replace(/\s*\n\s*/g, " ");
  const isRemoved = text === "" && field === "question";
  const before = membersAt([field]);
  const other: Locale = locale.peek() === "en" ? "zh" : "en";
  const follows = before[other] === undefined || before[other] === before[locale.peek()];
  setAt([field], isRemoved ? undefined : { ...before, [locale.peek()]: text, ...(follows ? { [other]: text } : {}) });
}
