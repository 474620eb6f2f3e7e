/** Everything about the results of a finished experiment, from its files in this browser. */
export function ExperimentReading({ hash }: { hash: string }) {
  return <div data-experiment={hash} />;
}
