/** The two languages of the product. A missing language does not compile. */
export type Locale = "en" | "zh";

/** One string in both languages. */
export type Text = Readonly<Record<Locale, string>>;
