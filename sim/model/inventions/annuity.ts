import { useValue } from "../equations/use-value.ts";

/** Years of a patent from filing; before it is filed, from when it was made. Source: Patent Law, article 42. */
const patentYears = 20;

/** What takes from the worth of later use, shares a year. */
export interface Fading {
  readonly discountRate: number;
  readonly obsolescence: number;
}

/** Present value of one yuan a year by the age of the right in months, up to the last year, yuan. */
export function annuitiesByAge({ discountRate, obsolescence }: Fading): Float64Array {
  const months = 12 * (patentYears - 1) + 1;
  return Float64Array.from({ length: months }, (_, age) =>
    useValue(1, discountRate, obsolescence, patentYears - age / 12)
  );
}
