/** Puts values into a text with plain `{name}` places; for the browser, which has no message formatter. */
export const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
