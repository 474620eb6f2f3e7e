import { exp } from "../../numeric/index.ts";

/**
 * What founders reckon to lose of a post they leave, yuan: all of it, but for those whose post is kept and who learn
 * within the leave that their firm fails. Failure shows with a constant hazard.
 * @param post worth of the post, yuan
 * @param kept share of founders whose post is kept
 * @param years of leave
 * @param trial rate at which failure shows, a year
 */
export function founderDownside(post: number, kept: number, years: number, trial: number): number {
  return post * (1 - kept * (1 - exp(-trial * years)));
}

/** Years that a founding takes out of the organisation's research: the leave, where the post is kept. */
export function leaveTaken(kept: number, years: number): number {
  return kept * years;
}
