import { extract } from '../../../src/extract.ts';
import type { NewsRecord } from '../../../src/model/record/record.ts';

/** An agreement in a line: `type status name | parties | subject`, as the tables below write it. */
export interface Line {
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly parties: readonly string[];
  readonly subject: string | null;
  readonly date: string | null;
}

/** The agreements of a text that was published on 14 May 2024 (a Tuesday). */
export async function agreementsIn(text: string): Promise<Line[]> {
  const record = await extract({ name: 'test.txt', content: text }, { published: '2024-05-14', anyLanguage: true });
  return record.agreements.map((agreement) => lineOf(record, agreement));
}

function lineOf(record: NewsRecord, agreement: NewsRecord['agreements'][number]): Line {
  const name = (id: string): string => record.parties.find((party) => party.id === id)!.name;
  return {
    name: agreement.name,
    type: agreement.type,
    status: agreement.status,
    parties: agreement.parties.filter(({ role }) => role === 'party').map(({ party }) => name(party)),
    subject: agreement.subject,
    date: record.dates.find((date) => date.id === agreement.date)?.value ?? null,
  };
}
