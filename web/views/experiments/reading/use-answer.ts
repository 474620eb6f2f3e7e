import { useEffect, useState } from "preact/hooks";

/** What a thread answered; the last answer stays while the next is on its way. */
export interface Answer<Value> {
  readonly value: Value | undefined;
  readonly isWaiting: boolean;
  readonly failure: string;
}

/** Asks a thread whenever what is asked changes; an answer to an older question is dropped. */
export function useAnswer<Value>(ask: () => Promise<Value>, asked: string): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ value: undefined, isWaiting: true, failure: "" });
  useEffect(() => {
    let isWanted = true;
    setAnswer(({ value }) => ({ value, isWaiting: true, failure: "" }));
    ask().then(
      (value) => isWanted && setAnswer({ value, isWaiting: false, failure: "" }),
      (error: unknown) => isWanted && setAnswer({ value: undefined, isWaiting: false, failure: String(error) })
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return answer;
}
