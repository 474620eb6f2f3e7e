/**
 * The only door to the exponential, the natural logarithm and the power. The engines of JavaScript may differ in the
 * last bit of their own; these are built from additions and multiplications and give the same bits everywhere.
 */
export { default as exp } from "@stdlib/math-base-special-exp";
export { default as ln } from "@stdlib/math-base-special-ln";
export { default as pow } from "@stdlib/math-base-special-pow";
