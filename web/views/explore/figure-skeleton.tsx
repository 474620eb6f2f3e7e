/** The shape of a chart that is to come. */
export function FigureSkeleton() {
  return <div class="figure skeleton" aria-busy="true" />;
}
