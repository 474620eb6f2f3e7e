import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { nextTask } from "../state/next-task.ts";

/**
 * A component whose code is read when it is first shown, in a task of its own.
 * @param Waiting what stands in its place until then
 */
export function lazily<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return (props) => {
    const [, setKnown] = useState(known !== undefined);
    useEffect(() => {
      if (!known) void arrive().then(() => setKnown(true));
    }, []);
    const Known = known;
    return Known ? <Known {...props} /> : <Waiting />;
  };

  async function arrive(): Promise<void> {
    const arrived = await read();
    await nextTask();
    known = arrived;
  }
}
