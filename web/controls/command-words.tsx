/** A line to be typed, which breaks between its words and not after the hyphens of an option. */
export function CommandWords({ line }: { line: string }) {
  return (
    <code lang="en">
      {line.split(" ").map((word, place) => (
        <span key={place}>
          {place > 0 && " "}
          <span class="command-word">{word}</span>
        </span>
      ))}
    </code>
  );
}
