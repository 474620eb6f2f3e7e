import { scenarioMark } from "../charts/scenario-mark.ts";

const shapes = {
  none: "",
  circle: "M8.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z",
  square: "M8.8 2.8h6.4v6.4h-6.4Z",
  triangle: "M12 1.8L16.2 9.2H7.8Z",
  diamond: "M12 1.6L16.4 6L12 10.4L7.6 6Z",
  wye: "M8 2.8h8l-4 7.2Z",
  ring: "M9 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z"
} as const;

/** Line, dash and marker of a scenario as in the charts. */
export function ScenarioSwatch({ number }: { number: number }) {
  const mark = scenarioMark(number);
  return (
    <svg class="swatch" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <path d="M0 6H24" stroke={mark.colour} stroke-width="2" stroke-dasharray={mark.isDashed ? "5 4" : undefined} />
      <path
        d={shapes[mark.symbol]}
        fill={mark.symbol === "ring" ? "var(--paper)" : mark.colour}
        stroke={mark.symbol === "ring" ? mark.colour : "none"}
        stroke-width="2"
      />
    </svg>
  );
}
