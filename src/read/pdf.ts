import { InputError } from '../model/errors.ts';
import type { Stated } from '../model/options.ts';
import { NOTHING } from './build.ts';
import { withPdfRejections } from './pdf-rejections.ts';

const personal = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}?[\p{L}'’.-]+){1,3}$/u;

/**
 * Reads the text of a PDF with unpdf, an optional package: `InputError` `input/needs-package` says how to get it.
 *
 * The document's title counts when its words open the text; its author when it is a personal name that the text has
 * too. Its dates are those of the file, not of publication.
 */
export async function readPdf(
  bytes: Uint8Array,
  load: () => Promise<typeof import('unpdf')> = () => import('unpdf'),
): Promise<{ readonly text: string; readonly stated: Stated }> {
  const { getDocumentProxy, extractText, getMeta } = await loaded(load);
  let pages: readonly string[];
  let info: Readonly<Record<string, unknown>>;
  try {
    // The package takes the buffer away from its owner: it gets a copy.
    // At its usual verbosity the package prints warnings among our records.
    ({ pages, info } = await withPdfRejections(async () => {
      const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
      const { text } = await extractText(document, { mergePages: false });
      return { pages: text, info: (await getMeta(document)).info };
    }));
  } catch {
    throw new InputError('input/bad-pdf', 'a PDF that cannot be read (damaged, or locked)');
  }
  const text = pages
    .map((page) => page.trim())
    .filter((page) => page !== '')
    .join('\n\n');
  if (!/\p{L}/u.test(text))
    throw new InputError('input/empty', 'empty (a PDF without text: scanned pages need OCR first)');
  const start = text.slice(0, 2000).replace(/\s+/g, ' ').toLowerCase();
  const title = typeof info.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim() : '';
  const author = typeof info.Author === 'string' ? info.Author.trim() : '';
  return {
    text,
    stated: {
      ...NOTHING,
      title: title !== '' && start.startsWith(title.toLowerCase()) ? title : null,
      authors: personal.test(author) && text.includes(author) ? [author] : [],
    },
  };
}

async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new InputError('input/needs-package', 'PDF input needs unpdf: npm install unpdf');
  }
}
