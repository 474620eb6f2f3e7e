/**
 * What is wrong with the page as laid out: sideways scrolling, text that is cut off or lies on other text.
 * Runs inside the page, so it stands alone.
 */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push(`scrolls sideways by ${wide} px`);

  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest(".unseen, .skip, dialog, option");
  const words = (element: Element) => (element.textContent ?? "").trim().slice(0, 40);

  const texts: { element: Element; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement as Element;
    if (!node.textContent?.trim() || !isSeen(element) || element.closest("style, script")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) texts.push({ element, box });
  }

  for (const { element, box } of texts) {
    const isInScroller = [...ancestors(element)].some(scrolls);
    if (!isInScroller && (box.left < -0.5 || box.right > innerWidth + 0.5))
      faults.push(`cut off at the edge: ${words(element)}`);
  }
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    const style = getComputedStyle(element);
    const hides = style.overflowX === "hidden" || style.overflowX === "clip";
    if (hides && isSeen(element) && element.scrollWidth > element.clientWidth + 1)
      faults.push(`clipped: ${words(element)}`);
  }

  const fixed = (element: Element) => element.closest(".dock, .details") !== null && innerWidth < 1200;
  const loose = texts.filter(({ element }) => !fixed(element) && ![...ancestors(element)].some(scrolls));
  loose.sort((a, b) => a.box.top - b.box.top);
  for (const [index, one] of loose.entries()) {
    for (const other of loose.slice(index + 1)) {
      if (other.box.top > one.box.bottom) break;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 3 && down > 6 && one.element !== other.element) {
        faults.push(`overlap: ${words(one.element)} | ${words(other.element)}`);
      }
    }
  }
  return faults;

  function* ancestors(element: Element): Generator<Element> {
    for (let at: Element | null = element; at; at = at.parentElement) yield at;
  }
}

/**
 * Text in the other language where none belongs; citations, the plan’s own words and names are marked by `lang`, but for
 * the names of two programs inside sentences.
 */
export function untranslated(language: "en" | "zh"): string[] {
  const faults: string[] = [];
  const programs = /EMA Workbench|Observable Notebook Kit/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement as Element;
    const text = (node.textContent ?? "").replaceAll(programs, "").trim();
    const marked = element.closest("[lang]")?.getAttribute("lang") ?? "";
    if (text === "" || element.closest("style, script") || !marked.startsWith(language)) continue;
    const isForeign = language === "en" ? /\p{Script=Han}/u.test(text) : /[A-Za-z]{3,}\s+[A-Za-z]{3,}/.test(text);
    if (isForeign) faults.push(`not translated: ${text.slice(0, 60)}`);
  }
  return faults;
}

/**
 * Ids that stand where a name belongs; commands, code and the columns of files have them by right. Runs inside the page.
 */
export function bareIds(ids: readonly string[]): string[] {
  const known = new Set(ids);
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement as Element;
    if (element.closest("style, script, code, pre, kbd, textarea, .form-table")) continue;
    for (const word of (node.textContent ?? "").match(/[A-Za-z][\w-]*/g) ?? [])
      if (known.has(word)) faults.push(`bare id: ${word} in ${(node.textContent ?? "").trim().slice(0, 60)}`);
  }
  return faults;
}
