/** Where in a file the line of each place stands; grows with the highest place, 12 bytes each. */
export class PlaceIndex {
  /** Offset plus one; 0 where there is no line. */
  #offsets = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #size = 0;

  /** Places with a line. */
  get size(): number {
    return this.#size;
  }

  has(place: number): boolean {
    return place < this.#offsets.length && this.#offsets[place] > 0;
  }

  /** Offset and length of a line that is there. */
  at(place: number): readonly [offset: number, length: number] {
    return [this.#offsets[place] - 1, this.#lengths[place]];
  }

  /** Notes a line; the first for a place stays. */
  note(place: number, offset: number, length: number): void {
    if (place >= this.#offsets.length) this.#grow(place);
    if (this.#offsets[place] > 0) return;
    this.#offsets[place] = offset + 1;
    this.#lengths[place] = length;
    this.#size++;
  }

  #grow(place: number): void {
    const capacity = Math.max(2 * this.#offsets.length, place + 1);
    const [offsets, lengths] = [this.#offsets, this.#lengths];
    this.#offsets = new Float64Array(capacity);
    this.#lengths = new Uint32Array(capacity);
    this.#offsets.set(offsets);
    this.#lengths.set(lengths);
  }
}
