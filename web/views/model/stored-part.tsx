import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type MessageKey, say, t } from "../../messages/message.ts";
import { region } from "../../state/region.ts";

/** A stored file of the region in hand. */
type Stored<File> =
  | { readonly kind: "loading" | "absent" }
  | { readonly kind: "failed"; readonly cause: string }
  | { readonly kind: "loaded"; readonly file: File };

interface StoredPartProps<File> {
  readonly read: (region: string) => Promise<File | undefined>;
  /** Says that there is none, and how one is made. */
  readonly absent: MessageKey;
  readonly show: (file: File) => ComponentChildren;
}

/** A part of the page that shows a stored file of the region in hand, or says why there is none. */
export function StoredPart<File>({ read, absent, show }: StoredPartProps<File>) {
  const { id, fullName } = region.value;
  const stored = useStored(read, id);
  if (stored.kind === "loaded") return <>{show(stored.file)}</>;
  return (
    <p class="empty" role="status">
      {stored.kind === "loading" && t("model.loading")}
      {stored.kind === "absent" && t(absent, { region: say(fullName), id })}
      {stored.kind === "failed" && t("model.failed", { cause: stored.cause })}
    </p>
  );
}

function useStored<File>(read: StoredPartProps<File>["read"], id: string): Stored<File> {
  const [stored, setStored] = useState<Stored<File>>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    setStored({ kind: "loading" });
    read(id).then(
      (file) => isWanted && setStored(file === undefined ? { kind: "absent" } : { kind: "loaded", file }),
      (error: unknown) => isWanted && setStored({ kind: "failed", cause: String(error) })
    );
    return () => {
      isWanted = false;
    };
  }, [read, id]);
  return stored;
}
