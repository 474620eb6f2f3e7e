/** What is used of papaparse. Its own types ask for those of Node, which the engine must not see. */
declare module "papaparse" {
  interface ParseError {
    readonly code: "MissingQuotes" | "InvalidQuotes" | string;
    readonly row?: number;
  }
  interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
  }
  interface ParseSettings {
    readonly delimiter: string;
    readonly newline: "\n";
    readonly preview?: number;
  }
  interface UnparseSettings {
    readonly newline: "\n";
  }
  const papa: {
    parse(text: string, settings: ParseSettings): ParseResult;
    unparse(rows: readonly (readonly unknown[])[], settings: UnparseSettings): string;
  };
  export default papa;
}
