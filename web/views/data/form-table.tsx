import type { Form, FormColumn } from "../../../sim/import/index.ts";
import { say, t } from "../../messages/message.ts";

/** A form and its columns, folded until it is wanted. */
export function FormTable({ form }: { form: Form }) {
  return (
    <details class="form-fold">
      <summary>
        <b>{say(form.title)}</b> <span class="small">{form.file}</span>
      </summary>
      <p class="small">{say(form.what)}</p>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("own.column")}</th>
              <th scope="col" class="text">
                {t("own.holds")}
              </th>
              <th scope="col" class="text">
                {t("own.ifEmpty")}
              </th>
            </tr>
          </thead>
          <tbody>
            {form.columns.map(({ id, what, missing }: FormColumn) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td class="text">{say(what)}</td>
                <td class="text">{missing ? say(missing) : t("own.needed")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
