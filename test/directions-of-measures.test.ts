import { directions, isNumbered } from "../sim/validation/directions.ts";
import { testDirections } from "./verify/direction-tests.ts";
import { twoLooks } from "./verify/looks.ts";

// What else the measures are claimed to do: all pairs are run where a few do not settle it.
testDirections(
  directions.filter((direction) => !isNumbered(direction)),
  twoLooks(20)
);
