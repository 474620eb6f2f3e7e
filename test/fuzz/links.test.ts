import { expect, test } from "vitest";
import { readWorkspace, readWorkspaceText, workspaceText, writeWorkspace } from "../../web/state/link.ts";
import { firstWorkspace, type Workspace } from "../../web/state/workspace.ts";
import { faultsOf, mutations } from "./fuzz.ts";

/** Milliseconds that all mutations of a door may take on a machine that does other work too. */
const patience = 30 * mutations;

const work: Workspace = {
  ...firstWorkspace,
  seed: "s",
  own: [{ id: "A", number: 2, levers: { maLoanCap: 0.8, approvalDays: 30 } }],
  chosen: "A",
  charts: ["turnover", "flows"],
  experiment: { ...firstWorkspace.experiment, design: { kind: "grid", n: 3 }, vary: { levers: { navCoverage: {} } } }
};

test(
  "a mutated work opens as one that can be shared again, or is refused with reasons",
  async () => {
    const faults = await faultsOf("work", { work: workspaceText(work) }, (text) => {
      const opened = readWorkspaceText(text);
      if (opened.kind === "refused") return opened.problems.length > 0 ? undefined : "refused without a reason";
      const again = readWorkspace(writeWorkspace(opened.workspace));
      return again.kind === "opened" ? undefined : `what was opened is refused: ${JSON.stringify(again.problems)}`;
    });
    expect(faults).toEqual([]);
  },
  patience
);

test(
  "a mutated link opens what was shared, or is refused with reasons",
  async () => {
    const faults = await faultsOf("link", { link: writeWorkspace(work) }, (text) => {
      const opened = readWorkspace(text);
      if (opened.kind === "refused") return opened.problems.length > 0 ? undefined : "refused without a reason";
      const again = readWorkspace(writeWorkspace(opened.workspace));
      return again.kind === "opened" ? undefined : "what was opened is refused";
    });
    expect(faults).toEqual([]);
  },
  patience
);
