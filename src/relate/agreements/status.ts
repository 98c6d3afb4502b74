import type { Stage } from '../../language/agreement-verbs.ts';
import type { RecordAgreement } from '../../model/record/record.ts';
import type { Told } from './told.ts';

export type Status = RecordAgreement['status'];

/** What a stage that was reached makes of the instrument. */
const REACHED: Readonly<Partial<Record<Stage, Status>>> = {
  sign: 'signed',
  adopt: 'adopted',
  agree: 'agreed',
  announce: 'announced',
  propose: 'planned',
  negotiate: 'negotiating',
  approve: 'approved',
  uphold: 'in_force',
  renew: 'renewed',
  end: 'ended',
  reject: 'rejected',
  breach: 'breached',
};

/** How far along a status is; the negative ones stand over the positive, a breach over a renewal. */
const RANK: Readonly<Record<Status, number>> = {
  planned: 1,
  negotiating: 2,
  announced: 4,
  agreed: 5,
  adopted: 6,
  signed: 7,
  approved: 8,
  in_force: 3,
  renewed: 10,
  rejected: 11,
  ended: 12,
  breached: 13,
};

/** A status with what told it. */
export interface StatusTold {
  readonly status: Status;
  readonly rank: number;
  readonly told: Told;
}

/** Told to be in force it has come further than signed; spoken of as there, it has not. */
export const IN_FORCE_TOLD = 9;
const isInForce = ({ group }: Told): boolean => /^(?:enter|come|go|take|effective|in)$/.test(group?.base ?? '');

const DECIDED = /^(?:agree|agreed|agrees|decide|decided|decides|voted|votes)$/;

/** "Norra negotiated a pact": what was negotiated has been agreed; what was only talked about is its object by a noun. */
const isNegotiated = ({ group, relation, mode }: Told): boolean =>
  relation === 'object' &&
  mode === 'fact' &&
  group?.base === 'negotiate' &&
  (group.form === 'bare' || group.form === 'passive');

/** The status that one clause tells, `null` when it tells none ("will enter into force" says nothing of today). */
export function statusOf(told: Told): StatusTold | null {
  const { mode } = told;
  const stage = isNegotiated(told) ? 'agree' : told.stage;
  const reached = REACHED[stage];
  if (!reached) return null;
  const as = (status: Status, rank = RANK[status]): StatusTold => ({ status, rank, told });
  const isPositive =
    stage === 'sign' || stage === 'agree' || stage === 'adopt' || stage === 'announce' || stage === 'approve';
  switch (mode) {
    case 'fact':
      return as(reached, stage === 'uphold' && isInForce(told) ? IN_FORCE_TOLD : undefined);
    case 'future':
      if (told.group?.control && DECIDED.test(told.group.control) && !isPositive) return as(reached);
      if (stage === 'negotiate') return as('negotiating');
      if (isPositive || stage === 'propose') return as('planned');
      return stage === 'renew' ? as('in_force') : null;
    case 'attempt':
      if (isPositive || stage === 'negotiate') return as('negotiating');
      return stage === 'propose' ? as('planned') : stage === 'renew' ? as('negotiating', 2) : null;
    case 'hypothetical':
      return isPositive || stage === 'propose' || stage === 'negotiate' || stage === 'uphold'
        ? as('planned', 0.5)
        : null;
    case 'notyet':
      // What has "yet to be sealed" is still talked about.
      if (stage === 'agree') return as('negotiating');
      return stage === 'approve' ? as('signed', 5) : isPositive ? as('planned') : null;
    case 'negated':
      return isPositive && stage !== 'announce' ? as('rejected', stage === 'approve' ? 1.5 : 4.5) : null;
    case 'refused':
      return isPositive || stage === 'negotiate' ? as('rejected', 4.5) : null;
  }
}
