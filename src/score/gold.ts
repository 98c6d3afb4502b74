import { z } from 'zod';
import type { Span } from '../model/span.ts';

/** A piece of the text, which occurrence of it (0 the first), and the part of it that is meant. */
const Anchor = z.tuple([z.string(), z.int().min(0)]).rest(z.string());
export type Anchor = z.infer<typeof Anchor>;

const text = z.string().nullish();

const GoldAgreement = z.looseObject({
  name: z.string(),
  at: Anchor,
  also: z.array(Anchor).optional(),
  type: z.string(),
  status: z.string(),
  parties: z.array(z.string()).optional(),
  subject: text,
  date: text,
});
const GoldFigure = z.looseObject({
  at: Anchor,
  kind: z.string(),
  value: z.number().nullish(),
  min: z.number().nullish(),
  max: z.number().nullish(),
  unit: text,
});
const GoldQuote = z.looseObject({ at: Anchor, speaker: text });
const GoldPerson = z.looseObject({ name: z.string(), title: text, affiliation: text });

/** What a careful reader finds in an article. */
export const GoldSchema = z.looseObject({
  slug: z.string(),
  meta: z
    .looseObject({
      title: text,
      publisher: text,
      authors: z.array(z.string()).optional(),
      datelinePlace: text,
      published: text,
    })
    .optional(),
  agreements: z.array(GoldAgreement),
  figures: z.array(GoldFigure).optional(),
  quotes: z.array(GoldQuote).optional(),
  persons: z.array(GoldPerson).optional(),
});

export type Gold = z.infer<typeof GoldSchema>;
export type GoldAgreement = z.infer<typeof GoldAgreement>;
export type GoldFigure = z.infer<typeof GoldFigure>;
export type GoldQuote = z.infer<typeof GoldQuote>;
export type GoldPerson = z.infer<typeof GoldPerson>;

/** The span that an anchor stands for; `null` where the text does not have it. */
export function locate(text: string, [piece, occurrence, part]: Anchor): Span | null {
  let at = -1;
  for (let i = 0; i <= occurrence; i++) {
    at = text.indexOf(piece, at + 1);
    if (at < 0) return null;
  }
  const inner = part ? piece.indexOf(part) : 0;
  return inner < 0 ? null : { start: at + inner, end: at + inner + (part ?? piece).length };
}
