/** What other modules may use of documents: issuing a numbered paper inside their transaction. */
export {
  type IssuedDocument,
  issueDocuments,
  type NewDocument,
  type Series,
} from './store/issue-document.ts';
