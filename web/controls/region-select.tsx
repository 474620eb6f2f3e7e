import { locale, say } from "../messages/message.ts";
import { regionsInOrder } from "../state/region.ts";
import { change, workspace } from "../state/workspace.ts";

/** The region in hand, to be changed. */
export function RegionSelect({ id }: { id: string }) {
  return (
    <select id={id} value={workspace.value.region} onChange={(event) => change({ region: event.currentTarget.value })}>
      {regionsInOrder(locale.value).map((region) => (
        <option key={region.id} value={region.id}>
          {say(region.fullName)}
        </option>
      ))}
    </select>
  );
}
