/** What a person typed cannot be run; one message per cause. Nothing was started. */
export class UsageError extends Error {
  readonly causes: readonly string[];

  constructor(causes: readonly string[]) {
    super(causes.join("\n"));
    this.causes = causes;
  }
}
