import { engineVersion } from "../../sim/index.ts";
import { lazily } from "../controls/lazily.tsx";
import { t } from "../messages/message.ts";
import { workspace } from "../state/workspace.ts";
import { Explore } from "./explore/explore.tsx";
import { Header } from "./header.tsx";
import { OpenSheet } from "./open-sheet.tsx";

const Experiments = lazily(
  async () => (await import("./experiments/experiments.tsx")).Experiments,
  () => <main class="experiments" />
);
const Model = lazily(
  async () => (await import("./model/model.tsx")).Model,
  () => <main class="model" />
);

/** Where the skip link of each screen leads, and what it says. */
const skips = {
  explore: { to: "#charts", words: "page.skip" },
  experiments: { to: "#experiments", words: "page.skipToExperiment" },
  model: { to: "#model", words: "page.skipToContent" }
} as const;

/** The page: what stands on every screen, and the screen in view. */
export function Workbench() {
  const { screen } = workspace.value;
  return (
    <>
      <a class="skip" href={skips[screen].to}>
        {t(skips[screen].words)}
      </a>
      <Header />
      {screen === "explore" && <Explore />}
      {screen === "experiments" && <Experiments />}
      {screen === "model" && <Model />}
      <footer class="foot">
        <span>{t("product.note", { version: engineVersion })}</span>
        <span>{t("product.population")}</span>
      </footer>
      <OpenSheet />
    </>
  );
}
