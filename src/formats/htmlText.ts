const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML for others to read and paste, also between quotation marks. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A tag that opens, each attribute on a line of its own; those without a value are left out. */
export function openingTag(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  const lines = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (value === undefined || value === false) return [];
    return [`  ${attribute}${value === true ? '' : `="${htmlText(String(value))}"`}`];
  });
  return [`<${name}`, ...lines].join('\n') + (lines.length > 0 ? '\n>' : '>');
}
