import { locale, t } from "../messages/message.ts";
import { sheet } from "../state/selection.ts";
import { share, shareState } from "../state/share.ts";
import { type Theme, theme, themes } from "../state/theme.ts";
import { canRedo, canUndo, redo, screens, showScreen, undo, workspace } from "../state/workspace.ts";

const languages = [
  { id: "en", name: "English", tag: "en" },
  { id: "zh", name: "简体中文", tag: "zh-CN" }
] as const;

const shareWords = {
  ready: "action.share",
  copied: "action.shared",
  inAddressBar: "action.inAddressBar"
} as const;

export function Header() {
  return (
    <header class="bar">
      <div class="brand">
        <strong>techmarket</strong>
        <span>{t("product.name")}</span>
      </div>
      <nav class="screens" aria-label={t("menu.screens")}>
        {screens.map((screen) => (
          <button
            key={screen}
            type="button"
            class="screen"
            aria-current={workspace.value.screen === screen ? "page" : undefined}
            onClick={() => showScreen(screen)}
          >
            {t(`screen.${screen}`)}
          </button>
        ))}
      </nav>
      <div class="bar-actions">
        <button type="button" disabled={!canUndo.value} onClick={undo}>
          {t("action.undo")}
        </button>
        <button type="button" disabled={!canRedo.value} onClick={redo}>
          {t("action.redo")}
        </button>
        <button type="button" onClick={() => void share()}>
          {t(shareWords[shareState.value])}
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            sheet.value = { kind: "help" };
          }}
        >
          {t("action.help")}
        </button>
        <select
          aria-label={t("menu.theme")}
          value={theme.value}
          onChange={(event) => {
            theme.value = event.currentTarget.value as Theme;
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {t(`theme.${each}`)}
            </option>
          ))}
        </select>
        <fieldset class="languages">
          <legend class="unseen">{t("menu.language")}</legend>
          {languages.map(({ id, name, tag }) => (
            <button
              key={id}
              type="button"
              lang={tag}
              aria-pressed={locale.value === id}
              onClick={() => {
                locale.value = id;
              }}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
    </header>
  );
}
