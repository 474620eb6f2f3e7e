import { directions, isNumbered } from "../sim/validation/directions.ts";
import { testDirections } from "./verify/direction-tests.ts";
import { oneLook } from "./verify/looks.ts";

// The directions that any model of such a reform has to pass: all pairs are run.
testDirections(directions.filter(isNumbered), oneLook(20));
