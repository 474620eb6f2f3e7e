import { engineVersion } from "../../../sim/index.ts";
import { t } from "../../messages/message.ts";

/** Says so where stored figures were made with another version of the model than the page runs. */
export function OtherVersion({ found }: { found: string }) {
  if (found === engineVersion) return null;
  return <p class="refusal">{t("model.otherVersion", { found, current: engineVersion })}</p>;
}
