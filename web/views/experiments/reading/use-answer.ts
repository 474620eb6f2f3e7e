import { useEffect, useState } from "preact/hooks";

/** What a thread answered; the last answer about the same thing stays while the next is on its way. */
export interface Answer<Value> {
  readonly value: Value | undefined;
  readonly isWaiting: boolean;
  readonly failure: string;
}

/**
 * Asks a thread whenever what is asked changes; an answer to an older question is dropped.
 * @param about what answers have in common that may stand for each other until the new one is there
 */
export function useAnswer<Value>(ask: () => Promise<Value>, asked: string, about = asked): Answer<Value> {
  const [known, setKnown] = useState<{ readonly asked: string; readonly about: string; readonly value?: Value }>();
  const [failure, setFailure] = useState("");
  useEffect(() => {
    let isWanted = true;
    setFailure("");
    ask().then(
      (value) => isWanted && setKnown({ asked, about, value }),
      (error: unknown) => isWanted && setFailure(String(error))
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return {
    value: known?.about === about ? known.value : undefined,
    isWaiting: failure === "" && known?.asked !== asked,
    failure
  };
}
