import type { Path } from "../../state/experiment-draft.ts";
import { FieldProblems, whereOf } from "./field-problems.tsx";
import { NumberField } from "./number-field.tsx";

interface NumberSettingProps {
  readonly path: Path;
  readonly name: string;
  /** What stands where the draft says nothing. */
  readonly usual?: number;
  /** What the number typed is multiplied by. */
  readonly factor?: number;
  readonly unit?: string;
}

/** A number of the draft in a row of its own, with its name, its unit and what is wrong with it. */
export function NumberSetting({ path, name, usual, factor = 1, unit }: NumberSettingProps) {
  const id = `setting-${whereOf(path).replace(".", "-")}`;
  return (
    <>
      <div class="setting">
        <label for={id}>{name}</label>
        <span class="setting-value">
          <NumberField id={id} path={path} name={name} usual={usual} factor={factor} />
          {unit && <span class="unit">{unit}</span>}
        </span>
      </div>
      <FieldProblems path={path} />
    </>
  );
}
