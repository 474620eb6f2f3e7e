/** The place of a picture that cannot be had: why, and what it would need. */
export function NoFigure({ title, why }: { title: string; why: string }) {
  return (
    <section class="figure">
      <div class="figure-head">
        <h2>{title}</h2>
      </div>
      <p class="results-none">{why}</p>
    </section>
  );
}
