import { engineVersion } from "../../sim/index.ts";
import { lazily } from "../controls/lazily.tsx";
import { t } from "../messages/message.ts";
import { workspace } from "../state/workspace.ts";
import { Explore } from "./explore/explore.tsx";
import { Header } from "./header.tsx";
import { OpenSheet } from "./open-sheet.tsx";

const Model = lazily(
  async () => (await import("./model/model.tsx")).Model,
  () => <main class="model" />
);

/** The page: what stands on every screen, and the screen in view. */
export function Workbench() {
  const { screen } = workspace.value;
  return (
    <>
      <a class="skip" href={screen === "explore" ? "#charts" : "#model"}>
        {t(screen === "explore" ? "page.skip" : "page.skipToContent")}
      </a>
      <Header />
      {screen === "explore" ? <Explore /> : <Model />}
      <footer class="foot">
        <span>{t("product.note", { version: engineVersion })}</span>
        <span>{t("product.population")}</span>
      </footer>
      <OpenSheet />
    </>
  );
}
