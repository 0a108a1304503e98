/** What other modules may use of documents: issuing a numbered paper inside their transaction, and its PDF. */
export { attachFile } from './commands/attach-file.ts';
export {
  type IssuedDocument,
  issueDocuments,
  type NewDocument,
  type Series,
} from './store/issue-document.ts';
export { type RenderedDocument, renderDocument } from './store/render-document.ts';
export { type DocumentFault, verifyDocuments } from './store/verify-documents.ts';
