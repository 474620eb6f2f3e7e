import { chineseCitations } from "../../data/sources/chinese.ts";
import { type SourceId, sources } from "../../data/sources.ts";
import { capitalised } from "../messages/capitalised.ts";
import { locale } from "../messages/message.ts";

/** On the Chinese page a Chinese text has its Chinese title; everything else is cited in English. */
export function Citation({ id, hasId = false }: { id: SourceId; hasId?: boolean }) {
  const source = sources[id];
  const chinese = locale.value === "zh" ? chineseCitations[id] : undefined;
  const title = chinese?.title ?? source.title;
  const { publisher, date = source.date, note } = chinese ?? source;
  const rest = [publisher, date, note].filter(Boolean);
  return (
    <li lang={chinese ? undefined : "en"}>
      {hasId && <b>{id} </b>}
      {source.address ? (
        <a href={source.address} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {chinese ? `。${rest.join("，")}` : `. ${capitalised(rest.join(", "))}`}
    </li>
  );
}
