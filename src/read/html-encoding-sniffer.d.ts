/** The package has no types of its own; what we use of it. */
declare module 'html-encoding-sniffer' {
  export default function sniff(bytes: Uint8Array, options: { readonly defaultEncoding: string | null }): string | null;
}
