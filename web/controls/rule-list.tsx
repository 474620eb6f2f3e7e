import type { ComponentChildren } from "preact";

/** Terms with what is said of each, a line a term. */
export function RuleList({ rows }: { rows: readonly (readonly [term: string, value: ComponentChildren])[] }) {
  return (
    <dl class="rules">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
