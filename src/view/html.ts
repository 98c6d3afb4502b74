/** Markup that is safe as it stands: made by `html`, every text in it escaped. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in content and in quoted attributes; control characters that HTML does not allow are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function render(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if (Array.isArray(part)) return part.map(render).join('');
  return (part as Html).html;
}

/** Markup with values in it: texts are escaped, markup is not, lists are joined, `null` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: strings.reduce((out, string, i) => out + string + (i < values.length ? render(values[i]!) : ''), '') };
}

/** Our own style sheets and scripts, which hold no text of an article. */
export const raw = (text: string): Html => ({ html: text });
