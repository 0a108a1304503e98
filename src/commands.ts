import {
  acceptPackages,
  attachDocuments,
  closePackage,
  disposeToOfficer,
  disposeToPpk,
  importLines,
  importPackages,
} from './modules/budget/public.ts';
import { changeDraft } from './modules/catalogue/commands/change-draft.ts';
import { checkPrice } from './modules/catalogue/commands/check-price.ts';
import { draftProduct } from './modules/catalogue/commands/draft-product.ts';
import { endHalal } from './modules/catalogue/commands/end-halal.ts';
import { hideProduct } from './modules/catalogue/commands/hide-product.ts';
import { listProduct } from './modules/catalogue/commands/list-product.ts';
import { loadProducts } from './modules/catalogue/commands/load-products.ts';
import { setOffer } from './modules/catalogue/commands/set-offer.ts';
import { withdrawProduct } from './modules/catalogue/commands/withdraw-product.ts';
import { answerInvitation } from './modules/curation/commands/answer-invitation.ts';
import { appealDecision } from './modules/curation/commands/appeal.ts';
import { cancelSession } from './modules/curation/commands/cancel-session.ts';
import { declareInterests } from './modules/curation/commands/declare.ts';
import { escalateSubmission } from './modules/curation/commands/escalate.ts';
import { expireCertificate } from './modules/curation/commands/expire-certificate.ts';
import { invite } from './modules/curation/commands/invite.ts';
import { lapseAppeal } from './modules/curation/commands/lapse-appeal.ts';
import { noteAttendance } from './modules/curation/commands/note-attendance.ts';
import { passSubmission } from './modules/curation/commands/pass.ts';
import { planSession } from './modules/curation/commands/plan-session.ts';
import { publishCriteria } from './modules/curation/commands/publish-criteria.ts';
import { publishProcess } from './modules/curation/commands/publish-process.ts';
import { recuseFrom } from './modules/curation/commands/recuse.ts';
import { rejectSubmission } from './modules/curation/commands/reject.ts';
import { releaseSubmission } from './modules/curation/commands/release.ts';
import { resubmitProduct } from './modules/curation/commands/resubmit.ts';
import { returnSubmission } from './modules/curation/commands/return-submission.ts';
import { scoreSubmission } from './modules/curation/commands/score.ts';
import { submitProduct } from './modules/curation/commands/submit.ts';
import { takeSubmission } from './modules/curation/commands/take.ts';
import { useDefaults } from './modules/curation/commands/use-defaults.ts';
import { withdrawSubmission } from './modules/curation/commands/withdraw.ts';
import { attachFile } from './modules/documents/public.ts';
import {
  failImport,
  forgetImport,
  importBatch,
  resumeImport,
  startImport,
  stopImport,
} from './modules/exchange/public.ts';
import { appointAdministrator } from './modules/identity/commands/appoint-administrator.ts';
import { assignPosition } from './modules/identity/commands/assign-position.ts';
import { changePassword } from './modules/identity/commands/change-password.ts';
import { createPerson } from './modules/identity/commands/create-person.ts';
import { deactivatePerson } from './modules/identity/commands/deactivate-person.ts';
import { endAssignment } from './modules/identity/commands/end-assignment.ts';
import { endSessions } from './modules/identity/commands/end-sessions.ts';
import { importPeople } from './modules/identity/commands/import-people.ts';
import { loadPeople } from './modules/identity/commands/load-people.ts';
import { noteAttempt } from './modules/identity/commands/note-attempt.ts';
import { openSession } from './modules/identity/commands/open-session.ts';
import { reactivatePerson } from './modules/identity/commands/reactivate-person.ts';
import { resetPassword } from './modules/identity/commands/reset-password.ts';
import { setLanguage } from './modules/identity/commands/set-language.ts';
import {
  answerPermit,
  cancelMeeting,
  changeMeeting,
  createMeeting,
  importPolicies,
  requestPermit,
  setPolicy,
} from './modules/meetings/public.ts';
import { acceptOrder } from './modules/orders/commands/accept-order.ts';
import { cancelOrder } from './modules/orders/commands/cancel-order.ts';
import { changeOrderLines } from './modules/orders/commands/change-order.ts';
import { closeOrder } from './modules/orders/commands/close-order.ts';
import { declineOrder } from './modules/orders/commands/decline-order.ts';
import { dispatchOrder } from './modules/orders/commands/dispatch-order.ts';
import { expireOrder } from './modules/orders/commands/expire-order.ts';
import { moveMeetingWithOrders } from './modules/orders/commands/move-meeting.ts';
import { placeOrder } from './modules/orders/commands/place-order.ts';
import { returnOrder } from './modules/orders/commands/return-order.ts';
import { sendOrder } from './modules/orders/commands/send-order.ts';
import { signOrder } from './modules/orders/commands/sign-order.ts';
import { submitOrder } from './modules/orders/commands/submit-order.ts';
import { confirmReceipt, handOver, inspectDelivery, renewCode } from './modules/receiving/public.ts';
import { importRegions } from './modules/regions/public.ts';
import { addMember } from './modules/suppliers/commands/add-member.ts';
import { answerAppeal } from './modules/suppliers/commands/answer-appeal.ts';
import { appealSanction } from './modules/suppliers/commands/appeal-sanction.ts';
import { askCode } from './modules/suppliers/commands/ask-code.ts';
import { askFix } from './modules/suppliers/commands/ask-fix.ts';
import { banMaker } from './modules/suppliers/commands/ban.ts';
import { addCertificate } from './modules/suppliers/commands/certificate-add.ts';
import { checkCertificate } from './modules/suppliers/commands/certificate-check.ts';
import { endCertificate } from './modules/suppliers/commands/certificate-end.ts';
import { warnCertificate } from './modules/suppliers/commands/certificate-warn.ts';
import { withdrawCertificate } from './modules/suppliers/commands/certificate-withdraw.ts';
import { changeBank } from './modules/suppliers/commands/change-bank.ts';
import { changeProfile } from './modules/suppliers/commands/change-profile.ts';
import { checkBank } from './modules/suppliers/commands/check-bank.ts';
import { claimMaker } from './modules/suppliers/commands/claim.ts';
import { closeDays } from './modules/suppliers/commands/close-days.ts';
import { confirmPhone } from './modules/suppliers/commands/confirm-phone.ts';
import { endSuspension } from './modules/suppliers/commands/end-suspension.ts';
import { liftSanction } from './modules/suppliers/commands/lift.ts';
import { loadSuppliers } from './modules/suppliers/commands/load-suppliers.ts';
import { noteFact } from './modules/suppliers/commands/note-fact.ts';
import { openDays } from './modules/suppliers/commands/open-days.ts';
import { registerMaker } from './modules/suppliers/commands/register.ts';
import { removeMember } from './modules/suppliers/commands/remove-member.ts';
import { setKitchen } from './modules/suppliers/commands/set-kitchen.ts';
import { suspendMaker } from './modules/suppliers/commands/suspend.ts';
import { verifyMaker } from './modules/suppliers/commands/verify-maker.ts';
import {
  confirmAutodebit,
  payOrders,
  refuseAutodebit,
  registerAccount,
  requestAutodebit,
  resubmitBill,
  returnBill,
  returnOutsideBill,
  verifyBill,
} from './modules/treasury/public.ts';
import { importHolidays, importUnits } from './modules/units/public.ts';
import type { AnyCommand } from './platform/commands/define-command.ts';
import { registerTitles } from './platform/commands/titles.ts';

/** Every command of the house: the API, the authority table and the exhaustive tests are made from this list. */
export const commands = [
  noteAttempt,
  openSession,
  endSessions,
  loadPeople,
  setLanguage,
  changePassword,
  appointAdministrator,
  createPerson,
  assignPosition,
  endAssignment,
  deactivatePerson,
  reactivatePerson,
  resetPassword,
  importPeople,
  importRegions,
  importUnits,
  importHolidays,
  loadSuppliers,
  startImport,
  importBatch,
  stopImport,
  resumeImport,
  failImport,
  forgetImport,
  addCertificate,
  checkCertificate,
  withdrawCertificate,
  warnCertificate,
  endCertificate,
  setKitchen,
  closeDays,
  openDays,
  askCode,
  confirmPhone,
  registerMaker,
  claimMaker,
  verifyMaker,
  askFix,
  changeProfile,
  changeBank,
  checkBank,
  addMember,
  removeMember,
  noteFact,
  suspendMaker,
  banMaker,
  liftSanction,
  appealSanction,
  answerAppeal,
  endSuspension,
  loadProducts,
  endHalal,
  setOffer,
  checkPrice,
  listProduct,
  hideProduct,
  draftProduct,
  changeDraft,
  withdrawProduct,
  publishCriteria,
  publishProcess,
  useDefaults,
  planSession,
  invite,
  answerInvitation,
  noteAttendance,
  cancelSession,
  declareInterests,
  submitProduct,
  takeSubmission,
  releaseSubmission,
  recuseFrom,
  passSubmission,
  returnSubmission,
  rejectSubmission,
  scoreSubmission,
  resubmitProduct,
  withdrawSubmission,
  appealDecision,
  escalateSubmission,
  lapseAppeal,
  expireCertificate,
  importPolicies,
  setPolicy,
  createMeeting,
  changeMeeting,
  cancelMeeting,
  requestPermit,
  answerPermit,
  submitOrder,
  placeOrder,
  changeOrderLines,
  moveMeetingWithOrders,
  sendOrder,
  signOrder,
  returnOrder,
  cancelOrder,
  acceptOrder,
  declineOrder,
  dispatchOrder,
  expireOrder,
  closeOrder,
  handOver,
  inspectDelivery,
  renewCode,
  confirmReceipt,
  attachFile,
  verifyBill,
  returnBill,
  resubmitBill,
  payOrders,
  requestAutodebit,
  confirmAutodebit,
  refuseAutodebit,
  registerAccount,
  returnOutsideBill,
  importLines,
  importPackages,
  disposeToPpk,
  attachDocuments,
  disposeToOfficer,
  acceptPackages,
  closePackage,
] as unknown as readonly AnyCommand[];

registerTitles(commands);
