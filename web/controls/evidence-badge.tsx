import { type Badge, badges } from "../../sim/index.ts";
import { say } from "../messages/message.ts";

/** The fuller the disc, the firmer the ground. */
function Disc({ badge }: { badge: Badge }) {
  const ring = { cx: 5, cy: 5, r: 3.6, fill: "none", stroke: "currentColor", "stroke-width": 1.2 };
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {badge === "plan" && <circle cx="5" cy="5" r="4.2" fill="currentColor" />}
      {badge !== "plan" && <circle {...ring} stroke-dasharray={badge === "assumption" ? "2 1.6" : undefined} />}
      {badge === "verified" && <circle cx="5" cy="5" r="2" fill="currentColor" />}
      {badge === "derived" && <path d="M5 1.4A3.6 3.6 0 0 0 5 8.6Z" fill="currentColor" />}
      {badge === "borrowed" && <path d="M5 5L8.6 5A3.6 3.6 0 0 0 5 1.4Z" fill="currentColor" />}
      {badge === "meaningUncertain" && <path d="M2.6 7.4L7.4 2.6" stroke="currentColor" stroke-width="1.2" />}
    </svg>
  );
}

export function EvidenceBadge({ badge }: { badge: Badge }) {
  return (
    <span class="badge">
      <Disc badge={badge} />
      {say(badges[badge])}
    </span>
  );
}
