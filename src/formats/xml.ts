/** What an attribute can be; `undefined` leaves it out. */
export type AttributeValue = string | number | undefined;

/**
 * A text as it stands in XML, in an element or between quotation marks. What XML cannot hold at all
 * (control characters, halves of surrogate pairs) is left out.
 */
export function xmlText(text: string): string {
  return text
    .replace(notInXml, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An XML element. Attributes are escaped, and numbers rounded; children are markup already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? short(value) : xmlText(value ?? '')}"`,
    )
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A number to a hundredth, in as few characters as that takes. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
