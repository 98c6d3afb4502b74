import { headerOf, type Rendering, renderFailure } from '../../write/render.ts';
import { asOutputError, type Done, type Output } from './output.ts';
import type { Sink } from './standard-output.ts';

/** Records to standard output, a pipe or a device: written as they come, waiting for whoever reads. */
export class StreamOutput implements Output {
  readonly recalls = false;
  readonly #stream: Sink;
  readonly #name: string;
  readonly #rendering: Rendering;
  readonly #omitsFailures: boolean;
  #trouble: unknown = null;
  #header: string;

  /** `omitsFailures`: an input of one article that gives none gives nothing. */
  constructor(stream: Sink, name: string, rendering: Rendering, omitsFailures: boolean) {
    this.#stream = stream;
    this.#name = name;
    this.#rendering = rendering;
    this.#omitsFailures = omitsFailures;
    this.#header = headerOf(rendering);
    stream.on('error', (error) => {
      this.#trouble ??= error;
    });
  }

  recall(): null {
    return null;
  }

  async write(batch: readonly Done[]): Promise<void> {
    let text = '';
    for (const { outcome } of batch) text += outcome ? textOf(outcome, this.#rendering, this.#omitsFailures) : '';
    if (this.#omitsFailures && batch.every(hasFailed)) return;
    await this.#send(this.#takeHeader() + text);
  }

  async #send(text: string): Promise<void> {
    if (text === '') return;
    if (this.#trouble) throw asOutputError(this.#trouble, this.#name);
    await new Promise<void>((resolve, reject) => {
      // The callback comes when the reader has taken it: no more than one batch waits.
      this.#stream.write(text, (error) => (error ? reject(asOutputError(error, this.#name)) : resolve()));
    });
  }

  async finish(): Promise<void> {
    if (!this.#omitsFailures) await this.#send(this.#takeHeader());
    if (this.#trouble) throw asOutputError(this.#trouble, this.#name);
  }

  async stop(): Promise<void> {}

  /** The header, the first time. */
  #takeHeader(): string {
    const header = this.#header;
    this.#header = '';
    return header;
  }
}

const hasFailed = ({ outcome }: Done): boolean => outcome?.articles.every(({ text }) => text === null) ?? false;

/** What an item's articles are in a stream of records: each record or, in its place, its error record. */
export function textOf(outcome: NonNullable<Done['outcome']>, rendering: Rendering, omitsFailures: boolean): string {
  let text = '';
  for (const article of outcome.articles) {
    if (article.text !== null) text += article.text;
    else if (article.failure && !omitsFailures) text += renderFailure(article.failure, rendering);
  }
  return text;
}
