import type { Element, Nodes, Root } from 'hast';

/** Elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose text is written as it stands. */
const RAW = new Set(['script', 'style']);

/** Properties whose attributes are not their names in lower case. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  acceptCharset: 'accept-charset',
  xmlLang: 'xml:lang',
};

function attributeName(property: string): string {
  if (/^(?:data|aria)[A-Z]/.test(property)) {
    return property.replace(/[A-Z]/g, (letter, at: number) =>
      property.startsWith('aria') && at > 4 ? letter.toLowerCase() : `-${letter.toLowerCase()}`,
    );
  }
  return ATTRIBUTES[property] ?? property.toLowerCase();
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function openTag({ tagName, properties }: Element): string {
  const attributes = Object.entries(properties ?? {}).flatMap(([property, value]) => {
    if (value === null || value === undefined || value === false) return [];
    const words = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    return ` ${attributeName(property)}="${escapeText(words).replaceAll('"', '&quot;')}"`;
  });
  return `<${tagName}${attributes.join('')}>`;
}

/** Writes an HTML tree (hast) as HTML, for the reader of pages. A stack of its own: no depth is too deep. */
export function htmlOfTree(root: Root): string {
  const parts: string[] = [];
  const stack: (Nodes | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(escapeText(node.value));
    else if (node.type === 'doctype') parts.push('<!doctype html>');
    else if (node.type === 'element') {
      parts.push(openTag(node));
      if (VOID.has(node.tagName)) continue;
      stack.push(`</${node.tagName}>`);
      if (RAW.has(node.tagName)) {
        stack.push(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
      } else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    } else if (node.type === 'root') {
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
  return parts.join('');
}
