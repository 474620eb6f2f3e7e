import type { AssumptionValues } from "../../uncertainties/index.ts";

/** What the books of an applicant show. */
export interface Books {
  /** Debt after the loan over assets, 0 up. */
  leverage: number;
  /** Yearly earnings before interest over yearly interest. */
  cover: number;
  /** Log of sales over those of the reference firm. */
  logSize: number;
  /** 1 up to the fifth birthday. */
  young: number;
}

/** Debt over assets of a typical borrower, at which the score is its intercept. Assumption. */
const typicalLeverage = 0.65;
/** Interest cover of a typical borrower. Assumption. */
export const typicalCover = 5;
/** Below this cover a worse one tells nothing more. Assumption. */
const leastCover = -5;
/** Above this cover a better one tells nothing more. Assumption. */
const mostCover = 15;
/** Above this debt over assets a higher one tells nothing more. Assumption. */
const mostLeverage = 1.5;

/** Log odds of default within a year. Assumption. */
export function defaultScore(books: Books, quality: number, a: AssumptionValues): number {
  const leverage = Math.min(mostLeverage, books.leverage) - typicalLeverage;
  const cover = Math.max(leastCover, Math.min(mostCover, books.cover)) - typicalCover;
  return (
    a.scoreIntercept +
    a.scoreLeverage * leverage -
    a.scoreCoverage * cover -
    a.scoreSize * books.logSize +
    a.scoreYoung * books.young -
    a.scoreQuality * quality
  );
}
