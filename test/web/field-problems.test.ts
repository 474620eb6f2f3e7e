import { beforeEach, describe, expect, it, test } from "vitest";
import type { Locale } from "../../sim/index.ts";
import { locale } from "../../web/messages/message.ts";
import { draftProblems, newDraft, type Path, setAt } from "../../web/state/experiment-draft.ts";
import { begin, firstWorkspace } from "../../web/state/workspace.ts";
import { problemSentence } from "../../web/views/experiments/field-problems.tsx";

beforeEach(() => {
  begin(firstWorkspace);
  newDraft();
});

function sentencesAt(path: Path, value: unknown, language: Locale): string[] {
  locale.value = language;
  setAt(path, value);
  return draftProblems.value.map(problemSentence);
}

/** A place of the form, what stands in it, and what is said in both languages. */
const wrong: readonly (readonly [Path, unknown, string, string])[] = [
  [
    ["scale"],
    5,
    "Scale is 500%. Allowed: 1% to 100%. Use 100%, the nearest allowed value, or enter another.",
    "抽样比例为500%，允许范围为1%至100%。可改用最接近的允许值100%，或重新输入。"
  ],
  [["scale"], "many", "Scale is “many”. Expected: a number.", "抽样比例为“many”，应为数字。"],
  [
    ["replicates"],
    0,
    "Replicates of each is 0. Allowed: 1 to 10000. Use 1, the nearest allowed value, or enter another.",
    "每种设定的重复次数为0，允许范围为1至10000。可改用最接近的允许值1，或重新输入。"
  ],
  [["months"], 12.5, "Horizon is 12.5. Expected: a whole number.", "模拟期为12.5，应为整数。"],
  [["seed"], "   ", "Random seed is empty. Expected: a value.", "随机种子为空，请输入。"],
  [["name", "en"], "", "Name is empty. Expected: a value.", "名称为空，请输入。"],
  [
    ["vary", "levers", "maLoanCap", "high"],
    1.5,
    "Loan cap is 150%. Allowed: 40% to 90%. Use 90%, the nearest allowed value, or enter another.",
    "并购贷款比例上限为150%，允许范围为40%至90%。可改用最接近的允许值90%，或重新输入。"
  ]
];

describe("what is wrong in the form of an experiment", () => {
  it.each(wrong)("is said at %j of %j in the units of the field", (path, value, english, chinese) => {
    expect(sentencesAt(path, value, "en")).toEqual([english]);
    expect(sentencesAt(path, value, "zh")).toEqual([chinese]);
  });
});

test("a form speaks of no file, key or line", () => {
  for (const [path, value] of wrong) {
    expect(sentencesAt(path, value, "en").join()).not.toMatch(/\b(file|key|line|loaded)\b/i);
    expect(sentencesAt(path, value, "zh").join()).not.toMatch(/文件|载入|第.*行/);
  }
});
