import { useState } from "preact/hooks";
import { draftAt, type Path, setAt } from "../../state/experiment-draft.ts";
import { endStep } from "../../state/workspace.ts";
import { numberIn, written } from "./draft-number.ts";
import { isWrong } from "./field-problems.tsx";

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
