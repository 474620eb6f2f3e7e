/** A line that tells how far the runs are. */
export function progressLine(): HTMLElement {
  const line = document.createElement("p");
  line.className = "progress";
  line.setAttribute("role", "status");
  return line;
}
