/** The two languages of the screens; Indonesian is the first. */
export type Lang = 'id' | 'en';

/** One sentence in both languages; `{name}` marks a place that {@link fill} fills. */
export type Text = { readonly id: string; readonly en: string };

export type TextParams = Readonly<Record<string, string | number | bigint>>;

/** Puts `params` into the `{name}` places of a template; an unknown place stays visible, so that a test can find it. */
export function fill(template: string, params: TextParams = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : String(value);
  });
}

/** The sentence in one language, filled. */
export function say(text: Text, lang: Lang, params?: TextParams): string {
  return fill(text[lang], params);
}
