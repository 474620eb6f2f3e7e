import { describe, expect, test } from "vitest";
import { requireSentence, requireText } from "../../../sim/declare/checks.ts";
import { type FormColumn, formIds, forms } from "../../../sim/import/forms.ts";

describe.each(formIds)("the form of %s", (id) => {
  const form = forms[id];
  const columns: readonly FormColumn[] = form.columns;

  test("has a title in both languages and says in sentences what it and its columns hold", () => {
    requireText(form.file, form.title);
    for (const text of [form.what, ...columns.flatMap(({ what, missing }) => (missing ? [what, missing] : [what]))]) {
      requireSentence(form.file, text);
      expect(text.zh).not.toMatch(/\p{Script=Han}[ ,;:?!()]|[ ,;:?!()]\p{Script=Han}/u);
    }
  });

  test("names its rows in the first column, and each column once", () => {
    expect(["name", "quantity"]).toContain(columns[0].kind);
    expect(columns[0].missing).toBeUndefined();
    expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length);
  });
});
