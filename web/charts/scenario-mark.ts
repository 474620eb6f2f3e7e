/** How one scenario is drawn everywhere: colour, dash and marker together, never colour alone. */
export interface ScenarioMark {
  /** CSS colour of lines and bands. */
  readonly colour: string;
  /** CSS colour of text in the scenario's colour. */
  readonly textColour: string;
  readonly isDashed: boolean;
  readonly symbol: "none" | "circle" | "square" | "triangle" | "diamond" | "wye" | "ring";
}

const symbols = ["none", "circle", "square", "triangle", "diamond", "wye", "ring"] as const;

/** Number 0 is the baseline, 1 to 6 the scenarios in order. */
export function scenarioMark(number: number): ScenarioMark {
  const isBaseline = number === 0;
  return {
    colour: isBaseline ? "var(--ink)" : `var(--scenario-${number})`,
    textColour: isBaseline ? "var(--ink)" : `var(--scenario-${number}-text)`,
    isDashed: isBaseline,
    symbol: symbols[number]
  };
}
