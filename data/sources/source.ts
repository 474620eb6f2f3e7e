/** A text that a figure or a rule was read in. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** ISO date, or as much of it as is known. */
  readonly date?: string;
  /** Absent where only a copy on another's page was read; the title and number then identify the text. */
  readonly address?: string;
  /** How it was read, and how far it can be trusted. */
  readonly note?: string;
}
