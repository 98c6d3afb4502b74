/** What reads the agencies' XML, in one: it is loaded when the first such file is met. */
export { readNewsml } from './newsml.ts';
export { readNitf } from './nitf.ts';
export { parseXml } from './xml.ts';
