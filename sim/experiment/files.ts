/** Names of the files that an experiment leaves in its folder. */
export const experimentFiles = {
  journal: "journal.jsonl",
  definition: "experiment.json",
  results: "results.csv",
  parquet: "results.parquet",
  columns: "columns.csv",
  failures: "failures.csv",
  package: "datapackage.json"
} as const;
