import { readFragment } from '../fragment.ts';
import { authorNames } from '../json/fields.ts';
import { type AgencyArticle, readNitf } from './nitf.ts';
import { find, findAll, paragraphsOf, wordsOf, type XmlElement } from './xml.ts';

/** Name of an agency or a person: `<name>` within, else what its attributes spell out. */
function nameOf(element: XmlElement | null): string | null {
  return wordsOf(find(element, 'name')) ?? element?.attributes.literal ?? null;
}

/** The text of an item: XHTML, NITF, HTML in a string, or plain words, whichever comes first with words in it. */
function contentOf(set: XmlElement | null): { readonly text: string; readonly nitf: AgencyArticle | null } {
  for (const part of set ? findAll(set, 'inlinexml', 'inlinedata') : []) {
    const nitf = find(part, 'nitf');
    if (nitf) {
      const article = readNitf(nitf);
      if (article.text !== '') return { text: article.text, nitf: article };
    }
    const isData = part.name === 'inlinedata';
    const type = part.attributes.contenttype ?? '';
    const raw = part.children.filter((child) => typeof child === 'string').join('');
    const text = !isData ? paragraphsOf(part).join('\n\n') : /html/.test(type) ? readFragment(raw) : raw.trim();
    if (text !== '') return { text, nitf: null };
  }
  return { text: '', nitf: null };
}

/** Reads one `newsItem`; `null` when it is a picture, a clip or a mere reference. */
function readItem(item: XmlElement): AgencyArticle | null {
  const { text, nitf } = contentOf(find(item, 'contentset'));
  if (text === '') return null;
  const itemMeta = find(item, 'itemmeta');
  const contentMeta = find(item, 'contentmeta');
  const bylines = contentMeta ? findAll(contentMeta, 'by', 'byline') : [];
  const creators = contentMeta ? findAll(contentMeta, 'creator') : [];
  const written = bylines.flatMap((byline) => authorNames(wordsOf(byline) ?? ''));
  const named = creators.flatMap((creator) => nameOf(creator) ?? []);
  const authors = [written, named, nitf?.stated.authors ?? []].find((names) => names.length > 0) ?? [];
  return {
    text,
    stated: {
      title: wordsOf(find(contentMeta, 'headline')) ?? nitf?.stated.title ?? wordsOf(find(itemMeta, 'title')),
      publisher:
        nameOf(find(itemMeta, 'provider')) ??
        nameOf(find(contentMeta, 'infosource')) ??
        wordsOf(find(contentMeta, 'creditline')) ??
        wordsOf(find(item, 'copyrightholder')),
      authors: [...new Set(authors)],
      // `versionCreated` is when this version was made; only without the others does it stand for the first.
      published:
        wordsOf(find(itemMeta, 'firstcreated')) ??
        wordsOf(find(contentMeta, 'contentcreated')) ??
        wordsOf(find(itemMeta, 'versioncreated')),
      url: null,
      place: wordsOf(find(contentMeta, 'dateline'))?.split(/,/)[0] ?? nameOf(find(contentMeta, 'located')) ?? null,
    },
  };
}

/** Reads NewsML-G2: a `newsItem`, or a `newsMessage` with several; items without text are passed over. */
export function readNewsml(root: XmlElement): AgencyArticle[] {
  const items = root.name === 'newsitem' ? [root] : findAll(root, 'newsitem');
  return items.map(readItem).filter((article) => article !== null);
}
