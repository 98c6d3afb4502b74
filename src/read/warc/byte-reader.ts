import { InputError } from '../../model/errors.ts';
import type { ByteStream } from '../stream.ts';

/** The stream ended before what was promised. */
export const cutShort = (): InputError =>
  new InputError('input/truncated', 'a web archive that ends in the middle of a record');

/** Reads a stream by lines and by counts of bytes, holding no more than a chunk and what is asked for. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array(0);
  private at = 0;

  constructor(stream: ByteStream) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** Makes sure that a byte is at hand; false at the end of the stream. */
  private async fill(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const next = await this.chunks.next();
      if (next.done) return false;
      this.chunk = next.value;
      this.at = 0;
    }
    return true;
  }

  /** A line without its end, as Latin-1; `null` at the end of the stream. Lines over `longest` bytes are cut there. */
  async line(longest: number): Promise<string | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (await this.fill()) {
      const end = this.chunk.indexOf(0x0a, this.at);
      const stop = end < 0 ? this.chunk.length : end;
      if (length < longest) parts.push(this.chunk.subarray(this.at, Math.min(stop, this.at + longest - length)));
      length += stop - this.at;
      this.at = end < 0 ? stop : end + 1;
      if (end >= 0) return Buffer.concat(parts).toString('latin1').replace(/\r$/, '');
    }
    return length > 0 ? Buffer.concat(parts).toString('latin1') : null;
  }

  /** So many bytes. `InputError` `input/truncated` when the stream ends before. */
  async bytes(count: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for (let left = count; left > 0; ) {
      if (!(await this.fill())) throw cutShort();
      const part = this.chunk.subarray(this.at, this.at + left);
      parts.push(part);
      this.at += part.length;
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over so many bytes. */
  async skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      if (!(await this.fill())) throw cutShort();
      const step = Math.min(left, this.chunk.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
