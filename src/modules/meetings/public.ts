/** What other modules may use of meetings: their policies as pure rules, and a meeting under its lock. */
export { answerPermit } from './commands/answer-permit.ts';
export { cancelMeeting } from './commands/cancel-meeting.ts';
export { changeMeeting } from './commands/change-meeting.ts';
export { createMeeting } from './commands/create-meeting.ts';
export { importPolicies } from './commands/import-policies.ts';
export { checkMoved, readInputFacts } from './commands/meeting-input.ts';
export { requestPermit } from './commands/request-permit.ts';
export { setPolicy } from './commands/set-policy.ts';
export {
  beyondPolicy,
  type Checked,
  checkEntitled,
  type Entitlement,
  entitlementOf,
  type MeetingShape,
  notEntitled,
  type PermitState,
  permitAwaited,
  permitNeeded,
} from './domain/entitlement.ts';
export {
  checkHalalDuty,
  type HalalFacts,
  halalDutyOn,
  halalMissing,
  isHalalOn,
  isSoldOn,
} from './domain/halal-duty.ts';
export {
  answerHoursOn,
  checkOrderLid,
  checkPortions,
  checkPriceCeiling,
  orderLidOn,
  portionsMax,
  priceCeilingOn,
  signerOf,
} from './domain/limits.ts';
export {
  type AttendeeKind,
  type EntitledTo,
  type MakerSize,
  type Policy,
  type PolicyEffect,
  type PolicyKind,
  type PolicyOf,
  type ProductKind,
  policyOn,
} from './domain/policy.ts';
export {
  checkHeadcount,
  checkSchedule,
  headcountMax,
  meetingStarted,
  type Schedule,
} from './domain/schedule.ts';
export { atFormFields, inputOf, type MeetingTyped, typedMeeting } from './http/meeting-form.ts';
export { WhenFields, WhereFields } from './http/views/when-and-where.tsx';
export {
  lockMeeting,
  type Meeting,
  type MeetingPlace,
  meetingOf,
  meetingTarget,
  moveMeeting,
} from './store/meetings.ts';
export { policyOf, readPolicies } from './store/policies.ts';
export { verifyPermitTasks } from './store/verify-permit-tasks.ts';
