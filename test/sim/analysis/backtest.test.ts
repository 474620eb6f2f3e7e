import { expect, test } from "vitest";
import { backtest } from "../../../sim/analysis/backtest.ts";

test("on a straight line drift is right, no change errs by the steps, and members are judged by their middle", () => {
  // history 1 to 4, came 5 and 6: no change errs by 1 and 2; members 5, 7 and 6, 6 have middles 6 and 6
  const { mae, crps } = backtest(
    [1, 2, 3, 4],
    [5, 6],
    [
      [5, 6],
      [7, 6]
    ]
  );
  expect(mae).toMatchObject({ drift: 0, noChange: 1.5, ar1: expect.closeTo(0, 10) });
  expect(mae.model).toBeCloseTo(0.5, 12);
  // 5 against 5 and 7: 1 less a half; 6 against 6 and 6: 0
  expect(crps.model).toBeCloseTo(0.25, 12);
  expect(crps.drift).toBeCloseTo(0, 12);
});
