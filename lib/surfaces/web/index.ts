export { act } from './act';
export { ask, attempt } from './ask';
export type { FormState } from './form-state';
export * from './json-ld';
export { operationDocs } from './operation-doc';
export { type ProblemDoc, problemDocs } from './problem-doc';
export { requestAddress } from './request-address';
export { type PageQuery, type QueryIssue, readQuery, toSearchParams } from './search-query';
export { siteUrl } from './site-url';
