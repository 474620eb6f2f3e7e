/** Mean and spread of numbers that are heard one by one and not kept. Source: Welford (1962), Technometrics 4(3). */
export class Spread {
  #count = 0;
  #mean = 0;
  #squares = 0;

  add(value: number): void {
    this.#count++;
    const step = value - this.#mean;
    this.#mean += step / this.#count;
    this.#squares += step * (value - this.#mean);
  }

  get count(): number {
    return this.#count;
  }

  /** NaN before the first. */
  get mean(): number {
    return this.#count === 0 ? Number.NaN : this.#mean;
  }

  /** Standard deviation of the sample; NaN before the second. */
  get deviation(): number {
    return this.#count < 2 ? Number.NaN : Math.sqrt(this.#squares / (this.#count - 1));
  }
}
