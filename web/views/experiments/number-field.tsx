import { useState } from "preact/hooks";
import { typedNumber } from "../../messages/typed-number.ts";
import { draftAt, type Path, setAt } from "../../state/experiment-draft.ts";
import { endStep } from "../../state/workspace.ts";
import { isWrong } from "./field-problems.tsx";

/** Digits that are kept of what is typed, so that 70 % is 0.7. */
const digits = 12;

interface NumberFieldProps {
  readonly path: Path;
  readonly name: string;
  /** What stands where the draft says nothing. */
  readonly usual?: number | undefined;
  /** What the number typed is multiplied by. */
  readonly factor?: number;
  readonly id?: string;
}

/** A number of the draft, checked as it is typed; its own problems are shown by `FieldProblems`. */
export function NumberField({ path, name, usual, factor = 1, id }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const value = draftAt(path) ?? usual;
  const shown = typed ?? written(value, factor);
  return (
    <input
      id={id}
      class="number-field"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={shown}
      size={Math.max(3, shown.length)}
      aria-label={id ? undefined : name}
      aria-invalid={isWrong(path)}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        setAt(path, numberIn(event.currentTarget.value, factor));
      }}
      onBlur={() => {
        setTyped(undefined);
        endStep();
      }}
    />
  );
}

/** A value of the draft as it is typed. */
export function written(value: unknown, factor: number): string {
  if (typeof value !== "number") return value === undefined ? "" : String(value);
  return String(Number((value / factor).toPrecision(digits))).replace("-", "−");
}

/** The number that was typed; the text itself where it is none, nothing where it is empty. */
export function numberIn(text: string, factor: number): number | string | undefined {
  if (text.trim() === "") return undefined;
  const value = typedNumber(text);
  return value === undefined ? text : Number((value * factor).toPrecision(digits));
}
