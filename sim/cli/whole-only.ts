/** What stands in place of a verdict or unit where a sample of the region does not tell the outcome. */
export const wholeOnly = "whole region only (--scale 1)";
