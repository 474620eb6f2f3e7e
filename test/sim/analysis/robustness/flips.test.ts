import fc from "fast-check";
import { expect, test } from "vitest";
import { hurwiczLeads, leadsAlong, percentileLeads, rankFlips } from "../../../../sim/analysis/robustness/flips.ts";
import { judgeRobustness } from "../../../../sim/analysis/robustness/metrics.ts";

const settings = { optimism: 0.5, percentile: 0.1 };

test("a steady and a bold scenario change places between the worst and the best world", () => {
  const [flip] = rankFlips(
    judgeRobustness(
      [
        [4, 6],
        [1, 10]
      ],
      settings
    )
  );
  expect(flip).toMatchObject({ one: 0, other: 1 });
  expect(flip.oneAhead).toContain("maximin");
  expect(flip.otherAhead).toContain("maximax");
});

test("the bold one leads from the optimism at which both are equal", () => {
  // 4 + 2α = 1 + 9α at α = 3/7
  expect(
    hurwiczLeads([
      [4, 6],
      [1, 10]
    ])
  ).toEqual([
    { from: 0, to: expect.closeTo(3 / 7, 12), leader: 0 },
    { from: expect.closeTo(3 / 7, 12), to: 1, leader: 1 }
  ]);
});

test("leads along percentiles change where the straight pieces of two scenarios cross", () => {
  // sorted 0 2 4 and 1 1 9: they cross between the worst and the middle, and again half way to the best
  const leads = percentileLeads([
    [4, 0, 2],
    [1, 9, 1]
  ]);
  expect(leads.map(({ leader }) => leader)).toEqual([1, 0, 1]);
  expect(leads[0].to).toBeCloseTo(0.25, 12);
  // 2 + 2s = 1 + 8s at s = 1/6 of the second half
  expect(leads[1].to).toBeCloseTo(0.5 + 1 / 12, 12);
});

test("leads share out the whole stretch, each to the highest figure", () => {
  const figures = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5
  });
  fc.assert(
    fc.property(figures, (some) => {
      const leads = leadsAlong([0, 1, 2, 3], some);
      expect([leads[0].from, leads[leads.length - 1].to]).toEqual([0, 3]);
      for (const [place, { from, to, leader }] of leads.entries()) {
        if (place > 0) expect(from).toBe(leads[place - 1].to);
        const [low, share] = [Math.min(2, Math.floor((from + to) / 2)), (from + to) / 2];
        const at = (own: readonly number[]) => own[low] + (share - low) * (own[low + 1] - own[low]);
        for (const own of some) expect(at(some[leader])).toBeGreaterThanOrEqual(at(own) - 1e-9);
      }
    })
  );
});

test("scenarios that every metric orders alike do not flip", () => {
  expect(
    rankFlips(
      judgeRobustness(
        [
          [1, 2],
          [3, 4]
        ],
        settings
      )
    )
  ).toEqual([]);
});
