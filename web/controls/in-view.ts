import { useEffect, useRef, useState } from "preact/hooks";

/** Whether an element has come into view; once seen it stays so. */
export function useInView<E extends HTMLElement>(): [{ current: E | null }, boolean] {
  const element = useRef<E>(null);
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      setInView(true);
    });
    observer.observe(element.current as E);
    return () => observer.disconnect();
  }, []);
  return [element, isInView];
}
