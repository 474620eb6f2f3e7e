import { createRequire } from "node:module";
import type { Plugin } from "vite";

/** `npm:name@version/path` and the same on a public host, as notebook-kit writes them. */
const publicName = /^(?:npm:|https:\/\/[^/]+\/npm\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/;
const absent = "\0absent:";
const installed = createRequire(import.meta.url);

/** Lets notebooks use what is installed here, so that neither build nor page asks another host for anything. */
export function offline(): Plugin {
  return {
    name: "notebooks-offline",
    enforce: "pre",
    async resolveId(source, importer) {
      const [, name, path = ""] = publicName.exec(source) ?? [];
      if (!name) return null;
      const local = await this.resolve(name + path.replace(/\/\+esm$/, ""), importer, { skipSelf: true });
      return local ?? absent + name;
    },
    load(id) {
      if (!id.startsWith(absent)) return null;
      return absentModule(id.slice(absent.length));
    },
    transform(code, id) {
      if (!id.split("?")[0].endsWith("/stdlib/inputs.css")) return null;
      const style = installed.resolve("@observablehq/inputs/dist/index.css");
      return code.replace(/@import url\("https:[^"]+"\);/, `@import url(${JSON.stringify(style)});`);
    }
  };
}

/** Stands for a package that is not installed: the kit names it, no notebook of ours may call it. */
function absentModule(name: string): string {
  const message = JSON.stringify(`${name} is not installed`);
  return [
    `const absent = () => { throw new Error(${message}); };`,
    "export const instance = absent;",
    "export const Icon = { Default: {} };",
    "export default absent;"
  ].join("\n");
}
