/** Numbers feature hashes in the order in which they are first seen, and counts the articles that they are seen in. */
export class FeatureIndex {
  private keys = new Int32Array(1 << 20);
  private ids = new Int32Array(1 << 20).fill(-1);
  hashes: number[] = [];
  counts: number[] = [];
  private readonly latest: number[] = [];

  /** The number of a feature seen in article `article`, given one when it is new. */
  see(hash: number, article: number): number {
    if (this.hashes.length * 2 > this.ids.length) this.grow();
    const mask = this.ids.length - 1;
    let slot = hash & mask;
    while (this.ids[slot]! >= 0) {
      if (this.keys[slot] === hash) {
        const id = this.ids[slot]!;
        if (this.latest[id] !== article) {
          this.latest[id] = article;
          this.counts[id]!++;
        }
        return id;
      }
      slot = (slot + 1) & mask;
    }
    const id = this.hashes.length;
    this.keys[slot] = hash;
    this.ids[slot] = id;
    this.hashes.push(hash);
    this.counts.push(1);
    this.latest.push(article);
    return id;
  }

  private grow(): void {
    const size = this.ids.length * 2;
    this.keys = new Int32Array(size);
    this.ids = new Int32Array(size).fill(-1);
    this.hashes.forEach((hash, id) => {
      let slot = hash & (size - 1);
      while (this.ids[slot]! >= 0) slot = (slot + 1) & (size - 1);
      this.keys[slot] = hash;
      this.ids[slot] = id;
    });
  }
}
