import type { Standing } from './standing.ts';

/** Log-odds that the entry is an agreement as the record means it. Weights fitted by hand on half of the development articles. */
export function oddsOf(standing: Standing): number {
  let odds = -1.6;
  if (standing.isWeak && !standing.isTitle && !standing.isJoint && !standing.isMade) return -3;
  // "joint initiatives with Norra": talk of many, none of which is made.
  if (standing.isWeak && !standing.isTitle && standing.isBarePlural && (!standing.isDone || standing.isOpen)) return -3;
  if (standing.isTitle) odds += standing.isWeak ? 0.2 : 2.2;
  else if (standing.isStrong) odds += 1;
  if (standing.isWeak) odds -= 1.6;
  if (standing.isJoint) odds += standing.isWeak ? 1.4 : 0.6;
  if (standing.isDone) odds += 1.1;
  else if (standing.isTold) odds += 0.6;
  if (standing.isMade) odds += standing.isWeak ? (standing.isSettlement ? 2 : 1.6) : 0.6;
  if (standing.hasOwnParties) odds += 0.9;
  if (standing.isUnnamed) odds += 0.5;
  if (standing.isOwnWithPartner) odds += 0.9;
  if (standing.parties >= 2) odds += 0.7;
  if (standing.isIndefinite) odds += 0.4;
  if (standing.hasTopic || standing.hasWords) odds += 0.3;
  if (standing.isGeneral) odds -= 2.5;
  if (standing.isBarePlural)
    odds -=
      (standing.isDone || (standing.isUnnamed && standing.isTold) ? 0.6 : 2.4) +
      (standing.parties === 0 && !standing.isUnnamed ? 1.2 : 0);
  if (standing.isOwnPlural) odds -= 2;
  if (standing.isBareSingular) odds -= standing.isMade ? 0.2 : 1.6;
  if (standing.isWeak && standing.isJoint && standing.parties >= 2) odds += 1;
  // "according to a joint statement released by …": of several, who are not named there.
  else if (standing.isWeak && standing.isJoint && standing.isDone) odds += 0.5;
  if (standing.isWeak && standing.parties < 2 && !standing.isMade && !standing.isJoint) odds -= 1;
  if (standing.isVague) odds -= 1.2;
  const isOneSided = standing.parties < 2 && !standing.isUnnamed && !standing.isStrong;
  if (standing.isOpen && isOneSided && !(standing.isDone && (standing.hasTopic || standing.hasAmount))) odds -= 0.8;
  if (standing.isDated) odds += 1.5;
  if (standing.hasAmount) odds += 0.7;
  if (standing.hasOwnParties && !standing.isTold) odds += 0.2;
  if (standing.isFrame && !standing.isWeak && !standing.isTold) odds += 1.3;
  if (standing.isAdrift && !standing.isFrame)
    odds -= standing.isStrong
      ? standing.isTold || standing.hasTopic || (standing.isDefinite && standing.hasWords)
        ? 0
        : 0.8
      : 1.5;
  if (standing.isCalledAfter && standing.isStrong) odds += 0.6;
  if (standing.isNameOnly) odds -= 2;
  if (standing.isWare) odds -= 1.5;
  if (standing.isOfOne) odds -= 2;
  if (standing.isPolicy) odds -= 1.5;
  if (standing.hasYear && !standing.isWeak && !standing.isGeneral) odds += 1.7;
  if (standing.isHopedFor && !standing.isTitle) odds -= 1.2;
  if (standing.isHeadlineOnly) odds -= 0.5;
  if (standing.mentions > 1) odds += 0.4;
  return odds;
}
